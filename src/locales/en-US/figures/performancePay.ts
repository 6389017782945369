export default "“是否足额核定绩效工资” in the last year of “工资收入”. Source: 教督〔2017〕6号.";
