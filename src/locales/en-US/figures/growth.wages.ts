export default "Four years in a row of “三个增长”: pay a member of staff rises every year; equal is not enough. Source: 教督〔2012〕3号.";
