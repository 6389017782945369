export default "Four years in a row of “三个增长”: the allocation to compulsory education grows faster than recurrent revenue; equal is not enough. Source: 教督〔2012〕3号.";
