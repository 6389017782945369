import { languagesAtHand } from "../locales/languages";
import { word } from "../locales/words";
import { DATA_SOURCES } from "./dataSources";
import { EXPLANATIONS_SHEET } from "./explanations";
import { isCalled } from "./recordSheet";
import { REPAIRS_SHEET } from "./repairsSheet";

/** Whether a sheet keeps what was found, explained, repaired or collected: nothing of it is a county's figure. */
export function isOurRecord(name: string): boolean {
  const lists = languagesAtHand().map((language) => word("list.sheet", language));
  return [EXPLANATIONS_SHEET, REPAIRS_SHEET, DATA_SOURCES.name, ...lists].some((ours) => isCalled(name, ours));
}
