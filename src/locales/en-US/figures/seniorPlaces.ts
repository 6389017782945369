export default "Places allotted to junior schools ÷ all places of good senior schools in the last year of “优质高中名额分配”. Source: 教督〔2017〕6号.";
