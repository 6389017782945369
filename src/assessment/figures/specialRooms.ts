import type { FigureId } from "../countyFigures/ids.generated";
import { tableOf, type Ledger, type Site, type Table } from "../../ledger";
import { roomsNeeded, roomsReaching } from "../../measures/artRooms";
import { atMost } from "../../measures/comparing";
import type { Verdict } from "../../model";
import { ART_ROOM_KINDS, ART_ROOMS, TOLERANCES_2019 } from "../../standards/countyLimits";
import { both } from "../certainty";
import { filledTable, isTable, unknown, type Figure } from "./figure";
import {
  classesOf,
  ifCounted,
  recordsBySite,
  recordsOfSchool,
  shortHead,
  shortSchools,
  wholeSchools,
  type SchoolResult,
  type WholeSchool,
} from "./schools";
import { misnamedSites } from "../scopes";

/** Which rooms: 音乐 or 美术. */
export type RoomKind = keyof typeof ART_ROOM_KINDS;

/** 音乐、美术专用教室: how many schools lack one of ⌈classes ÷ 12⌉ of a kind, counting only rooms that reach their area. */
export function schoolsWithoutRooms(ledger: Ledger, formula: FigureId, kind: RoomKind): Figure {
  const rooms = filledTable(ledger, "rooms");
  const head = { formula, name: `${ART_ROOM_KINDS[kind]}专用教室不足的学校数` };
  if (!isTable(rooms)) return unknown(shortHead(head), [rooms]);
  const records = recordsBySite(ledger, "rooms");
  const misnamed = misnamedSites(ledger, rooms);
  const schools = wholeSchools(ledger);
  const absent: string[] = [];
  const results = schools.map((school) => {
    const own = recordsOfSchool(records, school.sites);
    if (own.length > 0) return unlessMisnamed(misnamed, school, judge(ledger, school, rooms, own, kind));
    absent.push(school.site.name);
    return unregistered(school);
  });
  return shortSchools(
    ledger,
    head,
    results,
    rooms.headingCells(["area"]),
    absent.length > 0 ? [{ id: "rooms", data: { sheet: rooms.sheetName, names: absent } }] : [],
  );
}

/** A school of which nobody has said that it has no room: a row with an area of 0 would. */
function unregistered({ site: { name } }: WholeSchool): SchoolResult {
  return { name, verdict: "undetermined", cells: [], unstated: true };
}

/** Rooms that stand under a code that cannot be used may be the ones that a school lacks. */
function unlessMisnamed(misnamed: ReadonlySet<Site>, { sites }: WholeSchool, result: SchoolResult): SchoolResult {
  const open = result.verdict === "notMet" && sites.some((site) => misnamed.has(site));
  return open ? { ...result, verdict: "undetermined" } : result;
}

function judge(
  ledger: Ledger,
  school: WholeSchool,
  rooms: Table,
  records: readonly number[],
  kind: RoomKind,
): SchoolResult {
  const schools = tableOf(ledger, "schools");
  const classes = classesOf(schools, school);
  // A room of unknown kind may be of this one.
  const own = records.filter((record) => [null, ART_ROOM_KINDS[kind] as string].includes(rooms.text("kind", record)));
  const areas = own.map((record) => (rooms.text("kind", record) === null ? null : rooms.number("area", record)));
  const known = areas.filter((area) => area !== null);
  const enough = (least: number): Verdict => {
    if (classes === null) return "undetermined";
    const needed = roomsNeeded(classes, ART_ROOMS.classes);
    if (roomsReaching(known, least) >= needed) return "met";
    return roomsReaching(known, least) + areas.length - known.length >= needed ? "undetermined" : "notMet";
  };
  const plain = enough(ART_ROOMS[kind]);
  const eased = toleratedAreas(ledger, school, kind);
  const byTolerance = plain !== "met" && eased.some(({ area, certain }) => certain && enough(area) === "met");
  // What nobody knows fails nobody whom it might forgive.
  const mayBeForgiven = plain === "notMet" && eased.some(({ area }) => enough(area) !== "notMet");
  return {
    name: school.site.name,
    verdict: byTolerance ? "met" : mayBeForgiven ? "undetermined" : ifCounted(school, plain),
    transitional: byTolerance,
    cells: [
      ...own.flatMap((record) => rooms.cells(["area"], record)),
      ...schools.cells(
        school.stages.map(({ stage }) => `${stage}.classes` as const),
        school.site.record,
      ),
    ],
  };
}

/** The smaller areas that the procedures of 2019 allow this school, or may allow it: that hangs on what is not filled in. */
function toleratedAreas(
  ledger: Ledger,
  { site, stages }: WholeSchool,
  kind: RoomKind,
): { readonly area: number; readonly certain: boolean }[] {
  if (!ledger.parameters.on("transition2019")) return [];
  const schools = tableOf(ledger, "schools");
  const { artRooms } = TOLERANCES_2019;
  const [built, largest] = [schools.number("builtYear", site.record), schools.number("largestClass", site.record)];
  const place = schools.text("area", site.record);
  const rural = both(
    place === null ? null : place === "乡村",
    largest === null ? null : largest < artRooms.rural.classSize,
  );
  const old = built === null ? null : atMost(built, artRooms.builtBy);
  const ruralArea = artRooms.rural[stages.some(({ stage }) => stage === "junior") ? "junior" : "primary"];
  return [
    { area: ruralArea, holds: rural },
    { area: artRooms[kind], holds: old },
  ]
    .filter(({ holds }) => holds !== false)
    .map(({ area, holds }) => ({ area, certain: holds === true }));
}
