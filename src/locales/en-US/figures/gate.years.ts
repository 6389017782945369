export default "Year of the statistics − year in which basic balance was recognised (sheet “参数”). Source: 教督〔2017〕6号.";
