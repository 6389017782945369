import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { SheetId } from "../../src/ledger";
import { findingSentence } from "../../src/locales/finding";
import type { Finding } from "../../src/model";
import { SLIPS_PAGE, slipsPage } from "../tools/slipsPage";
import { checked, meetingCounty, snapshotOf } from "./county";
import { DECISIVE_SHEETS } from "./decisive";
import { verdictsOf } from "./judge";
import { PECULIARITIES, SLIPS, type Layout, type Peculiarity, type Slip } from "./slips";

describe("the slips of clerks", function () {
  this.timeout(0);

  for (const { title, slips } of SLIPS) {
    describe(title, () => {
      for (const slip of slips) {
        if ("because" in slip) continue;
        it(`${slip.what}: one ${slip.level} of ${slip.rule}`, () => {
          const { findings } = planted(slip);
          // 提示 come along where a figure or a row is left out; a 不达标 of a spoilt figure never does.
          const loud = findings.filter(({ level }) => level !== "info" || slip.level === "info");
          assert.deepEqual(loud.map(kindOf), [`${slip.level} ${slip.rule}`], `\n${sentences(findings)}`);
        });
      }
    });
  }

  describe("peculiarities", () => {
    for (const peculiarity of PECULIARITIES) {
      it(peculiarity.what, () => {
        const { findings, verdicts } = planted(peculiarity);
        const { asks = [], changes = [] } = peculiarity;
        const refused = findings.filter(
          ({ level, rule }) => level === "error" || (level === "query" && !asks.includes(rule)),
        );
        assert.deepEqual(refused.map(kindOf), [], `\n${sentences(findings)}`);
        for (const method of ["2012", "2017"] as const)
          if (!changes.includes(method)) assert.equal(verdicts[method], "met", `${method}\n${sentences(findings)}`);
      });
    }
  });

  it("are told on a page that says what is tested", () => {
    assert.equal(readFileSync(SLIPS_PAGE, "utf8"), slipsPage(), "run npx tsx test/tools/slipsPage.ts");
  });
});

function kindOf({ level, rule }: Finding): string {
  return `${level} ${rule}`;
}

function sentences(findings: readonly Finding[]): string {
  return findings.map((finding) => `${kindOf(finding)}: ${findingSentence(finding, "zh-CN")}`).join("\n");
}

const UNCHANGED: Layout = (workbook) => workbook;
/** What is found before, by the sheets of the county. */
const known = new Map<string | null, ReadonlySet<string>>();

/** What is found after it was planted and was not found before. */
function planted({ plant, layout, base, baseLayout = UNCHANGED, also = [] }: Slip | Peculiarity) {
  const sheets: readonly SheetId[] = [...DECISIVE_SHEETS, ...also];
  const county = meetingCounty(sheets);
  base?.(county);
  const usual = base || baseLayout !== UNCHANGED ? null : sheets.join();
  const before = known.get(usual) ?? new Set(checked(baseLayout(snapshotOf(county))).findings.map(identity));
  if (usual !== null) known.set(usual, before);
  plant?.(county);
  const workbook = baseLayout(snapshotOf(county));
  const result = checked(layout ? layout(workbook) : workbook);
  return {
    findings: result.findings.filter((finding) => !before.has(identity(finding))),
    verdicts: verdictsOf(result),
  };
}

function identity({ rule, subject, field, messageId, data }: Finding): string {
  return JSON.stringify([rule, subject.key, field, messageId, data]);
}
