import { watchedRate } from "../figures/watched";

/** 教学仪器, by the pieces that there are. */
export default watchedRate("equipmentPieces", {
  order: 111,
  name: "教学仪器件数配齐率",
  sheet: "equipment",
  part: ["pieces"],
  whole: "piecesDue",
});
