import type { LedgerRecord } from "../../ledger";
import { round } from "../../measures/rounding";
import { STAGE_NAMES, STAGES } from "../../standards/terms";
import { GRADES, gradePupils, newPupils } from "./cohorts";
import { countBetween, SAMPLE_REMARK, type SampleCounty } from "./county";

/** Made-up registers of pupils: who is enrolled, who stays, who leaves, who is in need. */

const TOWNSHIPS = ["示例镇", "示例一乡", "示例二乡", "示例街道"];

export function enrolment({ random, parts }: SampleCounty): LedgerRecord[] {
  return STAGES.flatMap((stage) => {
    const pupils = parts.filter((part) => part.stage === stage).reduce((sum, part) => sum + part.pupils, 0);
    return TOWNSHIPS.map((township) => {
      const population = Math.ceil((pupils / TOWNSHIPS.length) * random.between(0.9, 1.1)) + 1;
      const enrolled = population - (population > 200 ? 1 : 0);
      const statedRate = round((enrolled / population) * 100, 2);
      return { township, stage: STAGE_NAMES[stage], population, enrolled, statedRate, remark: SAMPLE_REMARK };
    });
  });
}

export function retention({ random, meets, year, parts }: SampleCounty): LedgerRecord[] {
  return parts.map((part) => {
    const { names, stage } = part;
    const schoolYears = GRADES[stage];
    const entered = gradePupils(part);
    const transferredIn = countBetween(random, 0, entered * 0.04);
    const transferredOut = countBetween(random, 0, entered * 0.04);
    // Of a small cohort nobody leaves, or its rate would fall far.
    const lost = countBetween(random, 0, entered * (meets ? 0.01 : 0.06));
    return {
      ...names,
      schoolYears,
      entryYear: year - schoolYears,
      entered,
      transferredIn,
      transferredOut,
      died: 0,
      finished: entered + transferredIn - transferredOut - lost,
      remark: SAMPLE_REMARK,
    };
  });
}

export function dropout({ meets, parts }: SampleCounty): LedgerRecord[] {
  return parts.map(({ names, pupils }, i) => {
    const dropouts = !meets && i % 10 === 0 && pupils > 400 ? 1 : 0;
    const statedRate = round((dropouts / pupils) * 100, 2);
    return { ...names, pupilsBefore: pupils, dropouts, statedRate, remark: SAMPLE_REMARK };
  });
}

/** A few children of ordinary schools; their names are numbers. */
function children({ parts, ordinary }: SampleCounty, count: number) {
  const schools = parts.filter(({ site }) => ordinary.includes(site)).slice(0, count);
  return schools.map(({ names, stage }, i) => ({
    number: String(i + 1),
    childName: `示例学生${i + 1}`,
    school: names.code,
    stage: STAGE_NAMES[stage],
    grade: stage === "primary" ? 3 : 8,
  }));
}

export function schoolAge(county: SampleCounty): LedgerRecord[] {
  return children(county, 6).map(({ number, childName, school, stage }, i) => ({
    number,
    childName,
    township: TOWNSHIPS[i % TOWNSHIPS.length] ?? null,
    stage,
    attends: "是",
    school,
    remark: SAMPLE_REMARK,
  }));
}

export function suspectedDropouts(county: SampleCounty): LedgerRecord[] {
  return children(county, 2).map((child) => ({
    ...child,
    since: `${county.year}-09-08`,
    reason: "随父母外出未到校",
    action: "电话联系、入户家访",
    person: "示例教师",
    returned: "是",
    remark: SAMPLE_REMARK,
  }));
}

export function dropouts(county: SampleCounty): LedgerRecord[] {
  return children(county, 1).map((child) => ({
    ...child,
    since: `${county.year - 1}-11-03`,
    reason: "厌学",
    action: "结对帮扶、送教上门",
    person: "示例教师",
    returned: "是",
    remark: SAMPLE_REMARK,
  }));
}

export function disabled({ parts }: SampleCounty): LedgerRecord[] {
  const pupils = parts.reduce((sum, part) => sum + part.pupils, 0);
  const shares = { 视力: 0.0006, 听力: 0.0008, 智力: 0.002, 其他: 0.0015 };
  return Object.entries(shares).map(([kind, share]) => {
    const population = Math.ceil(pupils * share) + 4;
    const enrolled = population - (population > 40 ? 1 : 0);
    return { kind, population, enrolled, inSpecialSchools: Math.floor(enrolled * 0.4), remark: SAMPLE_REMARK };
  });
}

export function migrants({ parts }: SampleCounty): LedgerRecord[] {
  return STAGES.map((stage) => {
    const pupils = parts.filter((part) => part.stage === stage).reduce((sum, part) => sum + part.pupils, 0);
    const eligible = Math.ceil(pupils * 0.06);
    return {
      stage: STAGE_NAMES[stage],
      eligible,
      inPublic: Math.ceil(eligible * 0.88),
      inPurchased: Math.floor(eligible * 0.05),
      remark: SAMPLE_REMARK,
    };
  });
}

export function pupilsInNeed({ random, parts }: SampleCounty): LedgerRecord[] {
  return parts.map(({ site, names, stage, pupils }) => {
    const some = (most: number) => countBetween(random, 0, pupils * most);
    return {
      ...names,
      pupils,
      migrant: Number(site.record[`${stage}.migrants`] ?? some(0.06)),
      leftBehind: some(0.12),
      poor: some(0.08),
      disabled: some(0.005),
      boarding: Number(site.record[`${stage}.boarders`] ?? some(0.1)),
      singleParent: some(0.05),
      learning: some(0.04),
      remark: SAMPLE_REMARK,
    };
  });
}

export function aid({ random, year, parts }: SampleCounty): LedgerRecord[] {
  return parts.map(({ names, pupils }) => {
    const people = countBetween(random, 0, pupils * 0.08);
    return { ...names, year, item: "家庭经济困难学生生活补助", people, money: people * 600, remark: SAMPLE_REMARK };
  });
}

export function exemptions({ random, year, parts }: SampleCounty): LedgerRecord[] {
  return parts.map(({ names, pupils }) => {
    const boarders = countBetween(random, 0, pupils * 0.1);
    return {
      ...names,
      year,
      pupils,
      "tuition.people": pupils,
      "tuition.money": pupils * 700,
      "textbooks.people": pupils,
      "textbooks.money": pupils * 110,
      "boarding.people": boarders,
      "boarding.money": boarders * 1000,
      remark: SAMPLE_REMARK,
    };
  });
}

export function admissions({ random, year, parts }: SampleCounty): LedgerRecord[] {
  const arrivedAt = newPupils(parts);
  return parts.map((part) => {
    const arrived = arrivedAt(part);
    const qualified = arrived + countBetween(random, 0, 2);
    return {
      ...part.names,
      year,
      registered: qualified + countBetween(random, 0, 3),
      qualified,
      announced: qualified,
      admitted: qualified,
      notified: qualified,
      arrived,
      remark: SAMPLE_REMARK,
    };
  });
}
