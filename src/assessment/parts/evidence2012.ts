import type { Ledger, Table } from "../../ledger";
import { share } from "../../measures/share";
import { STAGE_NAMES, STAGES, type Method, type Stage } from "../../standards/terms";
import type { Evidence } from "../assessment";
import {
  compared,
  filledTable,
  isTable,
  lackingFigures,
  unknown,
  unreadable,
  type Figure,
  type FigureHead,
} from "../figures/figure";
import { growthFigures } from "../figures/growth";
import { pupilsPerStaff } from "../figures/people";
import { countyRate, lackingLines, shareHead } from "../figures/rates";
import { retentionFormula, stageRetention } from "../figures/retention";
import { ofEverySchool, ofPublicSchools } from "../figures/scopedRates";
import { latestRecord, yearlessRecords, yearRecords } from "../figures/years";

/**
 * Figures beside the score sheet of 2012, each with the number of its item: they are computed from the ledgers and offered
 * to whoever gives the points, and no point follows from them. Those of schools are over the schools that count in 2012.
 */
export function evidence2012(ledger: Ledger): Evidence[] {
  const offered: readonly (readonly [item: number, figures: readonly Figure[]])[] = [
    [3, [threeDisabilities(ledger)]],
    [4, [seniorPlacesRise(ledger)]],
    [6, growthFigures(ledger)],
    [8, [ruralTransfer(ledger)]],
    [10, STAGES.map((stage) => pupilsPerStaff(ledger, stage, METHOD))],
    [11, [exchanged(ledger)]],
    [12, [trained(ledger)]],
    [14, STAGES.map((stage) => retained(ledger, stage))],
    [15, STAGES.map((stage) => fitnessRate(ledger, stage))],
  ];
  return offered.flatMap(([item, figures]) => figures.map((figure) => ({ item, figure })));
}

/** Whose schools the figures are over. */
const METHOD: Method = "2012";

const RETENTION_STANDARDS = { primary: "retentionStandardPrimary", junior: "retentionStandardJunior" } as const;

/** 巩固率 beside the province's standard. */
function retained(ledger: Ledger, stage: Stage): Figure {
  const standard = ledger.parameters.number(RETENTION_STANDARDS[stage]);
  return stageRetention(ledger, stage, standard, retentionFormula(ledger), METHOD);
}
/** The kinds of disability that 三类残疾 leaves out. */
const OTHER_KIND = "其他";

/** 视力、听力、智力 alone. */
function threeDisabilities(ledger: Ledger): Figure {
  return countyRate(ledger, shareHead("threeDisabilities"), {
    sheet: "disabled",
    part: ["enrolled"],
    whole: "population",
    counts: {
      field: "kind",
      of: (table, record) => {
        const kind = table.text("kind", record);
        return kind === null ? null : kind !== OTHER_KIND;
      },
    },
    missing: lackingLines(ledger, "disabled", OTHER_KIND),
    noneApplies: true,
  });
}

/** 逐步提高: the last year's share above that of the year before. */
function seniorPlacesRise(ledger: Ledger): Figure {
  const head: FigureHead = {
    formula: "seniorPlaces.rise",
    name: "优质普通高中招生名额分配到初中的比例",
    bound: "above",
    standard: null,
    unit: "%",
  };
  const table = filledTable(ledger, "seniorPlaces");
  if (!isTable(table)) return unknown(head, [table]);
  const yearless = unreadable(table, "year", yearlessRecords(table));
  if (yearless.length > 0) return unknown(head, yearless);
  const years = yearRecords(table).slice(-2);
  const cells = years.flatMap(({ record }) => table.cells(["allocated", "total"], record));
  const [before, now] = years.map(({ record }) => percent(table, record, "allocated", "total"));
  if (before === undefined || now === undefined || before === null || now === null) {
    return unknown(head, lackingFigures(["最近两个年度的名额"]), cells);
  }
  return compared({ ...head, standard: before }, now, cells);
}

/** The province sets what part has to reach schools; it is shown here and not compared. */
function ruralTransfer(ledger: Ledger): Figure {
  const head: FigureHead = {
    formula: "ruralTransfer",
    name: "农村税费改革转移支付资金用于义务教育的比例",
    bound: "atLeast",
    standard: null,
    unit: "%",
  };
  const latest = latestRecord(ledger, "finance");
  if ("id" in latest) return unknown(head, [latest]);
  const { table, record, year } = latest;
  const value = percent(table, record, "ruralTransferEducation", "ruralTransfer");
  const cells = table.cells(["ruralTransferEducation", "ruralTransfer"], record);
  return value === null
    ? unknown(head, lackingFigures([`${year}年转移支付资金`]), cells)
    : compared(head, value, cells);
}

/** 2012 sets no number for exchange. */
function exchanged(ledger: Ledger): Figure {
  const head = { formula: "exchange.share", name: "交流轮岗教师比例", standard: null };
  return countyRate(
    ledger,
    head,
    ofPublicSchools(ledger, { sheet: "exchange", part: ["exchanged"], whole: "eligible" }, METHOD),
  );
}

/** 2012 sets no number for training. */
function trained(ledger: Ledger): Figure {
  const rate = ofEverySchool(ledger, { sheet: "training", part: ["completed"], whole: "teachers" }, METHOD);
  return countyRate(ledger, { ...shareHead("training360"), standard: null }, rate);
}

/** The province sets the standard. */
function fitnessRate(ledger: Ledger, stage: Stage): Figure {
  const head = { formula: "fitness", name: `${STAGE_NAMES[stage]}学生体质健康及格率`, standard: null };
  const rate = { sheet: "fitness", part: ["passed"], whole: "tested" } as const;
  return countyRate(ledger, head, ofEverySchool(ledger, rate, METHOD, stage));
}

function percent(table: Table, record: number, part: string, whole: string): number | null {
  const [of, all] = [table.number(part, record), table.number(whole, record)];
  return of === null || !all ? null : share(of * 100, all);
}
