import type { CellValue } from "../../src/model";
import assert from "node:assert/strict";
import { assess, type MethodAssessment } from "../../src/assessment";
import { ledgerPlans, snapshotOfPlans, type LedgerContent } from "../../src/plans";
import { generateCounty } from "../../src/samples/county";
import { shortfallCounty } from "../../src/samples/shortfalls";
import { buildLedger, type SheetId } from "../../src/ledger";
import type { Method } from "../../src/standards/methods";

/**
 * Both verdicts on the made-up counties line by line, worked out once more from the raw rows: nothing of the product is used
 * but the rows themselves.
 */

type Row = Readonly<Record<string, CellValue | undefined>>;
type Stage = "primary" | "junior";
const STAGE_NAME = { primary: "小学", junior: "初中" };
const n = (row: Row | undefined, field: string) => Number(row?.[field] ?? 0);
const sum = (rows: readonly Row[], field: string) => rows.reduce((all, row) => all + n(row, field), 0);

/** One stage of a school with its campus, as the documents divide it: 1 : 1.1 : 1.32. */
interface Part {
  readonly row: Row;
  readonly stage: Stage;
  readonly pupils: number;
  amount(shared: (row: Row) => number): number;
  count(field: string): number;
}

function partsOf(schools: readonly Row[]): Part[] {
  return (["primary", "junior"] as const).flatMap((stage) =>
    schools.flatMap((row): Part[] => {
      if (row.counted === "否" && row.type !== "教学点") return [];
      const sites = [
        row,
        ...schools.filter((each) => each.counted === "否" && String(each.parent) === String(row.code)),
      ];
      const weight = (site: Row) =>
        n(site, "primary.pupils") + 1.1 * n(site, "junior.pupils") + 1.32 * n(site, "senior.pupils");
      const share = (site: Row) => (n(site, `${stage}.pupils`) * (stage === "primary" ? 1 : 1.1)) / weight(site);
      const pupils = sum(sites, `${stage}.pupils`);
      return pupils === 0
        ? []
        : [
            {
              row,
              stage,
              pupils,
              amount: (shared) => sites.reduce((all, site) => all + shared(site) * share(site), 0),
              count: (field) => sum(sites, `${stage}.${field}`),
            },
          ];
    }),
  );
}

const counts2012 = ({ row }: Part) =>
  row.organiser === "县级教育部门" && row.affiliated === "否" && row.type !== "教学点" && row.type !== "特殊教育";
const counts2017 = ({ row, pupils }: Part) => row.type !== "特殊教育" && !(row.type === "教学点" && pupils < 50);

const VALUES_2012: Readonly<Record<string, (part: Part) => number>> = {
  生均教学及辅助用房面积: (part) => part.amount((row) => n(row, "teachingArea")) / part.pupils,
  生均体育运动场馆面积: (part) =>
    part.amount((row) => n(row, "indoorSportsArea") + n(row, "sportsGroundArea")) / part.pupils,
  生均教学仪器设备值: (part) => part.amount((row) => n(row, "equipmentValue") * 10000) / part.pupils,
  每百名学生拥有计算机台数: (part) => (part.amount((row) => n(row, "computers")) / part.pupils) * 100,
  生均图书册数: (part) => part.amount((row) => n(row, "books")) / part.pupils,
  师生比: (part) => part.count("teachers") / part.pupils,
  生均高于规定学历教师数: (part) => part.count("teachersAboveRequired") / part.pupils,
  生均中级及以上专业技术职务教师数: (part) => part.count("teachersIntermediate") / part.pupils,
};

/** In the order of the standards, each with what 小学 and 初中 need. */
const VALUES_2017: readonly (readonly [value: (part: Part) => number, primary: number, junior: number])[] = [
  [(part) => (part.count("teachersAboveRequired") / part.pupils) * 100, 4.2, 5.3],
  [(part) => (part.count("backboneTeachers") / part.pupils) * 100, 1, 1],
  [(part) => (part.count("sportsArtsTeachers") / part.pupils) * 100, 0.9, 0.9],
  [(part) => part.amount((row) => n(row, "teachingArea") - n(row, "indoorSportsArea")) / part.pupils, 4.5, 5.8],
  [VALUES_2012.生均体育运动场馆面积, 7.5, 10.2],
  [VALUES_2012.生均教学仪器设备值, 2000, 2500],
  [(part) => (part.amount((row) => n(row, "multimediaRooms")) / part.pupils) * 100, 2.3, 2.4],
];

function coefficient(parts: readonly Part[], value: (part: Part) => number): number {
  const all = parts.reduce((total, { pupils }) => total + pupils, 0);
  const mean = parts.reduce((total, part) => total + value(part) * part.pupils, 0) / all;
  return Math.sqrt(parts.reduce((total, part) => total + (part.pupils / all) * (value(part) - mean) ** 2, 0)) / mean;
}

/** Every line of both verdicts: true is met. */
function expected({ sheets, parameters }: LedgerContent) {
  const rows = (id: SheetId) => sheets[id] ?? [];
  const schools = rows("schools");
  const parts = partsOf(schools);
  const of = (code: unknown, id: SheetId) => rows(id).filter((row) => String(row.code) === String(code));
  const in2017 = parts.filter(counts2017);
  const homes = [...new Set(in2017.map(({ row }) => row))];
  const sitesOf = (home: Row) => [
    home,
    ...schools.filter((row) => row.counted === "否" && String(row.parent) === String(home.code)),
  ];
  const every = <T>(list: readonly T[], test: (each: T) => boolean) => list.every(test);

  const gate = every(
    parts.filter(counts2012),
    (part) =>
      every(rows("gateStandards"), (standard) => {
        const value = VALUES_2012[String(standard.indicator)](part);
        return value >= n(standard, `${part.stage}.${String(part.row.area)}`);
      }) &&
      every(rows("freeIndicators"), (standard) => {
        const value = of(part.row.code, "freeValues").find(
          (row) => row.stage === STAGE_NAME[part.stage] && row.indicator === standard.indicator,
        )!;
        return n(value, "value") <= n(standard, `${part.stage}.${String(part.row.area)}`);
      }),
  );
  const between2012 = every(["primary", "junior"] as const, (stage) => {
    const counted = parts.filter((part) => counts2012(part) && part.stage === stage);
    const each = Object.values(VALUES_2012).map((value) => coefficient(counted, value));
    return each.reduce((a, b) => a + b, 0) / 8 <= (stage === "primary" ? 0.65 : 0.55);
  });
  const between2017 = every(["primary", "junior"] as const, (stage) =>
    every(VALUES_2017, ([value]) => {
      const counted = in2017.filter((part) => part.stage === stage);
      return coefficient(counted, value) <= (stage === "primary" ? 0.5 : 0.45);
    }),
  );
  const schoolsMet = every(in2017, (part) => {
    const ratios = VALUES_2017.map(
      ([value, primary, junior]) => value(part) / (part.stage === "primary" ? primary : junior),
    );
    return ratios.filter((ratio) => ratio < 1 - 1e-12).length <= 1 && every(ratios, (ratio) => ratio >= 0.85 - 1e-12);
  });
  const percent = (id: SheetId, part: string, whole: string, list = rows(id)) =>
    (sum(list, part) / sum(list, whole)) * 100;
  const stageRows = (id: SheetId, stage: Stage) => rows(id).filter((row) => row.stage === STAGE_NAME[stage]);
  const last = (id: SheetId) => [...rows(id)].sort((a, b) => n(b, "year") - n(a, "year"))[0];
  const answer = (id: SheetId, no: number) => rows(id).find((row) => row.no === no)?.verdict === "达标";
  const rooms = every(homes, (home) => {
    const needed = Math.ceil((sum(sitesOf(home), "primary.classes") + sum(sitesOf(home), "junior.classes")) / 12);
    const large = (kind: string, least: number) =>
      sitesOf(home)
        .flatMap((site) => of(site.code, "rooms"))
        .filter((row) => row.kind === kind && n(row, "area") >= least).length;
    return large("音乐", 96) >= needed && large("美术", 90) >= needed;
  });
  const size = every(homes, (home) => {
    const pupils = sum(sitesOf(home), "primary.pupils") + sum(sitesOf(home), "junior.pupils");
    return home.type !== "职业学校" && pupils <= (String(home.type).includes("一贯制") ? 2500 : 2000);
  });
  const over = (stage: Stage, bins: readonly number[]) =>
    stageRows("classSizes", stage).reduce(
      (all, row) => all + bins.reduce((each, bin) => each + n(row, `bin${bin}`), 0),
      0,
    );
  const small = schools.filter((row) => {
    const pupils = n(row, "primary.pupils") + n(row, "junior.pupils");
    return (row.type === "小学" || row.type === "教学点") && pupils > 0 && pupils < 100;
  });
  const finished = stageRows("retention", "junior");
  const income = last("wages");
  const government = {
    1: answer("governmentItems", 1),
    2: answer("governmentItems", 2),
    3: rooms,
    4: size,
    5: over("primary", [6, 7, 8, 9, 10]) === 0 && over("junior", [7, 8, 9, 10]) === 0,
    6: every(small, (row) =>
      every(of(row.code, "publicFunds"), (fund) => n(fund, "budget") * 10000 >= 100 * n(fund, "quota") - 1e-6),
    ),
    7: every(
      schools.filter(({ type }) => type === "特殊教育"),
      (row) => every(of(row.code, "publicFunds"), (fund) => (n(fund, "budget") * 10000) / n(fund, "pupils") >= 7000),
    ),
    8: n(income, "teachers") >= n(income, "officials") && income.performancePay === "是",
    9: sum(rows("training"), "completed") === sum(rows("training"), "teachers"),
    10: answer("governmentItems", 10),
    11: percent("exchange", "exchanged", "eligible") >= 10 && percent("exchange", "backbone", "exchanged") >= 20,
    12: sum(rows("certificates"), "certified") === sum(rows("certificates"), "teachers"),
    13:
      percent("nearby", "inDistrict", "pupils", stageRows("nearby", "primary")) === 100 &&
      percent("nearby", "inDistrict", "pupils", stageRows("nearby", "junior")) >= 95,
    14: n(last("seniorPlaces"), "allocated") / n(last("seniorPlaces"), "total") >= 0.5 && answer("governmentItems", 14),
    15:
      (sum(rows("migrants"), "inPublic") + sum(rows("migrants"), "inPurchased")) / sum(rows("migrants"), "eligible") >=
        0.85 && answer("governmentItems", 15),
  };
  const quality = {
    1:
      (sum(finished, "finished") - sum(finished, "transferredIn") + sum(finished, "transferredOut")) /
        (sum(finished, "entered") - sum(finished, "died")) >=
      0.95,
    2: percent("disabled", "enrolled", "population") >= 95,
    3: answer("qualityItems", 3),
    4: every(homes, (home) => {
      const funds = sitesOf(home).flatMap((site) => of(site.code, "publicFunds"));
      return sum(funds, "training") >= 0.05 * sum(funds, "budget");
    }),
    5: answer("qualityItems", 5),
    6: answer("qualityItems", 6),
    7: answer("qualityItems", 7),
    8: answer("qualityItems", 8),
    9: every(
      rows("monitoring").filter(({ monitored }) => monitored === "是"),
      (row) => ["Ⅲ", "Ⅳ"].includes(String(row.level)) && n(row, "variation") < 0.15,
    ),
  };
  const [all] = rows("satisfaction");
  const satisfied = n(all, "satisfied") / n(all, "returned") >= 0.85;
  const clean = (method: string) =>
    every(
      rows("vetoes").filter((row) => row.method === method),
      (row) => row.present === "否",
    );
  return {
    items: { government, quality },
    parts: {
      "2012": {
        gate,
        between: between2012,
        government: sum(rows("governmentScores"), "ownScore") >= 85,
        public: satisfied,
        vetoes: clean("基本均衡"),
      },
      "2017": {
        gate: Number(parameters.year) - Number(parameters.basicBalanceYear) >= 3 && parameters.monitoringKept === "是",
        schools: schoolsMet,
        between: between2017,
        government: Object.values(government).every(Boolean),
        quality: Object.values(quality).every(Boolean),
        public: satisfied,
        vetoes: clean("优质均衡"),
      },
    },
  };
}

const COUNTIES: Readonly<Record<string, () => LedgerContent>> = {
  "the sample county": () => generateCounty({ schools: 60, seed: 2025, meets: false }),
  "another sample county": () => generateCounty({ schools: 40, seed: 7, meets: false }),
  "a county that meets everything": () => generateCounty({ schools: 60, seed: 2025, meets: true }),
  "the county that falls short in every section": () => shortfallCounty({ schools: 60, seed: 2025 }),
};

describe("verdicts on made-up counties, worked out from the raw rows", () => {
  for (const [name, content] of Object.entries(COUNTIES)) {
    describe(name, () => {
      let county: LedgerContent;
      let methods: ReadonlyMap<Method, MethodAssessment>;

      before(() => {
        county = content();
        ({ methods } = assess(buildLedger(snapshotOfPlans(ledgerPlans(county)))));
      });

      for (const method of ["2012", "2017"] as const) {
        it(`has each part of ${method} as the rows have it, and the verdict that follows`, () => {
          const parts = expected(county).parts[method];
          const judged = methods.get(method)!;
          assert.deepEqual(
            Object.fromEntries(judged.parts.map(({ id, verdict }) => [id, verdict])),
            Object.fromEntries(Object.entries(parts).map(([id, met]) => [id, met ? "met" : "notMet"])),
          );
          const decisive = Object.entries(parts).filter(([id]) => !(method === "2012" && id === "public"));
          assert.equal(judged.verdict, decisive.every(([, met]) => met) ? "met" : "notMet");
        });
      }

      for (const group of ["government", "quality"] as const) {
        it(`has each item of ${group} as the rows have it`, () => {
          const part = methods.get("2017")!.parts.find(({ id }) => id === group)!;
          assert.deepEqual(
            Object.fromEntries(part.items.map(({ id, verdict }) => [id, verdict])),
            Object.fromEntries(
              Object.entries(expected(county).items[group]).map(([no, met]) => [
                `${group}.${no}`,
                met ? "met" : "notMet",
              ]),
            ),
          );
        });
      }
    });
  }

  it("fail once in every section of the county made for it, and nowhere in the one that meets everything", () => {
    const { parts, items } = expected(COUNTIES["the county that falls short in every section"]());
    assert.ok(Object.values(parts).every((method) => Object.values(method).every((met) => !met)));
    for (const group of Object.values(items)) assert.equal(Object.values(group).filter((met) => !met).length, 1);
    const whole = expected(COUNTIES["a county that meets everything"]());
    assert.ok(Object.values(whole.parts).every((method) => Object.values(method).every(Boolean)));
  });
});
