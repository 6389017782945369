import type { Ledger } from "../../ledger";
import { ART_ROOMS } from "../../standards/countyLimits";
import { countyFigure } from "../figures/countyFigure";
import { schoolsWithoutRooms } from "../figures/specialRooms";

/** 音乐专用教室. */
export default countyFigure("specialRooms.music", {
  numbers: { classes: ART_ROOMS.classes, area: ART_ROOMS.music },
  of: (ledger: Ledger) => schoolsWithoutRooms(ledger, "specialRooms.music", "music"),
});
