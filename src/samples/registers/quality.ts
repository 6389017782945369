import type { LedgerRecord } from "../../ledger";
import { round } from "../../measures/rounding";
import { gradePupils, LAST_GRADES, MOST_UNFINISHED } from "./cohorts";
import { countBetween, SAMPLE_REMARK, type SampleCounty } from "./county";

/** Made-up registers of what pupils achieve. */

export function monitoring({ meets, year }: SampleCounty): LedgerRecord[] {
  const levels = { 语文: ["Ⅳ", 0.092], 数学: ["Ⅲ", 0.117], 科学: ["Ⅲ", meets ? 0.131 : 0.153], 体育: ["Ⅲ", 0.108] };
  const monitored = Object.entries(levels).map(([subject, [level, variation]]) => ({
    subject,
    monitored: "是",
    year: year - 1,
    level,
    variation,
    remark: SAMPLE_REMARK,
  }));
  return [...monitored, ...["艺术", "德育"].map((subject) => ({ subject, monitored: "否", remark: SAMPLE_REMARK }))];
}

const SUBJECTS = ["语文", "数学"];

export function subjectPassRates({ random, parts }: SampleCounty): LedgerRecord[] {
  return parts.flatMap((part) =>
    SUBJECTS.map((subject) => {
      const [grade, due] = [LAST_GRADES[part.stage], gradePupils(part)];
      const sat = due - countBetween(random, 0, due * 0.01);
      const passed = sat - countBetween(random, 0, sat * 0.08);
      const statedRate = round((passed / due) * 100, 1);
      return { ...part.names, grade, subject, due, sat, passed, statedRate, remark: SAMPLE_REMARK };
    }),
  );
}

export function graduation({ random, parts }: SampleCounty): LedgerRecord[] {
  return parts.map((part) => {
    const due = gradePupils(part);
    const graduated = due - countBetween(random, 0, due * MOST_UNFINISHED);
    return { ...part.names, due, graduated, statedRate: round((graduated / due) * 100, 1), remark: SAMPLE_REMARK };
  });
}

export function fitness({ random, parts }: SampleCounty): LedgerRecord[] {
  return parts.map(({ names, pupils }) => {
    const passed = pupils - countBetween(random, 0, pupils * 0.05);
    return { ...names, tested: pupils, passed, statedRate: round((passed / pupils) * 100, 1), remark: SAMPLE_REMARK };
  });
}

export function awareness({ year }: SampleCounty): LedgerRecord[] {
  return [
    { year, activity: "致家长的一封信", asked: 0, aware: 0, remark: SAMPLE_REMARK },
    { year, activity: "义务教育均衡发展知晓率调查", asked: 500, aware: 468, statedRate: 93.6, remark: SAMPLE_REMARK },
  ];
}
