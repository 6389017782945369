import { generateCounty, type CountyOptions } from "../samples/county";
import { shortfallCounty } from "../samples/shortfalls";
import { fiveSchools } from "../samples/fiveSchools";
import type { SheetPlan } from "../model";
import { Draft } from "../samples/draft";
import { RULE_IDS, RULES } from "../rules/engine/run";
import { plantFault } from "../samples/plantFault";
import { ledgerSheets } from "./newLedger";

export type { CountyOptions };

export const SAMPLES = ["county", "shortfalls", "five-schools", "faults"] as const;
export type Sample = (typeof SAMPLES)[number];

/** The county that the samples are made of if nothing else is said. */
export const SAMPLE_COUNTY: CountyOptions = { schools: 60, seed: 2025, meets: false };

/**
 * The sheets of a sample: a made-up county, one that falls short once in every section, the published five schools, or a
 * county with one seeded fault a rule that needs no workbook beside it.
 */
export function sampleSheets(sample: Sample, options: CountyOptions = SAMPLE_COUNTY): SheetPlan[] {
  if (sample === "five-schools") return ledgerSheets(fiveSchools());
  if (sample === "county") return ledgerSheets(generateCounty(options));
  if (sample === "shortfalls") return ledgerSheets(shortfallCounty(options));
  const draft = new Draft(generateCounty({ ...options, meets: true }));
  // What shows beside last year's workbook alone is no fault of this one.
  for (const id of RULE_IDS) if (!RULES[id].meta.years) plantFault(id, draft);
  return draft.plans();
}
