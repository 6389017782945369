import assert from "node:assert/strict";
import { DERIVED_NAMES } from "../../src/assessment/derivedSheets";
import { SHEETS } from "../../src/ledger";
import { fill } from "../../src/locales/sentence";
import { RECTIFICATION_SHEET } from "../../src/plans/rectificationPlan";
import { DATA_SOURCES } from "../../src/workflows/dataSources";
import { EXPLANATIONS_SHEET } from "../../src/workflows/explanations";
import { REPAIRS_SHEET } from "../../src/workflows/repairsSheet";
import { SETTINGS_SHEET } from "../../src/workflows/settingsName";
import { sentencesIn } from "./sources";

const ALL = sentencesIn("zh-CN");
/** What is read at the command line, by the administrator and in the tools of the workbench. */
const OF_COMMANDS = /\/(cli|call|selfCheck|workbench|problems)\.ts$/;

/** Names of sheets that are nothing but names; 教师培训 and 巩固率 are also what the sheets tell of. */
const SHEET_NAMES = [
  ...Object.values(SHEETS).map(({ name }) => name),
  ...DERIVED_NAMES,
  ...[RECTIFICATION_SHEET, DATA_SOURCES.name, EXPLANATIONS_SHEET, REPAIRS_SHEET, SETTINGS_SHEET],
].filter((name) => /(台账|表\d*|记录|设置|校验说明|学校沿革|档案目录|多源核对|核对清单)$/.test(name));

/** What can be told of official Chinese by a machine; the rest is read. */
describe("the Chinese sentences", () => {
  const none = (found: readonly (readonly [string, string])[]) => assert.deepEqual(found, []);

  it("set nothing between quotes that stand beside each other, nor does a list of quoted names", () => {
    none(ALL.filter(([, text]) => /”、“/.test(text)));
    assert.equal(fill("{names}", { names: ["“甲”", "“乙”"] }, "zh-CN"), "“甲”“乙”");
    assert.equal(fill("{names}", { names: ["“甲”", "乙"] }, "zh-CN"), "“甲”、乙");
    assert.equal(fill("{names}", { names: ["“A”", "“B”"] }, "en-US"), "“A”, “B”");
  });

  it("name sheets in quotes, and schools and records without", () => {
    assert.ok(SHEET_NAMES.length > 12, SHEET_NAMES.join());
    const bare = new RegExp(`(?<!“)(${SHEET_NAMES.join("|")})`);
    none(ALL.filter(([, text]) => text.endsWith("。") && bare.test(text)));
    const ofRules = ALL.filter(([file]) => file.includes("/rules/"));
    none(ofRules.filter(([, text]) => /(?<!“)\{(sheet|registers|schoolSheet)\}/.test(text)));
    // Where names themselves have changed they are quoted.
    const ofNames = /\/schools-changed\.ts$/;
    none(ofRules.filter(([file, text]) => !ofNames.test(file) && /“\{(school|record)\}”/.test(text)));
  });

  it("say the way through a menu by arrows, and 本软件 of the product", () => {
    none(ALL.filter(([, text]) => /“[^”]*—[^”]*”/.test(text)));
    none(ALL.filter(([, text]) => /本(系统|产品|程序)/.test(text)));
  });

  it("pair their quotes and brackets, and use those of Chinese", () => {
    const count = (text: string, sign: string) => text.split(sign).length;
    none(ALL.filter(([, text]) => count(text, "“") !== count(text, "”") || count(text, "（") !== count(text, "）")));
    none(ALL.filter(([, text]) => /[\u4e00-\u9fff][,;:?!]/.test(text)));
  });

  it("set no blank between a number and what it counts, and say the measure word of a shortened list", () => {
    none(ALL.filter(([, text]) => /(\d|\}) [个条所张处项次名页行列份人间组格秒]/.test(text)));
    none(
      ALL.filter(([, text]) =>
        /[\u4e00-\u9fff，。；：（] (\d[\d.]*|\{\w+\})[个条所张处项次名页行列份人间组格秒]/.test(text),
      ),
    );
    none(ALL.filter(([, text]) => /\{\w+;?\+\d*\}/.test(text)));
  });

  it("never say that there are none of something by a zero", () => {
    none(ALL.filter(([, text]) => /(^|[^\d.])0 ?[个项条所张处]/.test(text)));
  });

  it("speak of no command and no developer's thing where a clerk reads them", () => {
    const clerks = ALL.filter(([file]) => !OF_COMMANDS.test(file));
    none(
      clerks.filter(([, text]) =>
        /(^|\s)--[a-z]|\bnpm\b|\bledger \w|\bAPI\b|\bnull\b|undefined|解析|渲染|字段|数组|接口/.test(text),
      ),
    );
  });
});
