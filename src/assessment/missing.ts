/** Something that a verdict lacks; its sentence is `missing.<id>`. */
export interface Missing {
  readonly id:
    "notFilledIn" | "noSchools" | "unusable" | "uncertainInclusion" | "lines" | "parameter" | "sheet" | "figures";
  readonly data: Readonly<Record<string, string | number>>;
}
