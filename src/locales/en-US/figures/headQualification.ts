export default "Qualified heads ÷ heads in “校长任职资格”. For monitoring.";
