export default "Teachers exchanged ÷ teachers eligible, all rows of “教师交流轮岗” added up. Source: 教督〔2017〕6号.";
