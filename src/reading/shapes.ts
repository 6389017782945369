import type { CellRef, CellValue, WorkbookSnapshot } from "../model";
import type { TaughtStage } from "../standards/terms";
import type { Facet } from "./words/facetWords";
import type { Unit } from "./words/unitWords";

/** What the engine is given and what it gives; plain data. */

/** A workbook and the name of its file. */
export interface InputFile {
  readonly file: string;
  readonly workbook: WorkbookSnapshot;
}

/** Of which register a field is a column. */
export interface RegisterColumn {
  /** The id of the sheet and its name in the standard ledger. */
  readonly sheet: string;
  readonly name: string;
  /** The id of the column. */
  readonly column: string;
  /** Whether it is one of the columns that together name a record. */
  readonly names: boolean;
  /** What its heading says, also where it has a field for each stage. */
  readonly facets: readonly Facet[];
  /** What a new sheet has in this column from the start. */
  readonly listed: readonly CellValue[];
  /** No column of the register: what some of its columns or records are made of. */
  readonly part?: true;
  /** The figure of 学校台账 that stands here once more. */
  readonly repeats?: string;
  /** A record may leave it blank. */
  readonly optional?: true;
}

/** A field of the ledger, as its column states it. */
export interface ReadingField {
  /** Of a register `<sheet>/<column>`, of one stage alone `<sheet>/<stage>.<column>`. */
  readonly id: string;
  /** As the standard ledger heads it. */
  readonly label: string;
  readonly kind: "code" | "text" | "choice" | "flag" | "count" | "amount";
  /** Of which stage it is; `null` where it is the whole school's. */
  readonly stage: TaughtStage | null;
  /** What its heading has to say; empty where the field is known by whole labels alone. */
  readonly facets: readonly Facet[];
  /** In which the ledger keeps it; `null` for what is no figure. */
  readonly unit: Unit | null;
  /** Whole labels under which it is found. */
  readonly labels: readonly string[];
  readonly choices?: readonly string[];
  /** Numbers from 1 stand for the choices. */
  readonly codes?: boolean;
  /** No figure to be judged but what somebody has worked out of them: an indicator of a school. */
  readonly shown?: ShownIndicator;
  /** Not of 学校台账 but of this register. */
  readonly register?: RegisterColumn;
}

/** An indicator as sheets of somebody else's may show it. */
export interface ShownIndicator {
  readonly indicator: string;
  /** For each pupil or for every hundred. */
  readonly per: 1 | 100;
}

/** A value of an indicator that stands in a sheet: never used as a figure, but to be compared and marked. */
export interface ShownValue extends ShownIndicator {
  /** The county's own mean or coefficient where it is none of a school. */
  readonly of: "school" | "mean" | "coefficient";
  readonly code: string | null;
  readonly name: string | null;
  /** `null` where nobody says it. */
  readonly stage: TaughtStage | null;
  /** In the indicator's unit. */
  readonly value: number;
  /** What its last written decimal place is worth, in the same unit: it may have been rounded there. */
  readonly step: number;
  readonly cell: CellRef;
}

/** A figure that was read for certain although it stands there as a text. */
export interface TextFigure {
  readonly cell: CellRef;
  /** Its name, else its code. */
  readonly school: string | null;
  /** The labels that lead to it. */
  readonly label: string;
  readonly raw: string;
  /** The number that says the same in this place, in the unit of its column. */
  readonly value: number;
}

/** How sure a reading is; what is `asked` is not used before it is answered. */
export type Certainty = "certain" | "answered" | "asked";

/** Sums that a column was compared with: a row of totals, and whether it agrees. */
export interface TotalEvidence {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly agrees: boolean;
  readonly found: number;
  readonly sum: number;
}

/** One column, row or cell that was taken for a field. */
export interface ReadField {
  readonly field: string;
  readonly stage: TaughtStage | null;
  /** Their path of labels, from the outer to the inner one. */
  readonly label: readonly string[];
  /** By which answers about it are called: `column/<path>`, `unit/<path>`. */
  readonly path: string;
  readonly unit: Unit | null;
  /** By what their figure is multiplied to be in the ledger's unit. */
  readonly factor: number | null;
  readonly certainty: Certainty;
  readonly evidence: readonly TotalEvidence[];
}

/** Why rows or columns are no figures of a school. */
export type LeftOutReason =
  | "total"
  | "codes"
  | "headings"
  | "note"
  | "part"
  | "kindergarten"
  | "persons"
  | "classes"
  | "grades"
  | "personal"
  | "unknown"
  | "hidden"
  | "years";

export interface LeftOut {
  readonly reason: LeftOutReason;
  /** Rows of the sheet, from 0; empty where whole columns or the sheet are meant. */
  readonly rows: readonly number[];
  readonly labels: readonly string[];
  /** Of labels that are no field, but can be said to be one: as `ReadField.path`, in their order. */
  readonly paths?: readonly string[];
}

/** Which way the schools run: down, across, or one school in the whole block. */
export type Axis = "rows" | "columns" | "form";

export interface ReadBlock {
  readonly file: string;
  readonly sheet: string;
  /** Number of the block in its sheet, from 0. */
  readonly block: number;
  readonly axis: Axis;
  /** The id of the register that the block is, if it is one. */
  readonly register?: string;
  readonly fields: readonly ReadField[];
  readonly leftOut: readonly LeftOut[];
}

/** What a question is about. */
export type Cause =
  /** Which field a column is, or whether it is one. */
  | "column"
  | "stage"
  /** Whether a word means what it most likely does, in all columns of a block. */
  | "word"
  /** Which of several years that stand beside one another is meant. */
  | "year"
  | "unit"
  /** What a sign such as «/» means in a block. */
  | "sign"
  /** Figures that are not exact, errors, dates, struck-out cells. */
  | "cell"
  | "choice"
  /** A figure far from those of all other schools, as a wrong unit makes it. */
  | "outlier"
  /** A row that bears no name and is no sum. */
  | "nameless"
  | "closed"
  /** Several figures for one fact. */
  | "conflict"
  /** The same for many facts, of which the same sheets tell different figures. */
  | "sources"
  /** Whose campuses those are that a list counts as no schools, where their names tell it, and where they do not. */
  | "campuses"
  | "campus"
  /** Whether names of several sheets that are alike are one school, all of them at once, and which school one of them is. */
  | "names"
  | "name"
  /** Whether a name that every town may have is one school, where neither code nor town tells. */
  | "anyTown"
  /** Whether rows of one name without a code are one school. */
  | "code"
  /** Whether a hidden sheet is to be read. */
  | "hidden"
  /** Classes that are counted by wider bands than the register's. */
  | "bands"
  /** Whether what stands there by stages or grades alone is to be added up. */
  | "sum"
  /** Whether columns that divide a figure are all of it, to be added up. */
  | "parts"
  /** Whether a whole without the part of one stage is the other one's. */
  | "difference"
  /** A whole of a school that is not the sum of its stages. */
  | "whole"
  /** Whether 艺术 holds 音乐 and 美术. */
  | "arts"
  | "total"
  /** What a column holds that the judgement needs and no sheet has, where one answer can hold for all schools. */
  | "absent"
  /** What the county decides and no sheet tells. */
  | "parameter";

/** One way to answer; the engine proposes the first one. */
export type Answer =
  | { readonly take: "field"; readonly field: string }
  | { readonly take: "stage"; readonly stage: TaughtStage | "byType" }
  | { readonly take: "unit"; readonly unit: Unit }
  | { readonly take: "zero" | "blank" | "nothing" | "same" }
  /** By the stages in which a school has pupils, and its name. */
  | { readonly take: "usual" }
  | { readonly take: "value"; readonly value: CellValue }
  /** What the sheet, or the file, of this name says. */
  | { readonly take: "from"; readonly from: string };

export interface Question {
  /** The same for the same habit, in the next file and the next year. */
  readonly id: string;
  readonly cause: Cause;
  readonly cells: readonly CellRef[];
  readonly proposals: readonly Answer[];
  /** A school and what stands there, to look at. */
  readonly example: { readonly school: string | null; readonly text: string } | null;
  /** Of campuses: each and the school whose name it bears; of names: each and the school that it most likely is. */
  readonly pairs?: readonly (readonly [name: string, school: string])[];
  /** Fields whose figures wait for the answer; empty where they stay in use. */
  readonly effect: readonly string[];
}

/** The three offices of a bureau that keep figures: 统计, 人事, 财务. */
export type Office = "statistics" | "personnel" | "finance";

/** One of several figures for a fact, and where it stands. */
export interface Side {
  readonly value: CellValue;
  readonly cells: readonly CellRef[];
  /** Whose sheet it is, where its titles or names say so. */
  readonly office: Office | null;
}

/** A fact for which there are several figures; the first side is proposed. */
export interface Conflict {
  /** Its code, else its name. */
  readonly school: string;
  readonly field: string;
  /** The id of the question that settles it. */
  readonly question: string;
  readonly sides: readonly Side[];
}

export type Answers = Readonly<Record<string, Answer>>;

/** Where a figure of a school comes from. */
export interface Source {
  /** Its code, else its name; empty for a record of a register that belongs to no school. */
  readonly school: string;
  readonly field: string;
  readonly value: CellValue;
  readonly cells: readonly CellRef[];
  readonly factor: number | null;
  readonly rule: "read" | "derived" | "summed" | "subtracted";
}

/** A school as all sheets together tell it. */
export interface ReadSchool {
  readonly code: string | null;
  readonly name: string | null;
  /** By the ids of the fields; a field that is blank, unknown or asked is not there. */
  readonly figures: ReadonlyMap<string, CellValue>;
}

/** One record of a register, by the ids of its columns; what is blank, unknown or asked is not there. */
export interface ReadRecord {
  readonly figures: ReadonlyMap<string, CellValue>;
  /** Where each figure stands; what its sheet or its school says of all its records stands in no cell. */
  readonly cells: ReadonlyMap<string, readonly CellRef[]>;
}

/** What was read of a register. */
export interface ReadRegister {
  /** The id of its sheet. */
  readonly sheet: string;
  readonly records: readonly ReadRecord[];
}

/** A figure that waits for an answer. */
export interface OpenFigure {
  readonly code: string | null;
  readonly name: string | null;
  /** Its id, or what it is called without its stage where nobody says that. */
  readonly field: string;
  /** Where it stands. */
  readonly cell: CellRef;
  /** The question that it waits for. */
  readonly question: string;
  readonly cause: Cause;
}

export interface Reading {
  readonly read: readonly ReadBlock[];
  readonly questions: readonly Question[];
  readonly sources: readonly Source[];
  readonly schools: readonly ReadSchool[];
  /** What was worked out in the sheets themselves. */
  readonly shown: readonly ShownValue[];
  readonly texts: readonly TextFigure[];
  /** Names that were taken for one school, as most sheets call it: by themselves where only the county's differs, else as answered. */
  readonly sameNames: readonly (readonly [name: string, school: string])[];
  /** Facts that wait because several figures are given for them. */
  readonly conflicts: readonly Conflict[];
  /** Those for which somebody has said which figure holds. */
  readonly settled: readonly Omit<Conflict, "question">[];
  /** In the order of the standard ledger's fields; registers without a record are not there. */
  readonly registers: readonly ReadRegister[];
  /** By school, also of schools of which nothing else is known. */
  readonly open: readonly OpenFigure[];
}
