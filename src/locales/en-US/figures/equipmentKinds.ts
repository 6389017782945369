export default "Kinds provided ÷ kinds due of the stage in “教学仪器配备”. For monitoring.";
