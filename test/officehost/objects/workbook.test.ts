import assert from "node:assert/strict";
import { bootOffice } from "../../../src/officehost/transport/node";
import { codeOf, LEDGER, ledger } from "../contract/bench";

describe("what belongs to the in-memory workbook as a whole", () => {
  it("is named for cells, constants and sheets", async () => {
    const excel = await bootOffice();
    excel.open(LEDGER);
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add("学生", ledger(context).getRange("B2:B3"), "在校生");
      names.add("界限", "=0.85");
      names.add("学段", '="初中"');
      names.add("坏", "=1+1");
      const own = ledger(context).names.add("本表", "=学校台账!$A$1");
      names.load("items/name,items/type,items/value,items/scope,items/visible,items/comment");
      const cells = names.getItem("学生").getRangeOrNullObject().load("address");
      const none = names.getItem("界限").getRangeOrNullObject().load("address");
      const sheets = [own.worksheetOrNullObject, names.getItem("学生").worksheetOrNullObject].map((one) =>
        one.load("name"),
      );
      const missing = names.getItemOrNullObject("无").load("name");
      const named = ledger(context).getRange("学生").load("address");
      await context.sync();
      assert.deepEqual(
        names.items.map(({ name, type, value, scope, visible, comment }) => [
          name,
          type,
          value,
          scope,
          visible,
          comment,
        ]),
        [
          ["学生", "Range", "学校台账!B2:B3", "Workbook", true, "在校生"],
          ["界限", "Double", 0.85, "Workbook", true, ""],
          ["学段", "String", "初中", "Workbook", true, ""],
          ["坏", "Error", "#REF!", "Workbook", true, ""],
        ],
      );
      assert.deepEqual([cells.address, none.isNullObject, missing.isNullObject], ["学校台账!B2:B3", true, true]);
      assert.deepEqual([sheets[0].name, sheets[1].isNullObject, named.address], ["学校台账", true, "学校台账!B2:B3"]);
      names.getItem("界限").set({ formula: "=0.9", comment: "改", visible: false });
      names.getItem("坏").delete();
      await context.sync();
    });
    const kept = excel.dump().names?.map(({ name, formula, comment, visible }) => [name, formula, comment, visible]);
    assert.deepEqual(
      kept?.find(([name]) => name === "界限"),
      ["界限", "=0.9", "改", false],
    );
    assert.ok(!kept?.some(([name]) => name === "坏"));
    const add = (name: string, formula: string) => codeOf(async (context) => context.workbook.names.add(name, formula));
    assert.equal(await add("A1", "=1"), "InvalidArgument");
    assert.equal(await add("学段", "=1"), "ItemAlreadyExists");
    assert.equal(await add("无等号", "1"), "InvalidArgument");
  });

  it("has properties, all of them texts", async () => {
    const excel = await bootOffice();
    excel.open(LEDGER);
    const properties = {
      title: "台账",
      author: "张三",
      subject: "均衡",
      keywords: "义务教育",
      comments: "注",
      company: "教育局",
    };
    await Excel.run(async (context) => {
      context.workbook.properties.set(properties);
      const found = context.workbook.properties.load("title,author,subject,keywords,comments,company");
      context.workbook.load("name,readOnly");
      await context.sync();
      const { title, author, subject, keywords, comments, company } = found;
      assert.deepEqual({ title, author, subject, keywords, comments, company }, properties);
      assert.deepEqual([context.workbook.name, context.workbook.readOnly], ["workbook.xlsx", false]);
    });
    assert.deepEqual(excel.dump().properties, properties);
  });

  it("keeps settings until they are deleted", async () => {
    const excel = await bootOffice();
    excel.open(LEDGER);
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("年度", 2024);
      settings.add("方法", "2017");
      settings.getItem("年度").value = 2025;
      settings.getItem("方法").delete();
      settings.load("items/key,items/value");
      const none = settings.getItemOrNullObject("方法").load("value");
      await context.sync();
      assert.deepEqual(
        settings.items.map(({ key, value }) => [key, value]),
        [["年度", 2025]],
      );
      assert.equal(none.isNullObject, true);
    });
  });

  it("holds threaded comments, one a cell", async () => {
    const excel = await bootOffice();
    excel.open(LEDGER);
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      const comment = comments.add("学校台账!B2", "请核对");
      comment.content = "已核对";
      comments.load("items/id,items/content,items/authorName");
      const cell = comments.getItemByCell("学校台账!B2").getLocation().load("address");
      await context.sync();
      assert.deepEqual(
        comments.items.map(({ content, authorName }) => [content, authorName]),
        [["已核对", ""]],
      );
      assert.equal(cell.address, "学校台账!B2");
    });
    const add = (cell: string) => codeOf(async (context) => context.workbook.comments.add(cell, "又"));
    assert.equal(await add("学校台账!B2"), "InvalidOperation");
    assert.equal(await add("B2"), "InvalidArgument");
    assert.equal(await add("学校台账!B2:B3"), "InvalidArgument");
    await Excel.run(async (context) => {
      context.workbook.comments.getItemAt(0).delete();
      await context.sync();
    });
    assert.equal(excel.dump().comments, undefined);
  });

  it("calculates when it is told to, in the way that is set", async () => {
    const excel = await bootOffice();
    const read = () => codeOf(async (context) => ledger(context).getRange("A1").load("values"));
    const recalculate = (how: (context: Excel.RequestContext) => void) =>
      codeOf(async (context) => {
        excel.settle("学校台账", "A1", [[2]]);
        how(context);
      });
    excel.open({ sheets: [{ name: "学校台账", cells: [[{ formula: "=1+1", value: 2 }]] }] });
    assert.equal(await read(), "none");
    for (const how of [
      (context: Excel.RequestContext) => context.application.calculate("Full"),
      (context: Excel.RequestContext) => ledger(context).calculate(true),
      (context: Excel.RequestContext) => ledger(context).getRange("A1").calculate(),
    ]) {
      assert.equal(await recalculate(how), "none");
      assert.equal(await read(), "StaleCell");
    }
    await Excel.run(async (context) => {
      context.application.calculationMode = "Manual";
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      const { application } = context;
      application.load("calculationMode,calculationState");
      await context.sync();
      assert.deepEqual([application.calculationMode, application.calculationState], ["Manual", "Done"]);
    });
    const unknown = codeOf(async (context) => (context.application.calculationMode = "Sometimes" as "Manual"));
    assert.equal(await unknown, "HostLacks");
  });

  it("raises no events while they are switched off", async () => {
    const excel = await bootOffice();
    excel.open(LEDGER);
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(address));
      context.runtime.enableEvents = false;
      context.runtime.load("enableEvents");
      await context.sync();
      assert.equal(context.runtime.enableEvents, false);
    });
    await excel.editCell("学校台账", "B2", 1);
    assert.deepEqual(seen, []);
  });

  it("selects several areas at once, which are no single range", async () => {
    const excel = await bootOffice();
    excel.open(LEDGER);
    const { document } = excel;
    const cell = (row: number) => ({ top: row, left: 1, bottom: row, right: 1 });
    document.select(document.active().id, [cell(1), cell(2)]);
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRanges().load("address");
      await context.sync();
      assert.equal(selected.address, "学校台账!B2,学校台账!B3");
    });
    assert.equal(
      await codeOf(async (context) => context.workbook.getSelectedRange().load("address")),
      "InvalidSelection",
    );
  });

  it("logs requests and their bytes", async () => {
    const excel = await bootOffice();
    excel.open(LEDGER);
    assert.equal(await codeOf(async (context) => ledger(context).load("name")), "none");
    const [{ bytesSent, bytesReceived, error }] = excel.log.work;
    assert.ok(bytesSent > 0 && bytesReceived > 0);
    assert.equal(error, undefined);
    assert.equal(excel.log.bytes, bytesSent + bytesReceived);
    assert.equal(excel.cellEditMode, false);
  });
});
