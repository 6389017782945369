import { codeOf, LEDGER, ledger, type ContractCase } from "./bench";

export const worksheets: readonly ContractCase[] = [
  {
    name: "sheets are listed with name, visibility, protection and position",
    run: async (excel, equal) => {
      excel.open({ sheets: [...LEDGER.sheets, { name: "隐藏", visibility: "Hidden", protection: { options: {} } }] });
      await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load(
          "items/name,items/visibility,items/position,items/protection/protected",
        );
        const count = context.workbook.worksheets.getCount(true);
        await context.sync();
        equal(
          sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position, sheet.protection.protected]),
          [
            ["学校台账", "Visible", 0, false],
            ["参数", "Visible", 1, false],
            ["隐藏", "Hidden", 2, true],
          ],
        );
        equal(count.value, 2);
      });
    },
  },
  {
    name: "a missing sheet is ItemNotFound, or a null object whose children are null objects",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      equal(await codeOf(async (context) => context.workbook.worksheets.getItem("无").load("name")), "ItemNotFound");
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("无");
        const used = sheet.getUsedRangeOrNullObject().load("values");
        await context.sync();
        equal([sheet.isNullObject, used.isNullObject], [true, true]);
      });
    },
  },
  {
    name: "a sheet is found by its id after it was renamed",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const sheet = ledger(context).load("id");
        await context.sync();
        sheet.name = "台账2";
        await context.sync();
        const same = context.workbook.worksheets.getItem(sheet.id).load("name");
        await context.sync();
        equal(same.name, "台账2");
      });
    },
  },
  {
    name: "sheets are added, moved, coloured, activated and deleted",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("拆分");
        sheet.tabColor = "#00AA00";
        sheet.position = 0;
        sheet.activate();
        const active = context.workbook.worksheets.getActiveWorksheet().load("name,position,tabColor");
        context.workbook.worksheets.getItem("参数").delete();
        await context.sync();
        equal([active.name, active.position, active.tabColor], ["拆分", 0, "#00AA00"]);
      });
      equal(
        excel.dump().sheets.map(({ name }) => name),
        ["拆分", "学校台账"],
      );
    },
  },
  {
    name: "names that exist already or are not allowed are refused",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      equal(await codeOf(async (context) => context.workbook.worksheets.add("参数")), "ItemAlreadyExists");
      equal(await codeOf(async (context) => context.workbook.worksheets.add("a/b")), "InvalidArgument");
      equal(await codeOf(async (context) => (ledger(context).name = "字".repeat(32))), "InvalidArgument");
    },
  },
  {
    name: "the last visible sheet can be neither deleted nor hidden",
    run: async (excel, equal) => {
      excel.open({ sheets: [{ name: "A" }] });
      const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
      equal(await codeOf(async (context) => first(context).delete()), "InvalidOperation");
      equal(await codeOf(async (context) => (first(context).visibility = "Hidden")), "InvalidOperation");
    },
  },
  {
    name: "a hidden sheet is shown, a protected one too, but in no workbook whose structure is protected",
    run: async (excel, equal) => {
      const sheets = [...LEDGER.sheets, { name: "隐藏", visibility: "Hidden" as const, protection: { options: {} } }];
      const show = () =>
        codeOf(async (context) => (context.workbook.worksheets.getItem("隐藏").visibility = "Visible"));
      excel.open({ sheets, protection: { options: {} } });
      equal(await show(), "AccessDenied");
      equal(excel.dump().sheets.at(-1)?.visibility, "Hidden");
      excel.open({ sheets });
      equal(await show(), "none");
      equal(excel.dump().sheets.at(-1)?.visibility ?? "Visible", "Visible");
    },
  },
  {
    name: "a protected sheet is read but not changed",
    run: async (excel, equal) => {
      const [sheet, ...others] = LEDGER.sheets;
      const formats = [{ areas: ["B2"], locked: false }];
      excel.open({ sheets: [{ ...sheet, formats, protection: { options: {} } }, ...others] });
      const before = excel.dump();
      equal(await codeOf(async (context) => ledger(context).getRange("A1").load("values")), "none");
      equal(await codeOf(async (context) => (ledger(context).getRange("A1").values = [[1]])), "AccessDenied");
      equal(
        await codeOf(async (context) => (ledger(context).getRange("A1").format.fill.color = "red")),
        "AccessDenied",
      );
      equal(
        await codeOf(async (context) => ledger(context).getRange().conditionalFormats.add("Custom")),
        "AccessDenied",
      );
      equal(await codeOf(async (context) => ledger(context).getRange("A1").dataValidation.clear()), "AccessDenied");
      equal(excel.dump(), before);
      equal(await codeOf(async (context) => (ledger(context).getRange("B2").values = [[1]])), "none");
    },
  },
  {
    name: "protection is set and lifted with its password",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        ledger(context).protection.protect({ allowFormatCells: true }, "密");
        const { protection } = ledger(context);
        protection.load("protected,options");
        await context.sync();
        equal([protection.protected, protection.options.allowFormatCells], [true, true]);
      });
      equal(await codeOf(async (context) => ledger(context).protection.unprotect("错")), "AccessDenied");
      equal(await codeOf(async (context) => ledger(context).protection.unprotect("密")), "none");
    },
  },
  {
    name: "where the workbook's structure is protected its sheets stay as they are",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        context.workbook.protection.protect();
        const { protection } = context.workbook;
        protection.load("protected");
        await context.sync();
        equal(protection.protected, true);
      });
      equal(await codeOf(async (context) => context.workbook.worksheets.add("拆分")), "AccessDenied");
      equal(await codeOf(async (context) => ledger(context).delete()), "AccessDenied");
      equal(await codeOf(async (context) => (ledger(context).name = "台账")), "AccessDenied");
      equal(await codeOf(async (context) => (ledger(context).getRange("A1").values = [["校名"]])), "none");
    },
  },
  {
    name: "panes are frozen, print titles and the page are set",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const sheet = ledger(context);
        sheet.freezePanes.freezeAt(sheet.getRange("A1:B1"));
        sheet.pageLayout.orientation = "Landscape";
        sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        sheet.pageLayout.setPrintTitleRows("$1:$1");
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        equal(frozen.address, "学校台账!A1:B1");
      });
      const { frozen, page } = excel.dump().sheets[0];
      equal(frozen, { rows: 1, columns: 2 });
      equal(page, {
        orientation: "Landscape",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        titleRows: "1:1",
      });
    },
  },
  {
    name: "pages get texts above and below, tabs a colour, and columns fold together",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const sheet = ledger(context);
        const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
        texts.centerHeader = "&A";
        texts.centerFooter = "&P / &N";
        sheet.pageLayout.paperSize = "A3";
        sheet.pageLayout.setPrintArea("A:B");
        sheet.getRange("B:C").group("ByColumns");
        texts.load("leftHeader,centerHeader,centerFooter");
        await context.sync();
        equal([texts.leftHeader, texts.centerHeader, texts.centerFooter], ["", "&A", "&P / &N"]);
      });
      const { page, columnGroups } = excel.dump().sheets[0];
      equal(columnGroups, ["B:C"]);
      equal(page, {
        headersFooters: { centerHeader: "&A", centerFooter: "&P / &N" },
        paperSize: "A3",
        printArea: "A:B",
      });
    },
  },
  {
    name: "pages begin before rows, until their beginnings are taken out",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const { horizontalPageBreaks } = ledger(context);
        horizontalPageBreaks.add("A9");
        horizontalPageBreaks.removePageBreaks();
        horizontalPageBreaks.add("A3:B3");
        horizontalPageBreaks.add("A2");
        horizontalPageBreaks.load("items/rowIndex");
        const count = horizontalPageBreaks.getCount();
        await context.sync();
        const rows = horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
        equal([rows, count.value], [[1, 2], 2]);
      });
      equal(excel.dump().sheets[0].page, { breaks: [1, 2] });
    },
  },
  {
    name: "selecting cells shows their sheet",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("参数").getRange("B2:C3").select();
        const selected = context.workbook.getSelectedRange().load("address");
        const cell = context.workbook.getActiveCell().load("address");
        await context.sync();
        equal([selected.address, cell.address], ["参数!B2:C3", "参数!B2"]);
      });
    },
  },
];
