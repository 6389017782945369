export default "Pieces provided ÷ pieces due of the stage in “教学仪器配备”. For monitoring.";
