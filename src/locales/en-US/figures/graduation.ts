export default "Graduates ÷ pupils of the final grade of the stage in “毕业率”. For monitoring.";
