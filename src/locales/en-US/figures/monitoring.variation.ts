export default "Variation between schools in “质量监测” of each subject monitored in the cycle, below {limit}. Source: 教督〔2017〕6号.";
