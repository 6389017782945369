/**
 * The areas of 国家义务教育质量监测 under the plan of 2021, which took the place of that of 2015 (国教督办〔2015〕4号): nine
 * areas in a cycle of three years.
 */
export interface MonitoringArea {
  /** As the form of 2017 calls it; where the form lacks it, as the plan does. */
  readonly name: string;
  /** Whether it is among the six of the form, which decide. */
  readonly decides: boolean;
  /** Years in which it was or will be monitored first and again; inferred from published rounds, to be checked. */
  readonly years: readonly number[];
}

export const MONITORING_AREAS: readonly MonitoringArea[] = [
  { name: "语文", decides: true, years: [2022, 2025] },
  { name: "数学", decides: true, years: [2021, 2024] },
  { name: "科学", decides: true, years: [2023, 2026] },
  { name: "体育", decides: true, years: [2021, 2024] },
  { name: "艺术", decides: true, years: [2022, 2025] },
  { name: "德育", decides: true, years: [2023, 2026] },
  { name: "英语", decides: false, years: [2022, 2025] },
  { name: "劳动", decides: false, years: [2023, 2026] },
  { name: "心理健康", decides: false, years: [2021, 2024] },
];

/** The names of those that decide, or of those that do not, in their order. */
export function monitoringAreas(decides: boolean): string[] {
  return MONITORING_AREAS.filter((area) => area.decides === decides).map(({ name }) => name);
}

/**
 * Whether a line of the sheet takes part in the evaluation: all but those of an area that the form does not list. One whose
 * area cannot be read may be of any.
 */
export function monitoringDecides(name: string | null): boolean {
  return name === null || !monitoringAreas(false).includes(name);
}

/**
 * Which areas were monitored in which years, as a sentence of the sheet's note.
 * @example
 * monitoringRounds().split("；")[0]; //=> "数学、体育、心理健康2021、2024年"
 */
export function monitoringRounds(): string {
  const rounds = [...new Set(MONITORING_AREAS.map(({ years }) => years.join("、")))].sort();
  return rounds
    .map((years) => {
      const areas = MONITORING_AREAS.filter((area) => area.years.join("、") === years).map(({ name }) => name);
      return `${areas.join("、")}${years}年`;
    })
    .join("；");
}
