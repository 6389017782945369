import { watchedRate } from "../figures/watched";

/** 入学率 of the children who are registered in the county. */
export default watchedRate("enrolment", {
  order: 10,
  name: "入学率",
  sheet: "enrolment",
  part: ["enrolled"],
  whole: "population",
});
