/** How a percentage is written: `points` are from 0 to 100, a `fraction` is below 1. */
export type PercentUnit = "points" | "fraction";

/**
 * A parameter of the workbook (sheet 参数): what the county or its province decides. One file each in `parameters/`;
 * the clerk edits value, year and source in the sheet.
 */
export interface Parameter {
  /** Place in the sheet. */
  readonly order: number;
  /** Group heading in the sheet. */
  readonly group: string;
  /** As it stands in the sheet. */
  readonly name: string;
  readonly kind: "text" | "choice" | "number" | "date";
  /** For `choice`; 是 / 否 for a switch. */
  readonly choices?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly unit?: string;
  /** The number is a percentage, or a score of 100, and never a fraction. */
  readonly percent?: Extract<PercentUnit, "points">;
  /** `null` where the clerk has to fill it in. */
  readonly initial: string | number | null;
  /** The document that the initial value comes from. */
  readonly source: string;
  /** What the parameter decides, for the clerk. */
  readonly note: string;
  /** The initial value was not seen in an original text: the clerk is asked to check it. */
  readonly verify?: boolean;
  /**
   * What a blank or unusable cell leaves in force:
   * - `unknown` if not said: what hangs on the parameter is undetermined
   * - `initial`: nothing is judged by it, or nothing less strictly by the initial value than by any other
   */
  readonly unset?: "initial";
  /** Something is judged by it, and only the county can fill it in. */
  readonly needed?: true;
  /** Id of the register that is not judged without it, where only the county can fill it in. */
  readonly neededWith?: string;
  /** What is in force in a workbook without the sheet 参数: the initial value where it says how a figure is taken (口径). */
  readonly withoutSheet?: "initial";
  /** It is decided anew for every year, so that a ledger that is made from last year's begins without its value. */
  readonly yearly?: true;
}
