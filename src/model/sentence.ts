/** What stands in the blanks of sentences, as data: lists and phrases are put into words in the language that is spoken. */

/** The phrases that stand inside sentences, with the names of their blanks; their words are `locales/<language>/phrases.ts`. */
export interface Phrases {
  /** 全县. */
  readonly county: never;
  /** 工作簿. */
  readonly workbook: never;
  /** A row as Excel counts it. */
  readonly row: "row";
  /** An item by its number. */
  readonly item: "no";
  readonly year: "year";
  /** The numbers of a cohort that contradict each other. */
  readonly contradictingCohort: "sheet";
  /** Something on a sheet. */
  readonly ofSheet: "sheet" | "name";
  /** A row of a sheet. */
  readonly inSheet: "sheet" | "name";
  /** A name with what tells it apart from others. */
  readonly detailed: "name" | "details";
  /** A stage of the county under a method. */
  readonly stageUnder: "county" | "method" | "stage";
  /** An indicator of one stage of a school. */
  readonly indicatorOf: "school" | "stage" | "indicator";
  /** A figure behind its name. */
  readonly amount: "name" | "value";
  /** A conclusion on something. */
  readonly conclusion: "name" | "value";
  /** A figure with its heading. */
  readonly figure: "heading" | "figure";
  /** A figure of last year and of this year, with its heading. */
  readonly changed: "heading" | "before" | "after";
}

/** A phrase as data. */
export interface Phrase<Id extends keyof Phrases = keyof Phrases> {
  readonly phrase: Id;
  readonly data: Readonly<Record<Phrases[Id], SentenceValue>>;
}

/** Makes a phrase. */
export function phrase<Id extends keyof Phrases>(id: Id, data: Phrase<Id>["data"]): Phrase<Id> {
  return { phrase: id, data };
}

/** A value that stands in a sentence; several in a row are joined as the language joins them. */
export type SentenceValue = string | number | AnyPhrase | readonly SentenceValue[];

/** Any phrase, whose blanks its id tells. */
export interface AnyPhrase {
  readonly phrase: keyof Phrases;
  readonly data: SentenceData;
}

/** A value for each blank of a sentence, nothing where it has none. */
export type DataOf<Blank extends string> = Readonly<
  [Blank] extends [never] ? Record<string, never> : Record<Blank, SentenceValue>
>;

/** What has to be said with a sentence. */
export type SaidWith<Blank extends string> = [Blank] extends [never] ? [data?: DataOf<Blank>] : [data: DataOf<Blank>];

/** The values of a sentence by the names of its blanks. */
export type SentenceData = Readonly<Record<string, SentenceValue>>;
