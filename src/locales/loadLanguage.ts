import { languagesAtHand } from "./languages";
import type { Language } from "./sentence";

/** Fetches a language that is not at hand; to be awaited before the first view. */
export async function loadLanguage(language: Language): Promise<void> {
  if (!languagesAtHand().includes(language)) await import("./everyLanguage");
}
