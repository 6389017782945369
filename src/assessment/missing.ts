import { PARAMETERS, type ParameterId } from "../standards/parameters";

/** Something that a verdict lacks; its sentence is `missing.<id>`. */
export interface Missing {
  readonly id:
    | "notFilledIn"
    | "noSchools"
    | "unusable"
    | "uncertainInclusion"
    | "openFlag"
    | "lines"
    | "parameter"
    | "sheet"
    | "unread"
    | "figures"
    | "beyondWhole"
    | "pointsOverFull";
  readonly data: Readonly<Record<string, string | number>>;
}

/** A parameter that nobody has set, or that cannot be used. */
export function parameterMissing(id: ParameterId): Missing {
  const { name } = PARAMETERS.find((parameter) => parameter.id === id)!;
  return { id: "parameter", data: { name } };
}
