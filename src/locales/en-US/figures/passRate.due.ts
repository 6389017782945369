export default "Passed ÷ due to sit of the stage in “学科合格率”. For monitoring.";
