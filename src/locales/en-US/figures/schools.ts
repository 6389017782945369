export default "A school meets the standard where at least {needed} of its {all} indicators do and the other one reaches {near} % of it; every school has to.";
