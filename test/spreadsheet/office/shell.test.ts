import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { bootOffice } from "../../../src/officehost/transport/node";
import { onCommand, startInOffice } from "../../../src/spreadsheet/office";

describe("The program of Office around the pane", () => {
  after(() => bootOffice());

  /** Starts the add-in in an Office that answers like this. */
  async function startedBy(info: { host: unknown; platform?: unknown }) {
    const { onReady } = Office;
    Office.onReady = ((started: (info: unknown) => void) => started(info)) as typeof onReady;
    try {
      return await startInOffice();
    } finally {
      Office.onReady = onReady;
    }
  }

  it("tells its language, and that its theme is dark where it knows", async () => {
    await bootOffice({ language: "en-US" });
    const { shell } = await startInOffice();
    assert.equal(shell.language, "en-US");
    assert.equal(shell.darkTheme, undefined);
    Object.defineProperty(Office.context, "officeTheme", { value: { isDarkTheme: true }, configurable: true });
    assert.equal(shell.darkTheme, true);
    await bootOffice();
  });

  it("is known to save files on the web and on Windows only", async () => {
    await bootOffice();
    const { OfficeOnline, PC, Mac, iOS } = Office.PlatformType;
    const saves = async (platform?: unknown) =>
      (await startedBy({ host: Office.HostType.Excel, platform })).shell.can.download;
    assert.deepEqual(
      [await saves(OfficeOnline), await saves(PC), await saves(Mac), await saves(iOS), await saves()],
      ["yes", "perhaps", "no", "no", "no"],
    );
  });

  it("has no workbook unless it is Excel", async () => {
    await bootOffice();
    assert.notEqual((await startInOffice()).host, null);
    assert.equal((await startedBy({ host: Office.HostType.Word })).host, null);
    assert.equal((await startedBy({ host: null })).host, null);
  });

  it("shows the pane when it is asked to", async () => {
    const excel = await bootOffice();
    assert.equal(excel.paneVisible, false);
    const { shell } = await startInOffice();
    await shell.showPane();
    assert.equal(excel.paneVisible, true);
  });

  it("frees a button when its work is done", async () => {
    const excel = await bootOffice();
    const done: string[] = [];
    onCommand("validate", async () => {
      await new Promise((soon) => setTimeout(soon, 20));
      done.push("validate");
    });
    await excel.command("validate");
    assert.deepEqual(done, ["validate"]);
  });

  describe("with the page's own script for early clicks", () => {
    type Click = { completed: () => void };
    /** What office.js calls at a click, button by button, as it was before the pane's program. */
    let early: Record<string, (event: Click) => void>;
    let freed: string[];
    const click = (id: string) => early[id]!({ completed: () => void freed.push(id) });

    beforeEach(async () => {
      await bootOffice();
      [early, freed] = [{}, []];
      const associate = (id: string, action: (event: Click) => void) => void (early[id] = action);
      runInNewContext(readFileSync("src/taskpane/ribbon.js", "utf8"), {
        Office: { actions: { associate } },
        document: { currentScript: { getAttribute: () => "validate clearMarks" } },
        window,
      });
    });
    afterEach(() => {
      delete window.takeClicks;
    });

    it("does the work of clicks that came before it, and of no other button", async () => {
      click("validate");
      click("clearMarks");
      await new Promise<void>((finished) => onCommand("validate", () => Promise.resolve(finished())));
      await new Promise((soon) => setTimeout(soon));
      assert.deepEqual(freed, ["validate"]);
    });

    it("does the work of a click that office.js had taken before it and hands over afterwards", async () => {
      const done = new Promise<void>((finished) => onCommand("validate", () => Promise.resolve(finished())));
      click("validate");
      await done;
      await new Promise((soon) => setTimeout(soon));
      assert.deepEqual(freed, ["validate"]);
    });
  });

  it("frees a button when its work failed", async () => {
    await bootOffice();
    const { associate } = Office.actions;
    let [pressed, freed]: [((event: object) => Promise<void>) | null, boolean] = [null, false];
    Office.actions.associate = (_id, action) => void (pressed = action as typeof pressed);
    onCommand("validate", () => Promise.reject(new Error("no")));
    Office.actions.associate = associate;
    await assert.rejects(pressed!({ completed: () => (freed = true) }), /no/);
    assert.equal(freed, true);
  });
});
