import type { Table } from "../ledger";
import { FIRST_LIST, FIRST_POINTS } from "../standards/firstList";
import { dataOf, METHODS, type Method } from "../standards/methods";
import type { CheckResult } from "./check";
import { isTransitional, shownVerdict, type ShownVerdict } from "./verdicts";

/** The county's road: 初步均衡 → 基本均衡 → 优质均衡. All but the first are judged by a national method. */
export interface Road {
  /** 初步均衡 by the county's own list: how many of its points are answered. It is for reference and reaches nothing. */
  readonly first: { readonly answered: number; readonly points: number };
  readonly steps: readonly RoadStep[];
  /** The step that the county is on: the first that is not reached, `null` where all are. */
  readonly current: Method | null;
}

export interface RoadStep {
  readonly method: Method;
  /** `null` where the method was not judged. */
  readonly verdict: ShownVerdict | null;
  /** Met only by the tolerances of 2019. */
  readonly transitional: boolean;
  /** The year in which the state recognised it, where a parameter says so. */
  readonly recognised: number | null;
}

/** Where the county stands. What the state has recognised is reached, whatever this year's figures say. */
export function roadOf({ ledger, assessment }: Pick<CheckResult, "ledger" | "assessment">): Road {
  const steps = METHODS.map((method) => {
    const assessed = assessment.methods.get(method);
    const { recognised } = dataOf(method);
    return {
      method,
      verdict: assessed ? shownVerdict(assessed) : null,
      transitional: assessed !== undefined && isTransitional(assessed),
      recognised: recognised === undefined ? null : ledger.parameters.number(recognised),
    };
  });
  const table = ledger.tables.get("selfAssessment");
  const points = table ? firstPoints(table) : [];
  return {
    first: {
      answered: points.filter(({ answered }) => answered).length,
      points: Math.max(points.length, Object.values(FIRST_POINTS).flat().length),
    },
    steps,
    current: steps.find(({ verdict, recognised }) => verdict !== "met" && recognised === null)?.method ?? null,
  };
}

/** The points of the county's own list for 初步均衡. */
function firstPoints(table: Table): { readonly answered: boolean }[] {
  return Array.from({ length: table.size }, (_, record) => record)
    .filter((record) => table.text("list", record) === FIRST_LIST)
    .map((record) => ({
      answered: table.text("result", record) !== null || table.number("score", record) !== null,
    }));
}
