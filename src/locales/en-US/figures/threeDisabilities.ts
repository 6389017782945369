export default "Enrolled ÷ children of school age of the kinds 视力, 听力, 智力 in “残疾儿童少年入学”; offered for the points of item 3. Source: 教督〔2012〕3号.";
