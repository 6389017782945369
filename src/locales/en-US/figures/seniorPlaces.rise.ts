export default "Places allotted ÷ all places in the last year, against the share of the year before; offered for the points of item 4. Source: 教督〔2012〕3号.";
