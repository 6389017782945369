export default "Combined schools in “学校台账” with more than {limit} primary and junior pupils, campuses included. Source: 教督〔2017〕6号.";
