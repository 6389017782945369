/** What a county's government is asked, item by item; the items themselves stand in the folders of the methods. */

/** An item that is scored; its points are set by the province and stand in the workbook. */
export interface ScoredItem {
  readonly area: string;
  readonly no: number;
  readonly text: string;
  /** The wording was not seen in an original text. */
  readonly verify?: true;
}

/** What a wording carries on the sheets that are filled in where it was not seen in an original text. */
const UNSEEN = "（文字未见原文，请核对）";

/**
 * The wording of an item as it stands in a sheet.
 * @example
 * wordingOf({ area: "教师队伍", no: 12, text: "加强教师培训", verify: true }); //=> "加强教师培训（文字未见原文，请核对）"
 */
export function wordingOf({ text, verify }: ScoredItem): string {
  return verify ? text + UNSEEN : text;
}

/**
 * The wording alone, as official forms print it.
 * @example
 * withoutRemark("加强教师培训（文字未见原文，请核对）"); //=> "加强教师培训"
 */
export function withoutRemark(wording: string): string {
  return wording.replace(UNSEEN, "");
}

/** Ids of the items that are computed from the county's figures. */
export type ComputedItem =
  | "specialRooms"
  | "schoolSize"
  | "classSize"
  | "smallSchoolFunds"
  | "specialEducationFunds"
  | "wages"
  | "training360"
  | "exchange"
  | "certificates"
  | "nearby"
  | "seniorPlaces"
  | "migrants"
  | "retention"
  | "disabledEnrolment"
  | "trainingFunds"
  | "monitoring";

/** An item that has to be met. */
export interface CountyItem {
  readonly no: number;
  readonly text: string;
  /** Set where figures decide or help to decide; the others are answered with evidence. */
  readonly computed?: ComputedItem;
  /** Figures alone do not decide: an answer is needed too. */
  readonly answered?: true;
  /** 不适用 is a possible answer to the whole item, with a written note: 市辖区由市统一招生 (verify). */
  readonly mayNotApply?: true;
}
