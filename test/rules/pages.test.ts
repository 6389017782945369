import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import "../../src/locales/everyLanguage";
import { ruleSentences } from "../../src/locales/finding";
import { word } from "../../src/locales/words";
import { FINDING_LEVELS, type WorkLevel } from "../../src/model";
import { RULE_IDS, RULES } from "../../src/rules/engine/run";

/** What the pages call the levels of work. */
const WORK: Readonly<Record<WorkLevel, string>> = {
  workbook: "工作簿",
  table: "工作表",
  cell: "单元格",
  row: "行",
  judgement: "判定",
};

const SECTIONS = ["检查什么", "为什么", "依据", "不通过的例子", "通过的例子", "怎么办", "English"];

/** The pages that a finding leads to, as a clerk reads them in the help. */
describe("the pages of the rules", () => {
  const titles = new Set(RULE_IDS.map((id) => ruleSentences(id, "zh-CN").title));

  it("are there for the rules and for nothing else", () => {
    const ids = readdirSync("docs/rules").map((file) => basename(file, ".md"));
    assert.deepEqual(ids.sort(), [...RULE_IDS].sort());
  });

  for (const id of RULE_IDS) {
    it(`${id} has a page that says what its rule says of itself`, () => {
      const page = readFileSync(`docs/rules/${id}.md`, "utf8");
      const [chinese = "", english = ""] = page.split("## English");
      const [heading, , kinds = ""] = chinese.split("\n");
      const { work, levels } = RULES[id].meta;

      assert.equal(heading, `# ${ruleSentences(id, "zh-CN").title}（${id}）`);
      assert.ok(kinds.endsWith(` · ${WORK[work]}`), kinds);
      const named = FINDING_LEVELS.filter((level) => kinds.includes(word(`level.${level}`, "zh-CN")));
      assert.deepEqual(
        named,
        FINDING_LEVELS.filter((level) => levels.includes(level)),
      );
      assert.deepEqual(
        [...page.matchAll(/^## (.+)$/gm)].map(([, section]) => section),
        SECTIONS,
      );

      // Another rule is called by its title.
      for (const [, other = ""] of chinese.matchAll(/由“([^”]+)”(?:指出|等规则|询问)/g))
        assert.ok(titles.has(other), other);
      for (const [, other = ""] of chinese.matchAll(/见“([^”]+)”。/g)) assert.ok(titles.has(other), other);

      // The command and what programmers say are for other pages.
      assert.doesNotMatch(chinese, /`|本系统|\bnull\b|字段|解析/);
      assert.doesNotMatch(
        chinese,
        /[\u4e00-\u9fff，。；：（“|] ?\d[\d.]* [\u4e00-\u9fff㎡]|[\u4e00-\u9fff] \d[\d.]*[\u4e00-\u9fff]/,
      );
      assert.doesNotMatch(english, /\d %|[a-z]'[a-z]|[«»]|[，、；：。（）]/);
    });
  }
});
