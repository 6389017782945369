export default "(In public schools + in private schools with purchased places) ÷ eligible children of migrant workers, both stages of “随迁子女就学”. Source: 教督〔2017〕6号.";
