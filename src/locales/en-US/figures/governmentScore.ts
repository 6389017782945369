export default "Points of all rows of “县级政府评分表” added up, the review’s where there are any, else the county’s own. Source: 教督〔2012〕3号; points are the province’s.";
