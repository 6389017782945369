import assert from "node:assert/strict";
import { ledgerPlans } from "../../src/plans";
import { INITIAL_STATE } from "../../src/taskpane/state";
import { Store } from "../../src/taskpane/store";
import { YearsRecord } from "../../src/taskpane/yearsRecord";
import { EMPTY } from "../../src/workflows/newLedger";
import { MemoryHost } from "./memoryHost";

const ledgerOf = (county: string) => ledgerPlans({ ...EMPTY, parameters: { county, year: 2025 } });

function session(kept: Map<string, string>, host: MemoryHost, painted = async () => {}) {
  const memory = {
    recall: (key: string) => kept.get(key) ?? null,
    keep: (key: string, value = "1") => void kept.set(key, value),
  };
  const store = new Store(INITIAL_STATE);
  return { store, record: new YearsRecord(host, store, memory, painted) };
}

describe("when the steps of the year were last done", () => {
  it("is remembered under the ledger's mark, and names no county", async () => {
    const kept = new Map<string, string>();
    const first = session(kept, new MemoryHost(ledgerOf("甲县")));
    await first.record.did("sheets");
    assert.equal(kept.size, 0);
    await first.record.look();
    await first.record.did("report");
    const dates = first.store.state.done;
    assert.deepEqual(Object.keys(dates).sort(), ["report", "sheets"]);
    assert.match(dates.report!, /^\d{4}-\d\d-\d\d$/);
    assert.ok(![...kept].flat().join().includes("甲县"));

    const again = session(kept, new MemoryHost(ledgerOf("甲县")));
    await again.record.look();
    assert.deepEqual(again.store.state.done, dates);
    const other = session(kept, new MemoryHost(ledgerOf("乙县")));
    await other.record.look();
    assert.deepEqual(other.store.state.done, {});
  });

  it("is that of the ledger whose year or county the sheet says now", async () => {
    const kept = new Map<string, string>();
    const host = new MemoryHost(ledgerOf("甲县"));
    const { store, record } = session(kept, host);
    await record.look();
    await record.did("report");
    host.sheets = ledgerPlans({ ...EMPTY, parameters: { county: "甲县", year: 2026 } });
    await record.look();
    assert.deepEqual(store.state.done, {});
    await record.did("sheets");
    assert.deepEqual(Object.keys(store.state.done), ["sheets"]);
    host.sheets = ledgerOf("甲县");
    await record.look();
    assert.deepEqual(Object.keys(store.state.done), ["report"]);
  });

  it("passes over what is no step and no date, and a workbook that cannot be looked at", async () => {
    const kept = new Map<string, string>();
    const host = new MemoryHost(ledgerOf("甲县"));
    const { store, record } = session(kept, host);
    await record.look();
    const [key] = [...kept.keys()];
    kept.set(key, "sheets 2025-09-30\nparty 2025-09-30\nreport soon");
    host.failure = new Error("busy");
    await record.look();
    assert.deepEqual(store.state.done, {});
    await record.look();
    assert.deepEqual(store.state.done, { sheets: "2025-09-30" });
  });

  it("is looked up once the steps are painted, and not before", async () => {
    const host = new MemoryHost(ledgerOf("甲县"));
    const seen: string[] = [];
    host.onRead = () => void seen.push("read");
    const { record, store } = session(new Map(), host, async () => {
      await new Promise((done) => setTimeout(done));
      seen.push("painted");
    });
    await record.look();
    assert.deepEqual(seen, ["painted", "read"]);
    assert.equal(store.state.yearsWork?.ledger, true);
  });
});
