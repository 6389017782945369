import { languagesAtHand } from "../locales/languages";
import { word } from "../locales/words";
import { EXPLANATIONS_SHEET } from "./explanations";
import { isCalled } from "./recordSheet";
import { REPAIRS_SHEET } from "./repairs";

/** Whether a sheet keeps what was found, explained or repaired: nothing of it is a county's figure. */
export function isOurRecord(name: string): boolean {
  const lists = languagesAtHand().map((language) => word("list.sheet", language));
  return [EXPLANATIONS_SHEET, REPAIRS_SHEET, ...lists].some((ours) => isCalled(name, ours));
}
