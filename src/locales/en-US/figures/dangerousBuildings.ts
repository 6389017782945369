export default "Area of class D dangerous buildings removed ÷ their area in “校舍安全”; not applicable where there are none. For monitoring.";
