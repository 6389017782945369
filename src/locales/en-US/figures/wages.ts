export default "Teachers’ mean yearly pay in the last year of “工资收入” against officials’ of the same year, without private schools. Source: 教督〔2017〕6号.";
