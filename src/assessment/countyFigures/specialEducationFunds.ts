import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { notApplicable, unknown, type Figure } from "../figures/figure";
import { lackingRows, unusableJoint } from "../figures/rates";
import { fundsAtHand, fundsFigure, fundsHead, lowest } from "../figures/specialFunds";
import { parameterMissing } from "../missing";
import { siteRow, specialSchools } from "../scopes";

const ID = "specialEducationFunds";

/** 特殊教育学校生均公用经费: the lowest among the county's special schools against the parameter. */
function of(ledger: Ledger): Figure {
  const head = fundsHead(ledger, ID, "特殊教育学校生均公用经费");
  if (ledger.schools.length === 0) return unknown(head, [{ id: "noSchools", data: {} }]);
  const special = specialSchools(ledger);
  if (special.length === 0) return notApplicable(head);
  const funds = fundsAtHand(ledger);
  if ("id" in funds) return unknown(head, [funds]);
  if (head.standard === null) return unknown(head, [parameterMissing("specialEducationFunds")]);

  const lacking = [
    ...lackingRows(
      ledger,
      "publicFunds",
      special.map((site) => siteRow(site, true)),
    ),
    ...unusableJoint(
      funds.table,
      special.flatMap(funds.ofSite).filter((record) => funds.joint.has(record)),
    ),
  ];
  const [first, ...others] = special.flatMap((site) =>
    funds.ofSite(site).map((record) => fundsFigure(funds, record, head, site.name)),
  );
  if (!first) return lowest([unknown(head, lacking)]);
  return lowest([first, ...others, ...(lacking.length > 0 ? [unknown(head, lacking)] : [])]);
}

export default countyFigure(ID, { of });
