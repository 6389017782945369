export default "Full-time teachers ÷ pupils in “学校台账” (teacher-pupil ratio, not the establishment). For monitoring.";
