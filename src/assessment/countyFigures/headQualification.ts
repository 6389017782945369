import { watchedRate } from "../figures/watched";

/** 校长任职资格. */
export default watchedRate("headQualification", {
  order: 100,
  name: "校长持任职资格证书比例",
  sheet: "headQualification",
  part: ["qualified"],
  whole: "heads",
});
