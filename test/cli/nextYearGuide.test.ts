import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/program";
import { PARAMETER_SHEET, plainHeading, SHEETS, type SheetId, type SheetTemplate } from "../../src/ledger";
import { ledgerPlans } from "../../src/plans";
import { generateCounty } from "../../src/samples/county";
import { yearBefore } from "../../src/samples/lastYear";
import { FileHost } from "../../src/spreadsheet/file";
import { PARAMETERS } from "../../src/standards/parameters";
import { SAMPLE_COUNTY } from "../../src/workflows/samples";
import { planRectification, writeRectification } from "../../src/workflows/rectification";

const PAGE = readFileSync("docs/next-year.md", "utf8");

/** The lines of the table that says what is taken over: where, what, and what is not. */
const LINES = [...PAGE.matchAll(/^\| (“.*?) \| (.*?) ?\| (.*?) ?\|$/gm)].map(([, where, taken, left]) => ({
  sheets: [...where.matchAll(/“(.*?)”/g)].map(([, name]) => name),
  taken,
  left,
}));

describe("docs/next-year.md", () => {
  it("lists what each sheet's standing columns are, and no other sheet", () => {
    const ids = (Object.keys(SHEETS) as SheetId[]).filter((id) => SHEETS[id].standing);
    const told = LINES.filter(({ sheets }) => sheets.every((name) => ids.some((id) => SHEETS[id].name === name)));
    assert.deepEqual(told.flatMap(({ sheets }) => sheets).sort(), ids.map((id) => SHEETS[id].name).sort());
    for (const { sheets, taken } of told)
      for (const name of sheets) {
        const { standing, columns }: SheetTemplate = SHEETS[ids.find((id) => SHEETS[id].name === name)!];
        const headings = columns
          .filter(({ id }) => standing === "all" || standing!.includes(id))
          .map(({ heading }) => plainHeading(heading));
        if (standing === "all") assert.match(taken, /^全部/, name);
        else assert.deepEqual(taken.split("、"), headings, name);
      }
  });

  it("lists the parameters that are decided every year", () => {
    const { left } = LINES.find(({ sheets }) => sheets.includes(PARAMETER_SHEET))!;
    const yearly = PARAMETERS.filter(({ id, yearly }) => yearly && id !== "year").map(({ name }) => name);
    assert.deepEqual(left.split("、").sort(), yearly.sort());
  });

  it("leads from last year's ledger to this year's report by the commands that it gives", async () => {
    const folder = await mkdtemp(join(tmpdir(), "years-"));
    const county = generateCounty({ ...SAMPLE_COUNTY, schools: 25 });
    const last = FileHost.create();
    await last.write(ledgerPlans({ ...county, ...yearBefore(county) }), { asValues: false, replace: [] });
    const options = { today: "2025-11-30", language: "zh-CN" } as const;
    const rectified = await planRectification(last, options);
    await writeRectification(last, rectified, false);
    await writeFile(join(folder, "上年台账.xlsx"), last.bytes());
    await mkdir(join(folder, "上报"));
    const reported = FileHost.create();
    const [schools] = ledgerPlans(county).filter(({ sheet }) => sheet === SHEETS.schools.name);
    await reported.write([schools], { asValues: false, replace: [] });
    await writeFile(join(folder, "上报", "各校.xlsx"), reported.bytes());

    const commands = [...PAGE.matchAll(/^npm run -s ledger -- (.+)$/gm)].map(([, command]) => command.split(" "));
    const outputs: string[] = [];
    for (const command of commands) {
      const lines: string[] = [];
      const args = command.map((arg) => (/\.(xlsx|docx)$|^上报$/.test(arg) ? join(folder, arg) : arg));
      const say = (text: string) => void lines.push(text);
      const code = await run(args, { print: say, complain: say }, "1.0.0");
      assert.equal(code, 0, `${command.join(" ")}: ${lines.join("\n")}`);
      outputs.push(lines.join("\n"));
    }
    const [made, collected, compared, , followed] = outputs;
    assert.match(made, new RegExp(`照录办学点25个，未销号的整改${rectified.lines.length}条`));
    assert.match(collected, /今年台账-已填\.xlsx/);
    assert.match(compared, /两年都有的办学点25个，今年新出现0个，今年没有0个/);
    assert.ok(rectified.lines.length > 0);
    assert.match(followed, new RegExp(`^整改销号台账${rectified.lines.length}行，其中新增0行`));
    assert.ok((await readFile(join(folder, "自评报告.docx"))).length > 0);
  });
});
