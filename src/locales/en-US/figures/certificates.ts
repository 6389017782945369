export default "Certified teachers ÷ teachers, all rows of “教师持证上岗” added up. Source: 教督〔2017〕6号.";
