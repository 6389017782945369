export default "Enrolled ÷ disabled children of school age, all kinds of “残疾儿童少年入学” together. Source: 教督〔2017〕6号.";
