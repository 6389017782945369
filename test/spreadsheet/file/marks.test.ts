import assert from "node:assert/strict";
import fc from "fast-check";
import type { Mark } from "../../../src/model";
import { FileHost } from "../../../src/spreadsheet/file/fileHost";
import { isProblem } from "./problems";
import { ONE_CELL, partsOf, partText, PLAIN_STYLES, richParts, workbook, worksheet, zip, MAIN } from "./fixtures";

const LEDGER = "xl/worksheets/sheet1.xml";
const MARKS: readonly Mark[] = [
  { sheet: "学校台账", kind: "query", areas: ["C2:C9"] },
  { sheet: "学校台账", kind: "notMet", areas: ["B2", "B4:B5"] },
  { sheet: "另&表", kind: "error", areas: ["A1"] },
];

async function marked(bytes: Uint8Array, marks: readonly Mark[] = MARKS): Promise<Uint8Array> {
  const host = FileHost.open(bytes, "台账.xlsx");
  await host.mark(marks);
  return host.bytes();
}

async function cleared(bytes: Uint8Array): Promise<Uint8Array> {
  const host = FileHost.open(bytes, "台账.xlsx");
  await host.clear();
  return host.bytes();
}

const rich = () => zip(richParts());

describe("marks in a file", () => {
  it("stand on top of the clerk's own formats, most serious first, each with the look of its kind", async () => {
    const bytes = await marked(rich());
    const sheet = partText(bytes, LEDGER);
    assert.ok(
      sheet.includes(
        '</mergeCells><conditionalFormatting sqref="B2 B4:B5"><cfRule type="expression" dxfId="2" priority="1">' +
          '<formula>LEN("EDU.MARK notMet")&gt;0</formula></cfRule></conditionalFormatting>' +
          '<conditionalFormatting sqref="C2:C9"><cfRule type="expression" dxfId="4" priority="2">' +
          '<formula>LEN("EDU.MARK query")&gt;0</formula></cfRule></conditionalFormatting>' +
          '<conditionalFormatting sqref="B2:B9">\n  <cfRule type="cellIs" dxfId="1" priority="4" operator="lessThan">',
      ),
      sheet,
    );
    assert.match(partText(bytes, "xl/styles.xml"), /<dxfs count="5">.*\n.*<bgColor rgb="FF3B3A39"\/>/);
  });

  it("count the priorities of rules in the newer notation too, for both share one order", async () => {
    assert.match(partText(await marked(rich()), LEDGER), /<x14:cfRule type="expression" priority="5"/);
  });

  it("take the prefix of the part they are written into", async () => {
    const sheet = partText(await marked(rich()), "xl/worksheets/sheet2.xml");
    assert.match(
      sheet,
      /<x:conditionalFormatting sqref="A1"><x:cfRule .*<x:formula>.*<\/x:conditionalFormatting><x:page/,
    );
  });

  it("touch no part but the marked sheets and the styles, and keep the order of parts", async () => {
    const before = partsOf(rich());
    const after = partsOf(await marked(rich()));
    assert.deepEqual(after.map(([name]) => name), before.map(([name]) => name)); // oxfmt-ignore
    const changed = after.filter(([, content], i) => content !== before[i][1]).map(([name]) => name);
    assert.deepEqual(changed, [LEDGER, "xl/worksheets/sheet2.xml", "xl/styles.xml"]);
  });

  it("leave no trace when they are cleared", async () => {
    const host = FileHost.open(await marked(rich()), "台账.xlsx");
    assert.deepEqual(await host.clear(), { changed: 3, skipped: [] });
    assert.deepEqual(partsOf(host.bytes()), partsOf(rich()));
  });

  it("replace the former layer: marking twice is marking once", async () => {
    assert.deepEqual(await marked(await marked(rich())), await marked(rich()));
    const other: Mark[] = [{ sheet: "学校台账", kind: "error", areas: ["A1:C1"] }];
    assert.deepEqual(await marked(await marked(rich()), other), await marked(rich(), other));
  });

  it("give the original back when marked and cleared within one session, to the byte of the whole file", async () => {
    const host = FileHost.open(rich(), "台账.xlsx");
    await host.mark(MARKS);
    await host.clear();
    assert.deepEqual(host.bytes(), rich());
  });

  it("are not put in where they could not come out again, and the file stays as it was", async () => {
    const rule =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="999999999"><formula>A1</formula></cfRule></conditionalFormatting>';
    const bytes = workbook([{ name: "学校台账", xml: worksheet("", rule) }]);
    const host = FileHost.open(bytes, "台账.xlsx");
    await assert.rejects(() => host.mark(MARKS.slice(0, 1)), isProblem("file.notUnderstood"));
    assert.deepEqual(host.bytes(), bytes);
    const unreadable = { ...richParts(), "xl/tables/table1.xml": "\uFEFF\uFFFF" };
    const damaged = Buffer.from(zip(unreadable, 0));
    damaged[damaged.indexOf("\uFEFF\uFFFF") + 4] ^= 1;
    await assert.rejects(() => marked(damaged), isProblem("file.damaged"));
  });

  const lists = {
    absent: "",
    "an empty tag": '<dxfs count="0"/>',
    "an empty tag with a blank and no count": "<dxfs />",
    "an empty pair": "<dxfs count='0'></dxfs>",
    "a pair around a line end": '<dxfs count="0">\n</dxfs>',
  };
  for (const [name, list] of Object.entries(lists))
    it(`are cleared to the original where the list of formats was ${name}`, async () => {
      const styles = PLAIN_STYLES.replace("</styleSheet>", `${list}</styleSheet>`);
      const bytes = workbook([{ name: "学校台账", xml: ONE_CELL }], { styles });
      const full = await marked(bytes, MARKS.slice(0, 2));
      assert.equal(partText(full, "xl/styles.xml").match(/<dxf>/g)?.length, 2);
      assert.deepEqual(partsOf(await cleared(full)), partsOf(bytes));
    });

  it("are cleared to the original whatever rules and areas there are", async () => {
    const rule = fc.record({ priority: fc.integer({ min: 0, max: 9 }), dxfId: fc.integer({ min: 0, max: 1 }) });
    const styles = PLAIN_STYLES.replace("</styleSheet>", '<dxfs count="2"><dxf/><dxf/></dxfs></styleSheet>');
    const mark = fc.record({
      sheet: fc.constant("学校台账"),
      kind: fc.constantFrom("notMet", "error", "query" as const),
      areas: fc.array(
        fc.integer({ min: 1, max: 1_048_576 }).map((row) => `AA${row}`),
        { maxLength: 3_000 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(rule, { maxLength: 5 }), fc.array(mark as fc.Arbitrary<Mark>), async (rules, marks) => {
        const blocks = rules.map(
          ({ priority, dxfId }) =>
            `<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="${dxfId}" priority="${priority}"><formula>A1</formula></cfRule></conditionalFormatting>`,
        );
        const bytes = workbook([{ name: "学校台账", xml: worksheet("", blocks.join("")) }], { styles });
        const full = await marked(bytes, marks);
        for (const [, list] of partText(full, LEDGER).matchAll(/sqref="([^"]*)"/g)) assert.ok(list.length < 8_000);
        assert.deepEqual(partsOf(await cleared(full)), partsOf(bytes));
      }),
      { numRuns: 30 },
    );
  });

  it("are recognised whoever wrote them, also among the clerk's rules and after rules were put on top", async () => {
    const rule = (priority: number, formula: string) =>
      `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>${formula}</formula></cfRule>`;
    const block = (...rules: string[]) =>
      `<conditionalFormatting sqref="A1:A9">${rules.join("")}</conditionalFormatting>`;
    const ours = 'LEN("EDU.MARK notMet")&gt;0';
    const styles = PLAIN_STYLES.replace("</styleSheet>", '<dxfs count="1"><dxf/></dxfs></styleSheet>');
    const bytes = workbook(
      [{ name: "表", xml: worksheet("", block(rule(1, "A1"), rule(2, ours), rule(3, "A2")) + block(rule(4, ours))) }],
      { styles },
    );
    const host = FileHost.open(bytes, "台账.xlsx");
    assert.deepEqual(await host.clear(), { changed: 2, skipped: [] });
    assert.equal(partText(host.bytes(), LEDGER), worksheet("", block(rule(1, "A1"), rule(2, "A2"))));
    assert.equal(partText(host.bytes(), "xl/styles.xml"), styles, "the format is still the clerk's");
  });

  it("go below the rules of a pivot table, which knows them by their priorities", async () => {
    const pivot =
      '<conditionalFormatting pivot="1" sqref="A1"><cfRule type="top10" priority="7" rank="3"/></conditionalFormatting>';
    const bytes = workbook([{ name: "学校台账", xml: worksheet("", pivot) }]);
    const sheet = partText(await marked(bytes), LEDGER);
    assert.ok(sheet.includes(pivot) && sheet.includes('priority="8"') && sheet.includes('priority="9"'), sheet);
  });

  it("spare protected sheets and name them, and name sheets that are gone", async () => {
    const guarded = worksheet("", '<sheetProtection sheet="1"/>');
    const bytes = workbook([{ name: "学校台账", xml: guarded }]);
    const host = FileHost.open(bytes, "台账.xlsx");
    assert.deepEqual(await host.mark(MARKS), {
      changed: 0,
      skipped: [
        { sheet: "学校台账", reason: "protected" },
        { sheet: "另&表", reason: "missing" },
      ],
    });
    assert.deepEqual(host.bytes(), bytes);
  });

  it("stay on a sheet that was protected after marking, which is named when the others are cleared", async () => {
    const parts = Object.fromEntries(
      partsOf(await marked(rich())).map(([name, content]) => [name, Buffer.from(content, "latin1").toString("utf8")]),
    );
    parts[LEDGER] = parts[LEDGER].replace("</sheetData>", '</sheetData><sheetProtection sheet="true"/>');
    const host = FileHost.open(zip(parts), "台账.xlsx");
    assert.deepEqual(await host.clear(), { changed: 1, skipped: [{ sheet: "学校台账", reason: "protected" }] });
    assert.match(partText(host.bytes(), LEDGER), /EDU\.MARK query/);
    assert.match(partText(host.bytes(), "xl/styles.xml"), /<dxfs count="5">/);
  });

  it("count the cells marked", async () => {
    const host = FileHost.open(rich(), "台账.xlsx");
    assert.deepEqual(await host.mark(MARKS), { changed: 8 + 3 + 1, skipped: [] });
  });

  it("are refused, and nothing is changed, where a part is not understood", async () => {
    const odd = worksheet("", '<conditionalFormatting sqref="A1"><cfRule type="expression"/></conditionalFormatting>');
    const bytes = workbook([
      { name: "另&amp;表", xml: ONE_CELL },
      { name: "学校台账", xml: odd },
    ]);
    const host = FileHost.open(bytes, "台账.xlsx");
    await assert.rejects(() => host.mark(MARKS), isProblem("file.notUnderstood"));
    assert.deepEqual(host.bytes(), bytes);
  });

  it("are refused in a signed package, whose signature any change would break", async () => {
    const host = FileHost.open(zip({ ...richParts(), "_xmlsignatures/sig1.xml": "<Signature/>" }), "台账.xlsx");
    await assert.rejects(() => host.mark(MARKS), isProblem("file.signed"));
    assert.deepEqual(await host.clear(), { changed: 0, skipped: [] });
  });

  it("are refused on a root of another namespace", async () => {
    const bytes = workbook([{ name: "学校台账", xml: ONE_CELL.replace(MAIN, "urn:other") }]);
    await assert.rejects(() => marked(bytes), isProblem("file.notUnderstood"));
  });
});
