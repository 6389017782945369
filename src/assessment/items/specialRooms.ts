import type { Ledger } from "../../ledger";
import art from "../countyFigures/specialRooms.art";
import music from "../countyFigures/specialRooms.music";
import type { Figure } from "../figures/figure";

/** 音乐、美术专用教室. */
export default function specialRooms(ledger: Ledger): Figure[] {
  return [music.of(ledger), art.of(ledger)];
}
