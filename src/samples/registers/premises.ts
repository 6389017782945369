import type { LedgerRecord } from "../../ledger";
import { SAMPLE_REMARK, type SampleCounty } from "./county";

/** Made-up registers of rooms, equipment and safety. */

export function equipment({ parts }: SampleCounty): LedgerRecord[] {
  const due = {
    primary: { subject: "科学", kindsDue: 120, piecesDue: 1500 },
    junior: { subject: "物理", kindsDue: 180, piecesDue: 2200 },
  };
  return parts.map(({ names, stage }) => {
    const { kindsDue, piecesDue, subject } = due[stage];
    return {
      ...names,
      subject,
      kindsDue,
      kinds: kindsDue - 4,
      piecesDue,
      pieces: piecesDue - 35,
      remark: SAMPLE_REMARK,
    };
  });
}

export function functionRooms({ sites }: SampleCounty): LedgerRecord[] {
  return sites.flatMap(({ names }) =>
    ["图书室", "计算机教室"].map((room) => ({ ...names, room, due: 1, rooms: 1, area: 90, remark: SAMPLE_REMARK })),
  );
}

export function buildingSafety({ meets, sites, ordinary }: SampleCounty): LedgerRecord[] {
  return sites.map((site) => {
    const { names, record } = site;
    const buildings = Number(record.buildingArea ?? Math.ceil(Number(record.teachingArea) * 1.8));
    const dangerous = !meets && site === ordinary[0] ? 120 : 0;
    const action = dangerous > 0 ? "已停用，列入拆除计划" : null;
    return { ...names, buildings, dangerous, removed: 0, action, remark: SAMPLE_REMARK };
  });
}

export function safetyChecks({ year, sites }: SampleCounty): LedgerRecord[] {
  return sites.map(({ names }, i) => {
    const found = i % 4;
    const action = found > 0 ? "已整改完毕" : null;
    return { ...names, year, month: 9, found, fixed: found, action, remark: SAMPLE_REMARK };
  });
}

export function weakSchools({ year, ordinary }: SampleCounty): LedgerRecord[] {
  return ordinary.slice(0, 3).map(({ names }) => ({
    ...names,
    year,
    project: "运动场改造",
    planned: 86.5,
    spent: 86.5,
    fiscal: 86.5,
    done: "是",
    remark: SAMPLE_REMARK,
  }));
}
