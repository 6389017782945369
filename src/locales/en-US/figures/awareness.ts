export default "Aware ÷ asked in “宣传与知晓率”. For monitoring.";
