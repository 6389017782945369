import type { Draft } from "../draft";
import { TEACHING_POINT_PUPILS } from "../../standards/inclusion";

/** Plants 镇区的小规模小学. */
export default function plant(draft: Draft): void {
  const point = draft.school(
    (school) => school.type === "教学点" && Number(school["primary.pupils"]) >= TEACHING_POINT_PUPILS,
  );
  Object.assign(point, { name: "新桥街小学", type: "小学", area: "镇区" });
  // A school in a town has to stand in 就近入学台账.
  const { code = null, name = null, "primary.pupils": pupils = null } = point;
  draft.records("nearby").push({ code, name, stage: "小学", pupils, inDistrict: pupils });
}
