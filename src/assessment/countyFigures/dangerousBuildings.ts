import { watchedRate } from "../figures/watched";

/** D级危房 that is made safe; a county without any has no such rate. */
export default watchedRate("dangerousBuildings", {
  order: 120,
  name: "D级危房消除比例",
  sheet: "buildingSafety",
  part: ["removed"],
  whole: "dangerous",
});
