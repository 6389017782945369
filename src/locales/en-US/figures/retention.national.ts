export default "(Finished − transferred in + transferred out) ÷ (entered − died), the stage’s rows of “巩固率” added up first (national formula). Source: form of 教督〔2017〕6号.";
