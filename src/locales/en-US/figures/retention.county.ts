export default "Finished ÷ (entered + transferred in − transferred out), at most 100%, the stage’s rows of “巩固率” added up first (county formula). Source: parameter “巩固率算法”.";
