export default "Teachers who finished 360 hours ÷ teachers, all rows of “教师培训” added up. Source: 教督〔2017〕6号.";
