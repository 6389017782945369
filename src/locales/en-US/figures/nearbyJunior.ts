export default "Pupils of the district ÷ pupils in “就近入学台账”, public junior schools in cities and towns without boarding schools. Source: 教督〔2017〕6号.";
