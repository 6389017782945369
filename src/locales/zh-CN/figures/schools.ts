export default "每所学校{all}项指标中至少{needed}项达到评估标准，其余各项不低于标准的{near}%，该校达标；每所学校都要达标。";
