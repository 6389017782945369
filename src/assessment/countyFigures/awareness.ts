import { watchedRate } from "../figures/watched";

/** 知晓率 of those who were asked. */
export default watchedRate("awareness", {
  order: 130,
  name: "知晓率",
  sheet: "awareness",
  part: ["aware"],
  whole: "asked",
});
