import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { countyRate, lackingLines, shareHead } from "../figures/rates";

/** 随迁子女 in 公办 schools and in 民办 ones whose places the government buys; a county without any has no such rate. */
export default countyFigure("migrants", {
  of: (ledger: Ledger) =>
    countyRate(ledger, shareHead("migrants"), {
      sheet: "migrants",
      part: ["inPublic", "inPurchased"],
      whole: "eligible",
      missing: lackingLines(ledger, "migrants"),
      noneApplies: true,
    }),
});
