export default "Pupils ÷ all staff in “学校台账” (not the teacher-pupil ratio); offered for the points of item 10, the standard is a parameter. Source: 教督〔2012〕3号.";
