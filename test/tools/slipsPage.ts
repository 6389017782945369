/** Writes docs/slips.md from the tables of test/evidence/slips.ts; the test of the page says when it has to be run again. */
import { writeFileSync } from "node:fs";
import "../../src/locales/everyRule";
import { ruleSentences } from "../../src/locales/finding";
import { PECULIARITIES, SLIPS, type Slip, type Unknowable } from "../evidence/slips";

export const SLIPS_PAGE = "docs/slips.md";

const INTRODUCTION = `# 常见差错与合法的特殊情况

本页由表生成：\`npx tsx test/tools/slipsPage.ts\`。每一行都由测试种进一个各项达标的县：差错恰好引出右边的一条问题，
不牵出第二条；特殊情况不算错误，也不改变结论。

**English.** Every line is planted by a test into a county that meets everything. A slip is caught by exactly one finding; what
no workbook can tell is listed with the reason; what is merely unusual is no error and changes no verdict.
`;

const LEVELS = { error: "错误", query: "疑问", notMet: "不达标", info: "提示" } as const;

/** The whole page. */
export function slipsPage(): string {
  const groups = SLIPS.map(({ title, slips }) => {
    const planted = slips.filter((slip): slip is Slip => "rule" in slip);
    const unknowable = slips.filter((slip): slip is Unknowable => "because" in slip);
    return [
      `## ${title}`,
      "",
      ...(planted.length > 0 ? ["| 差错 | 结果 |", "| --- | --- |", ...planted.map(caught), ""] : []),
      ...(unknowable.length > 0 ? ["| 无法由工作簿得知 | 理由 |", "| --- | --- |", ...unknowable.map(unseen), ""] : []),
    ].join("\n");
  });
  const peculiar = [
    "## 合法的特殊情况",
    "",
    "| 情况 | 结果 |",
    "| --- | --- |",
    ...PECULIARITIES.map(({ what, asks = [], changes = [] }) => {
      const asked = asks.length > 0 ? `可以提出疑问：${asks.map(link).join("、")}` : "不提出错误和疑问";
      return `| ${what} | ${asked}；${changes.length > 0 ? "结论随真实的数变化" : "结论不变"} |`;
    }),
    "",
  ].join("\n");
  return [INTRODUCTION, ...groups, peculiar].join("\n");
}

function caught({ what, level, rule }: Slip): string {
  return `| ${what.replaceAll("|", "\\|")} | ${LEVELS[level]}：${link(rule)} |`;
}

function unseen({ what, because }: Unknowable): string {
  return `| ${what} | ${because} |`;
}

function link(rule: string): string {
  return `[${ruleSentences(rule, "zh-CN").title}](rules/${rule}.md)`;
}

if (process.argv[1]?.endsWith("slipsPage.ts")) writeFileSync(SLIPS_PAGE, slipsPage());
