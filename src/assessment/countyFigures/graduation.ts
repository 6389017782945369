import { watchedRate } from "../figures/watched";

/** 毕业率. */
export default watchedRate("graduation", {
  order: 40,
  name: "毕业率",
  sheet: "graduation",
  part: ["graduated"],
  whole: "due",
});
