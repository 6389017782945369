/** What stopped the work: where, what was found, what was expected, what to do. */
export const problems = {
  unexpected: "Something unforeseen happened; the workbook was not changed. Please pass this line on: {detail}",
};
