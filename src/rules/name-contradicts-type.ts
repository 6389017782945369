import { plainSchoolName, type Site, type SchoolField } from "../ledger";
import { SCHOOL_TYPES, type Organiser, type SchoolType } from "../standards/inclusion";
import { defineRule } from "./engine/rule";
import { siteName, siteSubject } from "./engine/subjects";
import { typeMismatches } from "./engine/typeStages";

/**
 * 校名与办学类型、举办者不符: the name says one thing and the columns that decide whether the school counts say another.
 * Only names that leave no choice: many a 教学点 is called 小学, many a 九年一贯制 中学, and they are left alone.
 */

/** A word that decides on the type where the name ends with it; what stands in brackets or after 附设 aside. */
interface Word {
  readonly word: RegExp;
  /** Types that no school of such a name has. */
  readonly refused: readonly SchoolType[];
}

const MIDDLE: readonly SchoolType[] = ["小学", "教学点", "特殊教育"];
const WORDS: readonly Word[] = [
  { word: /^(小学|完小)$/, refused: ["初级中学", "完全中学", "高级中学", "职业初中", "职业学校", "特殊教育"] },
  { word: /^(初级中学|初中)$/, refused: [...MIDDLE, "高级中学"] },
  { word: /^(高级中学|高中)$/, refused: [...MIDDLE, "初级中学", "九年一贯制", "职业初中"] },
  { word: /^(完全中学|中学)$/, refused: MIDDLE },
  { word: /^幼儿园$/, refused: SCHOOL_TYPES },
];

/** Every word that tells what kind of school a name is; the last one in it counts. */
const KINDS = /初级中学|高级中学|完全中学|中学|初中|高中|小学|完小|幼儿园|教学点|一贯制|学校/g;
/** Not «（含2个教学点）», which speaks of points of the school. */
const POINT = /教学点(?![^(]*\))|\(教学点\)/;
const SPECIAL = /特殊教育|特教|培智|聋哑|聋人|盲人|聋校|盲校/;
const PRIVATE = /民办|私立/;
/** Organisers under which no school is called 民办. */
const PUBLIC_BUT: readonly Organiser[] = ["民办", "地方企业"];
/** 大学附属小学, 师范学院附中; not a school in 大学路 nor one of a 教师进修学院, which is no university. */
const OF_UNIVERSITY = /(大学(?![路街城])|(?<!进修)学院(?![路街])|师专)\S*附(属|小|中)/;

export default defineRule({
  meta: {
    work: "row",
    levels: ["query"],
    messages: {
      type: ["school", "word", "type"],
      kindergarten: ["school"],
      organiser: ["school", "word", "organiser"],
      affiliated: ["school"],
    },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    // A type that the pupils contradict has a finding already.
    const mismatched = new Set(typeMismatches(ledger).map(({ site }) => site));
    for (const site of ledger.sites) {
      const { type, organiser, record } = site;
      const school = siteName(site);
      const about = (field: SchoolField) =>
        ({
          level: "query",
          subject: siteSubject(site),
          field,
          cells: table.cells([field, "name"], record),
          found: table.raw(field, record),
        }) as const;
      const word = type && !mismatched.has(site) ? contradiction(site, type) : null;
      if (word === "幼儿园") report({ ...about("type"), messageId: "kindergarten", data: { school } });
      else if (type && word) report({ ...about("type"), messageId: "type", data: { school, word, type } });

      const name = outsideBrackets(site);
      const [ofPrivate] = PRIVATE.exec(name) ?? [];
      if (ofPrivate && organiser && !PUBLIC_BUT.includes(organiser)) {
        report({ ...about("organiser"), messageId: "organiser", data: { school, word: ofPrivate, organiser } });
      }
      if (OF_UNIVERSITY.test(name) && site.affiliated === false) {
        report({ ...about("affiliated"), messageId: "affiliated", data: { school } });
      }
    }
  },
});

/** The word of the name that no school of the type has, or `null`. */
function contradiction(site: Site, type: SchoolType): string | null {
  if (POINT.test(plainSchoolName(site.name))) return type === "教学点" ? null : "教学点";
  const name = outsideBrackets(site);
  const [special] = SPECIAL.exec(name) ?? [];
  if (special) return type === "特殊教育" ? null : special;
  // A campus has its school's name, whichever part of the school it holds.
  if (site.campus) return null;
  const last = [...name.matchAll(KINDS)].at(-1);
  // «小学部» is a part of a school.
  if (!last || name[last.index + last[0].length] === "部") return null;
  return WORDS.some(({ word, refused }) => word.test(last[0]) && refused.includes(type)) ? last[0] : null;
}

/** A name without what stands in brackets, such as a former name, and without its 附设班. */
function outsideBrackets({ name }: Site): string {
  return plainSchoolName(name)
    .replace(/\([^()]*\)/g, "")
    .replace(/附设.*$/, "");
}
