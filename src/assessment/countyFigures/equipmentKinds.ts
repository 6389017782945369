import { watchedRate } from "../figures/watched";

/** 教学仪器, by the kinds that there are. */
export default watchedRate("equipmentKinds", {
  order: 110,
  name: "教学仪器品种配齐率",
  sheet: "equipment",
  part: ["kinds"],
  whole: "kindsDue",
});
