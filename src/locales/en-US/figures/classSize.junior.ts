export default "Junior classes of {from} pupils and more in “班额台账”. Source: 教督〔2017〕6号.";
