export default "Classes of 66 and more ÷ all classes of the stage in “班额台账”. For monitoring.";
