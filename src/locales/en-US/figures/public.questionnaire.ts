export default "Satisfied ÷ returned valid questionnaires in “满意度调查”. Source: 教督〔2012〕3号, 教督〔2017〕6号.";
