import type { Ledger } from "../../ledger";
import { ART_ROOMS } from "../../standards/countyLimits";
import { countyFigure } from "../figures/countyFigure";
import { schoolsWithoutRooms } from "../figures/specialRooms";

/** 美术专用教室. */
export default countyFigure("specialRooms.art", {
  numbers: { classes: ART_ROOMS.classes, area: ART_ROOMS.art },
  of: (ledger: Ledger) => schoolsWithoutRooms(ledger, "specialRooms.art", "art"),
});
