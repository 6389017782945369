import { watchedRate } from "../figures/watched";

/** 辍学率 within the school year. */
export default watchedRate("dropout", {
  order: 20,
  name: "辍学率",
  sheet: "dropout",
  part: ["dropouts"],
  whole: "pupilsBefore",
});
