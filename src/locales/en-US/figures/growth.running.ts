export default "Four years in a row of “三个增长”: running costs a pupil rise every year; equal is not enough. Source: 教督〔2012〕3号.";
