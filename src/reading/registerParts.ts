import type { CellValue } from "../model";
import { shown, type Collector, type SchoolKey } from "./observations";
import type { Register } from "./families";
import type { Found } from "./joined";
import type { TaughtStage } from "../standards/terms";
import { ROOMS } from "./words/bandFacets";

/** Figures that are no column of a register, made into its columns or its records. */

/** What one place tells of a record. */
export interface Draft {
  readonly register: Register;
  readonly school: SchoolKey;
  readonly stage: TaughtStage | null;
  /** By the ids of the columns. */
  readonly found: Map<string, Found>;
}

export function withoutParts(draft: Draft, collector: Collector): Draft[] {
  switch (draft.register.sheet) {
    case "classSizes":
      spreadBins(draft, collector);
      return [draft];
    case "rooms":
      return roomsOf(draft);
    default:
      return [draft];
  }
}

/** Classes by a band of several bins: where there are none, there are none in any bin; else nobody can tell in which. */
function spreadBins({ register, school, stage, found }: Draft, collector: Collector): void {
  for (const [column, band] of [...found]) {
    const [, first, last] = /^bins(\d+)-(\d+)$/.exec(column) ?? [];
    if (first === undefined) continue;
    found.delete(column);
    const bins: string[] = [];
    for (let bin = Number(first); bin <= Number(last); bin++) if (!found.has(`bin${bin}`)) bins.push(`bin${bin}`);
    if (band.value === 0) for (const bin of bins) found.set(bin, { ...band, rule: "derived" });
    else askBand(bins);
    function askBand(open: readonly string[]) {
      const id = `bands/${register.sheet}/${column}`;
      if (collector.answers[id]?.take === "nothing") return;
      for (const cell of band.cells)
        for (const bin of open)
          collector.ask(id, "bands", [{ take: "nothing" }], {
            cell,
            school,
            text: shown(band.value),
            field: `${register.sheet}/${stage}.${bin}`,
          });
    }
  }
}

/** No school has more; of a slip no list is made. */
const MOST_ROOMS = 200;

/**
 * Rooms counted by bands of their area are rooms of the least area of their band, where a standard begins, so that each is
 * judged as it is. A school without any such room is a line with area 0, as the register asks for it.
 */
function roomsOf({ register, school, stage, found }: Draft): Draft[] {
  return (["音乐", "美术"] as const).flatMap((kind) => {
    const bands = ROOMS.flatMap((room) => {
      const count = room.kind === kind ? found.get(room.facet) : undefined;
      return count && typeof count.value === "number" ? [{ ...room, count, rooms: count.value }] : [];
    });
    const all = found.get(kind === "音乐" ? "musicRooms" : "artRooms");
    const sum = bands.reduce((total, { rooms }) => total + rooms, 0);
    if (sum > MOST_ROOMS || (bands.length === 0 && all?.value !== 0)) return [];
    const record = (room: string, area: number, from: Found, remark: string): Draft => {
      const made = (value: CellValue): Found => ({ ...from, value, rule: "derived" });
      const columns = { kind: made(kind), room: made(room), area: made(area), remark: made(remark) };
      return { register, school, stage, found: new Map(Object.entries(columns)) };
    };
    if (sum === 0) {
      const [{ count } = { count: all }] = bands;
      const smaller = typeof all?.value === "number" && all.value > 0 ? `另有${all.value}间不足${leastOf(kind)}㎡` : "";
      return count ? [record(`${kind}教室(无)`, 0, count, smaller || "按面积段填报，没有")] : [];
    }
    return bands.flatMap(({ least, most, count, rooms }) =>
      Array.from({ length: rooms }, (_, i) =>
        record(
          `${kind}教室(${most === Infinity ? `${least}㎡及以上` : `${least}-${most}㎡`})${i + 1}`,
          least,
          count,
          "按面积段填报，面积取该段下限",
        ),
      ),
    );
  });
}

function leastOf(kind: string): number {
  return Math.min(...ROOMS.filter((room) => room.kind === kind).map(({ least }) => least));
}
