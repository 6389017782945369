export default "Places of rural junior schools ÷ places allotted in the last year of “优质高中名额分配”, to judge whether rural schools are favoured. Source: 教督〔2017〕6号.";
