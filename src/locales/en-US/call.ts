/** The command call: why nothing can be calculated. */
export const call = {
  unknownFunction: "There is no function “{name}”; there are: {expected}.",
  tooMany: "{name} has at most {expected} arguments, {count} were given.",
  unreadable:
    'The argument {argument} cannot be read: it must be a JSON number, text (in double quotes), true, false, null, array (a column), array of equally long arrays, or {"error":"#N/A"}.',
};
