/** What may be read of a sheet: a cell or a name of its own, or all from one to another, whole rows and columns too. */
const READ = String.raw`[$\p{L}\p{N}_.]+(?::[$\p{L}\p{N}_.]+)?`;

/** A text in a formula, in which nothing is a reference. */
const TEXT = '"(?:[^"]|"")*"';

/** Signs before a name without quotes that make it the end of another one, or a sheet of another file. */
const PART = String.raw`[\p{L}\p{N}_.\]:']`;

/**
 * What becomes of a formula when a sheet is removed, as the spreadsheet writes it: what it read there is `#REF!` for good.
 * @returns the formula itself where it reads nothing there
 * @example
 * withoutSheet("办学条件")("=SUM(办学条件!B2:B9)+A1"); //=> "=SUM(#REF!)+A1"
 */
export function withoutSheet(sheet: string): (formula: string) => string {
  const names = [sheet, `'${sheet.replaceAll("'", "''")}'`];
  const reference = new RegExp(`${TEXT}|(?<!${PART})(?:${names.map(literally).join("|")})!${READ}`, "gu");
  return (formula) =>
    names.some((name) => formula.includes(name))
      ? formula.replace(reference, (found) => (found.startsWith('"') ? found : "#REF!"))
      : formula;
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
