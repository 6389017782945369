export default "Pupils who dropped out in the school year ÷ pupils at the start of the year before in “辍学率”, by school registration. For monitoring.";
