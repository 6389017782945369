export default "Training funds ÷ budget of public funds of each school (“公用经费台账”) must reach {least}%; counted are the schools that do not. Source: 教督〔2017〕6号.";
