export default "Passed ÷ tested in “体质健康”; offered for the points of item 15, the province sets the standard. Source: 教督〔2012〕3号.";
