export default "Backbone teachers among those exchanged ÷ teachers exchanged, all rows of “教师交流轮岗” added up; not applicable where nobody was exchanged. Source: 教督〔2017〕6号.";
