export default "Classes of 56 and more (those of 66 and more included) ÷ all classes of the stage in “班额台账”. For monitoring.";
