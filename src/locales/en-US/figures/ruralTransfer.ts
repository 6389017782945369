export default "Part of the transfer money that is spent on compulsory education in the last year of “三个增长”; offered for the points of item 8, the province sets the standard. Source: 教督〔2012〕3号.";
