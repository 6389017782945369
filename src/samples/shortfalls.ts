import { at } from "../measures/at";
import type { LedgerRecord, SheetId } from "../ledger";
import type { CellValue } from "../model";
import { METHOD_NAMES } from "../standards/methods";
import type { LedgerContent } from "../plans";
import { generateCounty, type CountyOptions } from "./county";

/** A made-up county that falls short once in every section of every method and meets everything else. */
export function shortfallCounty(options: Omit<CountyOptions, "meets">): LedgerContent {
  const { parameters, sheets } = generateCounty({ ...options, meets: true });
  const records = Object.fromEntries(
    Object.entries(sheets).map(([id, rows]) => [id, rows.map((row) => ({ ...row }))]),
  ) as Partial<Record<SheetId, Draftable[]>>;
  const county: DraftCounty = { parameters: { ...parameters }, sheet: (id) => records[id] ?? [] };
  for (const fall of Object.values(SHORTFALLS)) fall(county);
  return { parameters: county.parameters, sheets: records };
}

type Draftable = { -readonly [Field in keyof LedgerRecord]: LedgerRecord[Field] };

interface DraftCounty {
  readonly parameters: Record<string, CellValue>;
  sheet(id: SheetId): Draftable[];
}

/** The first record of which something is true; the sample county has one. */
function record(records: readonly Draftable[], where: (record: Draftable) => boolean = () => true): Draftable {
  const found = records.find(where);
  if (!found) throw new Error("The sample county lacks a record.");
  return found;
}

/** One shortfall a section; each leaves the other sections as they are. */
const SHORTFALLS: Readonly<Record<string, (county: DraftCounty) => void>> = {
  /** 办学基本标准: a 村小学 with a book a pupil. */
  provincialStandards({ sheet }) {
    const school = record(
      sheet("schools"),
      ({ type, area, counted }) => type === "小学" && area === "乡村" && counted === "是",
    );
    school.books = Number(school["primary.pupils"]);
  },

  /** Between schools, every method: every third 初级中学 has seven times the premises it had. */
  between({ sheet }) {
    const schools = sheet("schools").filter(({ type }) => type === "初级中学");
    schools.forEach((school, i) => {
      if (i % 3 === 0) for (const field of PREMISES) school[field] = Number(school[field]) * 7;
    });
  },

  /** 县级政府评分: half a point under the pass mark. */
  scores({ sheet }) {
    const scores = sheet("governmentScores");
    const lost = [6, 6, 3.5];
    scores.slice(0, lost.length).forEach((score, i) => (score.ownScore = Number(score.points) - at(lost, i)));
  },

  /** 一票否决: one thing each. */
  vetoes({ sheet }) {
    for (const method of Object.values(METHOD_NAMES)) {
      record(sheet("vetoes"), (veto) => veto.method === method).present = "是";
    }
  },

  /** 前置条件: recognised two years ago. */
  precondition({ parameters }) {
    parameters.basicBalanceYear = Number(parameters.year) - 2;
  },

  /** 学校资源配置: a 镇中心小学 whose grounds are 80 % of the standard. */
  schools({ sheet }) {
    const school = record(sheet("schools"), ({ type, area }) => type === "小学" && area === "镇区");
    school.sportsGroundArea = 0.8 * 7.5 * Number(school["primary.pupils"]);
    school.teachingArea = Number(school.teachingArea) - Number(school.indoorSportsArea);
    school.indoorSportsArea = 0;
  },

  /** 政府保障程度: one teacher without a certificate. */
  governmentItems({ sheet }) {
    const school = record(sheet("certificates"));
    school.certified = Number(school.teachers) - 1;
  },

  /** 教育质量: one school with 4.9 % for training. */
  qualityItems({ sheet }) {
    const school = record(sheet("publicFunds").slice(-1));
    school.training = 0.049 * Number(school.budget);
  },

  /** Public, every method: 84 of a hundred are satisfied. */
  public({ sheet }) {
    const all = record(sheet("satisfaction"));
    const parents = record(sheet("satisfaction").slice(1));
    all.satisfied = 0.84 * Number(all.returned);
    parents.satisfied = Number(all.satisfied) - 350;
  },
};

/** Columns of 学校台账 that are compared between schools, without the teachers. */
const PREMISES = [
  "teachingArea",
  "indoorSportsArea",
  "sportsGroundArea",
  "equipmentValue",
  "computers",
  "books",
  "multimediaRooms",
] as const;
