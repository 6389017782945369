import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { Pane } from "../../src/taskpane/pane";
import { plainHeading } from "../../src/reading";
import type { ChosenFile } from "../../src/taskpane/chosenFile";
import { about } from "../../src/taskpane/views/about";
import { start } from "../../src/taskpane/views/start";
import { tasksTab } from "../../src/taskpane/views/tasks";
import { collectingCard } from "../../src/taskpane/views/collecting";
import { DATA_SOURCES } from "../../src/workflows/dataSources";
import { stopInside } from "../tools/stopInside";
import { ownPlans } from "../workflows/ownSheets";
import { MemoryHost } from "./memoryHost";

/** A file of comma-separated lines in a folder that was chosen. */
function csv(path: string, ...lines: string[]): ChosenFile {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const name = path.split("/").at(-1)!;
  return { name, webkitRelativePath: `上报/${path}`, arrayBuffer: async () => bytes.buffer };
}

const form = (name: string, pupils: number) =>
  csv(`各校/${name}.csv`, `学校名称,${name}`, `小学在校生数,${pupils}`, "小学专任教师数,20");

const FORMS = [form("东关镇第一小学", 512), form("东关镇第二小学", 300)];
const PERSONNEL = csv("人事股.csv", "学校名称,小学专任教师数", "东关镇第一小学,31", "东关镇第二小学,20");

function paneOn(host: MemoryHost): Pane {
  const kept = new Map<string, string>();
  const memory = {
    recall: (key: string) => kept.get(key) ?? null,
    keep: (key: string, value = "1") => void kept.set(key, value),
  };
  return new Pane(host, "zh-CN", memory, null);
}

async function agree(pane: Pane, work: Promise<void>) {
  await Promise.race([pane.store.until(({ question }) => question !== null), work]);
  const { question } = pane.store.state;
  pane.answer("go");
  await work;
  return question;
}

/** All texts of a template. */
function textsOf(template: unknown): string {
  if (Array.isArray(template)) return template.map(textsOf).join(" ");
  if (typeof template !== "object" || template === null) return typeof template === "string" ? template : "";
  return "values" in template ? textsOf(template.values) : "";
}

const sheetNames = ({ sheets }: MemoryHost) => sheets.map(({ sheet }) => sheet);
const rowsOf = ({ sheets }: MemoryHost, name: string) =>
  sheets.find(({ sheet }) => sheet === name)!.cells.map((row) => row.map((cell) => cell?.value ?? null));
const shownBy = (pane: Pane) => textsOf(collectingCard(pane, pane.store.state.collecting!));

describe("collecting in the pane", () => {
  it("shows what each file gave, asks about conflicts, and writes a ledger after a yes", async () => {
    const host = new MemoryHost();
    const pane = paneOn(host);
    const far: unknown[] = [];
    pane.store.subscribe(({ progress }) => far.push(progress));
    const pdf = { ...csv("扫描件.pdf"), arrayBuffer: async () => new TextEncoder().encode("%PDF-1.7").buffer };
    const gone = { ...csv("已删.csv"), arrayBuffer: () => Promise.reject(new Error("gone")) };
    await pane.collect.read([...FORMS, PERSONNEL, pdf, gone, csv("~$人事股.csv"), csv(".缓存/各校.csv", "学校名称")]);
    const { collecting, tab } = pane.store.state;
    assert.equal(tab, "tasks");
    assert.deepEqual(
      collecting!.files.map(({ file }) => file),
      ["各校/东关镇第一小学.csv", "各校/东关镇第二小学.csv", "人事股.csv", "扫描件.pdf", "已删.csv"],
    );
    const told = far.find((progress) => progress !== null);
    assert.deepEqual(told, { done: 0, all: 5, of: "files" });
    assert.equal(collecting!.update, null);
    const shown = shownBy(pane);
    assert.match(shown, /5个文件，读出2所学校/);
    assert.match(shown, /扫描件\.pdf：未读取/);
    assert.match(shown, /东关镇第一小学（人事股\.csv）.*待回答：小学专任教师/);
    assert.match(shown, /小学专任教师数：建议 20（各校.*31（人事股\.csv/);
    assert.deepEqual(host.written, []);

    await pane.collect.interview.ask();
    const { asking, questions } = pane.store.state.collecting!;
    // A ledger that is new has nothing that says the last three.
    assert.deepEqual(
      questions.map(({ id }) => id.replace(/^(conflict)\/.*/, "$1")),
      ["conflict", "absent/schools", "parameter/year", "parameter/methods"],
    );
    const twenty = questions[0].proposals.find(({ answer }) => answer.take === "value" && answer.value === 20)!;
    pane.collect.interview.answer(asking!, twenty.answer);
    await pane.collect.interview.next(1);
    pane.collect.interview.answer("absent/schools", questions[1].proposals[0].answer);
    await pane.collect.interview.next(1);
    await pane.collect.interview.type("parameter/year", "2025");
    await pane.collect.interview.next(1);
    pane.collect.interview.answer("parameter/methods", questions[3].proposals[0].answer);
    await pane.collect.interview.next(1);
    assert.deepEqual(pane.store.state.collecting!.questions, []);

    const question = await agree(pane, pane.collect.write());
    assert.equal(question!.id, "writeLedger");
    assert.ok(sheetNames(host).includes("参数") && sheetNames(host).includes(DATA_SOURCES.name));
    assert.ok(rowsOf(host, "参数").some((row) => row.includes(2025)));
    const [headings, ...schools] = rowsOf(host, "学校台账");
    const at = (heading: string) => headings.findIndex((each) => plainHeading(String(each)).startsWith(heading));
    assert.deepEqual(
      schools.map((row) => [row[at("学校名称")], row[at("小学专任教师")]]),
      [
        ["东关镇第一小学", 20],
        ["东关镇第二小学", 20],
      ],
    );
    const { notice, collecting: left } = pane.store.state;
    assert.equal(left, null);
    assert.match(notice!.sentences[0], /已写入2所学校、4个数/);
    assert.equal(notice!.opens, "学校台账");

    // The next files change what is there, old → new first.
    await pane.collect.read([form("东关镇第一小学", 520), form("东关镇第二小学", 300)]);
    assert.match(shownBy(pane), /更新前对照：1处.*东关镇第一小学 小学在校生数.*512 → 520/);
    const update = await agree(pane, pane.collect.write());
    assert.deepEqual(update, { id: "updateLedger", answers: ["go"], count: 1, replaced: 1 });
    assert.equal(rowsOf(host, "学校台账")[1][at("小学在校生")], 520);
    assert.match(pane.store.state.notice!.sentences[0], /已更新“学校台账”的1个单元格/);
    await pane.collect.read([form("东关镇第一小学", 520)]);
    assert.match(shownBy(pane), /没有要更新的/);
    pane.collect.close();
    assert.equal(pane.store.state.collecting, null);
  });

  it("is begun from two places in view at once, each field with an id of its own", () => {
    const pane = paneOn(new MemoryHost());
    const ids = [about(pane), tasksTab(pane, null)].flatMap(
      (view) => textsOf(view).match(/\S+-(files|folder)\b/g) ?? [],
    );
    assert.equal(ids.length, 4);
    assert.equal(new Set(ids).size, ids.length);
    pane.store.update({ look: { kind: "other" } });
    assert.match(textsOf(start(pane)), /begin-files/);
    // Above all tabs they stand already.
    pane.toggleAside("about");
    assert.doesNotMatch(textsOf(start(pane)), /begin-files/);
  });

  it("writes nothing without a yes, and nothing where it is given up or no file tells of a school", async () => {
    const host = new MemoryHost();
    const pane = paneOn(host);
    await pane.collect.write();
    await pane.collect.read([csv("~$空.csv")]);
    const { collecting, notice } = pane.store.state;
    assert.deepEqual([collecting, notice!.intent], [null, "warning"]);
    assert.match(notice!.sentences.join(), /没有读取：~\$空\.csv/);
    const reading = pane.collect.read(FORMS);
    await pane.store.until(({ progress }) => progress !== null);
    pane.stop();
    await reading;
    assert.deepEqual(pane.store.state.notice!.sentences, ["已取消，工作簿没有改动。"]);
    assert.equal(pane.store.state.collecting, null);
    await pane.collect.read([csv("通知.csv", "各校请于本周上报,")]);
    assert.match(shownBy(pane), /没有读出任何学校的数.*通知\.csv：没有读出学校的数/);
    await pane.collect.read(FORMS);
    const again = pane.collect.again();
    pane.collect.close();
    await again;
    assert.ok(pane.store.state.collecting, "what is being worked on is not given up");
    const writing = pane.collect.write();
    await pane.store.until(({ question }) => question !== null);
    pane.answer(null);
    await writing;
    assert.deepEqual(host.written, []);
    const many = Array.from({ length: 10_001 }, () => FORMS[0]);
    await pane.collect.read(many);
    assert.match(pane.store.state.notice!.sentences[0], /“上报”.*10,000/);
  });

  it("gives a file up in the middle of it, and keeps what was collected before", async () => {
    const host = new MemoryHost();
    const pane = paneOn(host);
    await pane.collect.read(FORMS);
    const { collecting } = pane.store.state;
    const sample = await readFile("assets/sample-county.xlsx");
    const said: unknown[] = [];
    const asked = await stopInside(
      (next) => {
        const arrayBuffer = async () => {
          next();
          pane.store.subscribe(({ busy }) => said.push(busy));
          return new Uint8Array(sample).buffer;
        };
        return pane.collect.read([{ name: "县.xlsx", webkitRelativePath: "", arrayBuffer }]);
      },
      () => pane.stop(),
    );
    assert.equal(asked, 3, "one slice of one step, and the second found the signal");
    assert.deepEqual(pane.store.state.notice!.sentences, ["已取消，工作簿没有改动。"]);
    assert.ok(!said.includes("busy.collect") && said.includes("busy.stop"));
    assert.equal(pane.store.state.collecting, collecting);
    assert.deepEqual([pane.store.state.progress, host.written], [null, []]);
  });

  it("makes a standard ledger of the workbook's own sheets, beside them", async () => {
    const host = new MemoryHost(ownPlans());
    const pane = paneOn(host);
    await pane.collect.readOwn();
    const { collecting } = pane.store.state;
    assert.deepEqual([collecting!.own, collecting!.update], [true, null]);
    assert.match(shownBy(pane), /从本工作簿读出4所学校/);
    await agree(pane, pane.collect.write());
    assert.deepEqual(sheetNames(host).slice(0, 1), ["学校情况"]);
    assert.ok(sheetNames(host).includes("学校台账"));
    await pane.store.until(({ look }) => look?.kind === "ledger");
    const sources = rowsOf(host, DATA_SOURCES.name);
    assert.ok(sources.some((row) => row.includes("学校情况")));
    await pane.check();
    assert.equal(pane.store.state.result!.inPlace, undefined);
  });
});
