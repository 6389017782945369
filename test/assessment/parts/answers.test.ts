import assert from "node:assert/strict";
import type { ItemAssessment } from "../../../src/assessment";
import { partOfItems } from "../../../src/assessment/parts/part";
import type { LedgerRecord, SheetId } from "../../../src/ledger";
import { partOf, type PartId } from "../../../src/standards/methods";
import { answeredParts } from "../../../src/standards/methods/items";
import { county, ledgerOf } from "../ledgers";
import { missingInChinese } from "../../locales/inChinese";
import { assessedSoundly } from "../sound";

/** Parts that lists of answers decide: what must be there, and what an answer needs to count. */

type Sheets = Partial<Record<SheetId, readonly LedgerRecord[]>>;

const VETOES = partOf("2017", "vetoes")!.lines;

function part(id: PartId, sheets: Sheets, method: "2012" | "2017" = "2017", parameters = {}) {
  const content = county({ parameters });
  const ledger = ledgerOf({ parameters: content.parameters, sheets: { ...content.sheets, ...sheets } }, [method]);
  return assessedSoundly(ledger)
    .methods.get(method)!
    .parts.find((each) => each.id === id)!;
}

const answers = (no: number, more: LedgerRecord = {}): LedgerRecord[] =>
  answeredParts("2017")[0].items.map((item) => ({
    no: item.no,
    item: item.text,
    ...(item.no === no ? { verdict: "达标", evidence: "文件", ...more } : {}),
  }));

function item(no: number, sheets: Sheets) {
  return part("government", sheets).items.find(({ id }) => id === `government.${no}`)!;
}

describe("an answer to an item of 2017", () => {
  it("is met with its evidence beside it or in the archive, and open without", () => {
    assert.equal(item(1, { governmentItems: answers(1) }).verdict, "met");
    const bare = item(1, { governmentItems: answers(1, { evidence: null }) });
    assert.deepEqual([bare.verdict, bare.missing], ["undetermined", [{ id: "noEvidence", data: {} }]]);
    const document = { method: "优质均衡", area: "政府保障程度", item: 1, box: "1", title: "布局规划" };
    const archived = (more: LedgerRecord) =>
      item(1, { governmentItems: answers(1, { evidence: null }), archive: [{ ...document, ...more }] }).verdict;
    assert.equal(archived({}), "met");
    assert.equal(archived({ item: 2 }), "undetermined");
    assert.equal(archived({ method: "基本均衡" }), "undetermined");
  });

  it("of 不达标 stands without evidence", () => {
    assert.equal(item(1, { governmentItems: answers(1, { verdict: "不达标", evidence: null }) }).verdict, "notMet");
  });

  it("of 不适用 is none where the item always applies", () => {
    const judged = item(2, { governmentItems: answers(2, { verdict: "不适用", finding: "说明" }) });
    assert.deepEqual([judged.verdict, judged.missing], ["undetermined", [{ id: "mustApply", data: {} }]]);
  });

  it("is asked for by its line, and said to be missing only where it is", () => {
    assert.deepEqual(item(2, {}).missing, [{ id: "notFilledIn", data: {} }]);
    assert.equal(item(2, { governmentItems: answers(1) }).missing[0].id, "unreadable");
    const gone = item(2, { governmentItems: answers(1).filter(({ no }) => no !== 2) });
    assert.deepEqual(missingInChinese(gone.missing), [
      { id: "listedLines", data: { sheet: "政府保障程度", names: "第2项" } },
    ]);
  });
});

describe("一票否决事项", () => {
  const lines = (
    change: (item: string, i: number) => Readonly<Partial<LedgerRecord>> | null = () => ({}),
  ): LedgerRecord[] =>
    VETOES.flatMap((veto, i) => {
      const more = change(veto, i);
      return more ? [{ method: "优质均衡", item: veto, present: "否", ...more } as LedgerRecord] : [];
    });

  it("are met where each is answered with 否, also in a province's words", () => {
    const { verdict, items } = part("vetoes", { vetoes: lines() });
    assert.deepEqual([verdict, items.flatMap(({ missing }) => missing)], ["met", []]);
    assert.deepEqual(
      items.map(({ standard, unit, cells }) => [standard, unit, ...cells.map(({ row, column }) => [row, column])]),
      VETOES.map((_, i) => ["否", "", [i + 1, 2]]),
    );
    assert.equal(part("vetoes", { vetoes: lines((_, i) => ({ item: `事项${i}` })) }).verdict, "met");
  });

  it("are open where one is not answered, or fewer stand there than a new sheet has", () => {
    assert.equal(
      part("vetoes", { vetoes: lines((_, i) => (i === 0 ? { present: null } : {})) }).verdict,
      "undetermined",
    );
    const fewer = part("vetoes", { vetoes: lines((_, i) => (i === 3 ? null : {})) });
    assert.deepEqual(
      [fewer.verdict, missingInChinese(fewer.missing)],
      ["undetermined", [{ id: "absentVetoes", data: { sheet: "一票否决事项", names: VETOES[3] } }]],
    );
    const failing = lines((_, i) => (i === 3 ? null : i === 0 ? { present: "是" } : {}));
    assert.equal(part("vetoes", { vetoes: failing }).verdict, "notMet");
  });

  it("are not filled in where no line is there", () => {
    assert.deepEqual(part("vetoes", { vetoes: [] }).missing, [{ id: "notFilledIn", data: {} }]);
    const other = part("vetoes", { vetoes: lines() }, "2012");
    assert.equal(other.missing[0].id, "absentVetoes");
  });

  it("leave both methods open where the method of a line cannot be read", () => {
    const own = [{ method: "基本均衡", item: "省定事项", present: "否" }, ...lines()];
    for (const present of ["是", "否"]) {
      const unread = [...own, { method: "均衡", item: "另一事项", present }];
      for (const method of ["2012", "2017"] as const) {
        assert.equal(part("vetoes", { vetoes: unread }, method).verdict, "undetermined", present + method);
      }
    }
    const two = [...own, { method: "均衡", item: "甲", present: "否" }, { method: "？", item: "乙", present: "否" }];
    const ids = part("vetoes", { vetoes: two }, "2012").items.map(({ id, name }) => `${id} ${name}`);
    assert.deepEqual(ids, ["vetoes.1 省定事项", "vetoes.2 甲", "vetoes.3 乙"]);
    const failing = own.map((line) => ({ ...line, present: "是" }));
    const unread = [...failing, { method: "均衡", item: "另一事项", present: "否" }];
    assert.equal(part("vetoes", { vetoes: unread }, "2012").verdict, "notMet");
  });
});

describe("a part of items", () => {
  it("rests on 过渡标准 only where it is met", () => {
    const met = item(2, { governmentItems: answers(2, { evidence: "文件" }) });
    const eased = { ...met, verdict: "met" as const, transitional: true };
    const told = (...others: ItemAssessment[]) => partOfItems("government", [eased, ...others]).transitional;
    assert.deepEqual([told(), told({ ...met, verdict: "notMet" })], [true, false]);
  });
});

describe("the gate of 2017", () => {
  const judged = (basicBalanceYear: number | null) =>
    part("gate", {}, "2017", { basicBalanceYear, monitoringKept: "是" });

  it("is open to a county that passed 基本均衡 three years ago, and says for how many years", () => {
    assert.deepEqual([judged(2022).verdict, judged(2022).items[0].value], ["met", 3]);
    assert.equal(judged(2023).verdict, "notMet");
  });

  it("names the line that lacks something", () => {
    const { verdict, missing } = judged(null);
    assert.deepEqual(
      [verdict, missing],
      ["undetermined", [{ id: "lines", data: { names: ["通过国家基本均衡认定的年份"] } }]],
    );
  });
});

describe("社会认可度", () => {
  const all = { group: "全部调查对象", sent: 1000, returned: 1000, satisfied: 850, visited: 10, visitSatisfied: 1 };
  const parents = { group: "其中：家长", sent: 100, returned: 100, satisfied: 10, visited: 1, visitSatisfied: 0 };

  it("is taken from the line over all, wherever it stands", () => {
    assert.equal(part("public", { satisfaction: [all, parents] }).verdict, "met");
    assert.equal(part("public", { satisfaction: [parents, all] }).verdict, "met");
  });

  it("is open, by name, where that line, a figure or anybody asked is missing", () => {
    const gone = part("public", { satisfaction: [parents] });
    assert.deepEqual(
      [gone.verdict, gone.missing],
      ["undetermined", [{ id: "listedLines", data: { sheet: "满意度调查", names: "全部调查对象" } }]],
    );
    const blank = part("public", { satisfaction: [{ ...all, satisfied: null }, parents] });
    assert.deepEqual([blank.verdict, blank.missing[0].id], ["undetermined", "unreadable"]);
    const nobody = part("public", { satisfaction: [{ ...all, returned: 0, satisfied: 0 }] });
    assert.deepEqual([nobody.verdict, nobody.missing[0].id], ["undetermined", "noBase"]);
    assert.deepEqual(part("public", {}).missing, [{ id: "notFilledIn", data: {} }]);
  });

  it("is open, and shows what was asked, before the county has said what decides", () => {
    const open = part("public", { satisfaction: [all] }, "2017", { publicDecides: "看情况" });
    assert.deepEqual([open.verdict, open.missing[0].id, open.items.length], ["undetermined", "parameter", 2]);
  });

  it("fails just below its standard", () => {
    const failing = { satisfaction: [{ ...all, satisfied: 849 }] };
    assert.equal(part("public", failing).verdict, "notMet");
    // In 2012 it fails nobody before the county has said whether it decides.
    const basic = (publicDecisive: string) => part("public", failing, "2012", { publicDecisive }).verdict;
    assert.deepEqual([basic("是"), basic("否"), basic("看情况")], ["notMet", "notMet", "undetermined"]);
  });
});
