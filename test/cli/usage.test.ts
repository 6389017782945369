import assert from "node:assert/strict";
import { run } from "../../src/cli/program";

async function ran(...args: string[]) {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = await run(
    args,
    { print: (text) => void printed.push(text), complain: (text) => void complained.push(text) },
    "0",
  );
  return { code, printed: printed.join("\n"), complained: complained.join("\n") };
}

/** What the parser of arguments says, which would be English in every language. */
describe("the usage of the command line", () => {
  it("is shown in the language asked for", async () => {
    const chinese = await ran("check", "--help");
    assert.equal(chinese.code, 0);
    assert.match(chinese.printed, /^用法： ledger check/);
    assert.match(chinese.printed, /选项：[^]*-h, --help +显示说明/);
    assert.doesNotMatch(chinese.printed, /Options|default|display/);
    assert.match((await ran("--help")).printed, /命令：[^]*help \[command\] +显示一个命令的说明/);
    const english = await ran("check", "--help", "--lang", "en-US");
    assert.match(english.printed, /^Usage: ledger check[^]*Options:[^]*-h, --help +show this help/);
  });

  it("is shown where no command was given, and nothing else", async () => {
    const { code, complained } = await ran();
    assert.equal(code, 2);
    assert.match(complained, /^用法： ledger/);
    assert.doesNotMatch(complained, /outputHelp/);
  });

  for (const [args, chinese, english] of [
    [
      ["rectify", "a", "b", "--date", "2025-02-30"],
      "--date 应为年月日，如 2025-09-30，给出的是“2025-02-30”。",
      "--date must be a day such as 2025-09-30, not “2025-02-30”.",
    ],
    [["check"], "缺少参数 file。用 --help 查看用法。", "The argument file is missing; --help shows the usage."],
    [
      ["unmark", "a", "b", "c"],
      "命令“unmark”的参数太多。用 --help 查看用法。",
      "The command “unmark” was given too many arguments; --help shows the usage.",
    ],
    [["chek"], "没有命令“chek”。用 --help 查看各命令。", "There is no command “chek”; --help lists the commands."],
    [
      ["check", "a", "--nix"],
      "没有选项“--nix”。用 --help 查看用法。",
      "There is no option “--nix”; --help shows the usage.",
    ],
    [
      ["check", "a", "--mark"],
      "选项“--mark <out>”后面缺少内容。",
      "The option “--mark <out>” lacks what has to follow it.",
    ],
    [
      ["update", "a", "b", "--before", "c", "--last-year", "d"],
      "选项“--before <before>”与“--last-year <last>”不能同时用。",
      "The options “--before <before>” and “--last-year <last>” cannot be used together.",
    ],
  ] as const)
    it(`says what is wrong with “${args.join(" ")}”`, async () => {
      assert.deepEqual(await ran(...args), { code: 2, printed: "", complained: chinese });
      const [command, ...others] = args;
      assert.deepEqual(await ran(command, "--lang=en-US", ...others), { code: 2, printed: "", complained: english });
    });
});
