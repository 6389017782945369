export default "Enrolled ÷ children of school age of the stage in “入学率”, by household registration. For monitoring.";
