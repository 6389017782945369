export default "A school meets the standard where at least {needed} of its {all} indicators do and every other one reaches {near}% of its standard; every school has to.";
