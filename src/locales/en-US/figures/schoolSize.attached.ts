export default "Vocational schools with primary or junior pupils, which they must not have. Source: 教督〔2017〕6号.";
