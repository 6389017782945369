export default "Primary classes of {from} pupils and more in “班额台账”, teaching points included. Source: 教督〔2017〕6号.";
