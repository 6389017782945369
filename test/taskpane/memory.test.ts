import assert from "node:assert/strict";
import { browserMemory } from "../../src/taskpane/memory";

describe("the pane's memory", () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "localStorage");
  });

  function storage(value: unknown): void {
    Object.defineProperty(globalThis, "localStorage", { configurable: true, value });
  }

  it("lasts beyond the session where the browser stores it", () => {
    const stored = new Map<string, string>();
    storage({
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
    });
    assert.equal(browserMemory().recall("emptyUndo"), null);
    browserMemory().keep("emptyUndo");
    assert.equal(browserMemory().recall("emptyUndo"), "1");
    browserMemory().keep("form", "native");
    assert.equal(browserMemory().recall("form"), "native");
  });

  it("lasts as long as the session where the browser refuses", () => {
    const refuse = () => {
      throw new Error("SecurityError");
    };
    storage({ getItem: refuse, setItem: refuse });
    const memory = browserMemory();
    assert.equal(memory.recall("emptyUndo"), null);
    memory.keep("emptyUndo");
    assert.equal(memory.recall("emptyUndo"), "1");
  });
});
