import assert from "node:assert/strict";
import { fill } from "../../src/locales/sentence";
import { sentencesIn } from "./sources";

const ALL = sentencesIn("zh-CN");
/** What is read at the command line, by the administrator and in the tools of the workbench. */
const OF_COMMANDS = /\/(cli|call|selfCheck|workbench|problems)\.ts$/;

/** What can be told of official Chinese by a machine; the rest is read. */
describe("the Chinese sentences", () => {
  const none = (found: readonly (readonly [string, string])[]) => assert.deepEqual(found, []);

  it("set nothing between quotes that stand beside each other, nor does a list of quoted names", () => {
    none(ALL.filter(([, text]) => /”、“/.test(text)));
    assert.equal(fill("{names}", { names: ["“甲”", "“乙”"] }, "zh-CN"), "“甲”“乙”");
    assert.equal(fill("{names}", { names: ["“甲”", "乙"] }, "zh-CN"), "“甲”、乙");
    assert.equal(fill("{names}", { names: ["“A”", "“B”"] }, "en-US"), "“A”, “B”");
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
