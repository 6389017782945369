export default "Level in “质量监测” of each subject monitored in the cycle, Ⅲ being 3; a subject not monitored does not apply. Source: 教督〔2017〕6号.";
