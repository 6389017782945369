export default "Satisfied ÷ people visited in “满意度调查”. Source: 教督〔2012〕3号, 教督〔2017〕6号.";
