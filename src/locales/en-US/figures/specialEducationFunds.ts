export default "Budget of public funds ÷ pupils of the special schools (“公用经费台账”), the lowest where there are several. Source: 教督〔2017〕6号; the standard is a parameter.";
