/** How things in a row are joined. */
export const lists = {
  between: ", ",
  betweenClauses: "; ",
  andOthers: "{shown} and others, {count} in all",
  andSoOn: "{shown} …",
};
