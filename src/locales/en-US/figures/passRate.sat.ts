export default "Passed ÷ sat of the stage in “学科合格率”. For monitoring.";
