export default "The result of the yearly monitoring as filled in on sheet “参数”. Source: 教督〔2017〕6号.";
