import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { countyRate, lackingLines, shareHead } from "../figures/rates";

/** The kinds of disability that 三类残疾 leaves out. */
const OTHER_KIND = "其他";

/** 三类残疾儿童少年入学率: 视力、听力、智力 alone. */
export default countyFigure("threeDisabilities", {
  of: (ledger: Ledger) =>
    countyRate(ledger, shareHead("threeDisabilities"), {
      sheet: "disabled",
      part: ["enrolled"],
      whole: "population",
      counts: {
        field: "kind",
        of: (table, record) => {
          const kind = table.text("kind", record);
          return kind === null ? null : kind !== OTHER_KIND;
        },
      },
      missing: lackingLines(ledger, "disabled", OTHER_KIND),
      noneApplies: true,
    }),
});
