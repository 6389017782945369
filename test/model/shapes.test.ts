import assert from "node:assert/strict";
import fc from "fast-check";
import {
  allMet,
  findingId,
  isBlank,
  isCellError,
  MARK_KINDS,
  MARK_STYLES,
  markFormula,
  markKind,
  type Verdict,
} from "../../src/model";

describe("cells", () => {
  it("are blank with nothing or a text of no characters, and with nothing else", () => {
    assert.deepEqual([null, undefined, "", " ", 0, false].map(isBlank), [true, true, true, false, false, false]);
  });

  it("are errors only where they say which", () => {
    assert.deepEqual([{ error: "#N/A" }, "#N/A", null, {}].map(isCellError), [true, false, false, false]);
  });
});

describe("marks", () => {
  it("are recognised by their own formula, with or without =, with spaces of other programs", () => {
    for (const kind of MARK_KINDS) {
      assert.equal(markKind(markFormula(kind)), kind);
      assert.equal(markKind(markFormula(kind).slice(1).replace(">", " > ")), kind);
    }
  });

  for (const formula of [
    '=LEN("EDU.MARK other")>0',
    '=LEN("EDU.MARK error")>1',
    '=AND(LEN("EDU.MARK error")>0,A1)',
    "",
  ]) {
    it(`are not taken for the clerk's own rule ${formula}`, () => assert.equal(markKind(formula), null));
  }

  it("differ in brightness, so that a grey print tells them apart", () => {
    const brightness = MARK_KINDS.map((kind) => {
      const [red, green, blue] = MARK_STYLES[kind].fill.match(/[0-9A-F]{2}/g)!.map((part) => parseInt(part, 16));
      return 0.299 * red + 0.587 * green + 0.114 * blue;
    }).sort((a, b) => a - b);
    for (let i = 1; i < brightness.length; i++) assert.ok(brightness[i] - brightness[i - 1] > 30, String(brightness));
  });
});

describe("a verdict of several parts", () => {
  const verdict = fc.constantFrom<Verdict>("met", "notMet", "undetermined", "notApplicable");

  it("is never met on part of the evidence", () => {
    fc.assert(
      fc.property(fc.array(verdict), (parts) => {
        const whole = allMet(parts);
        const decisive = parts.filter((part) => part !== "notApplicable");
        assert.equal(whole === "met", decisive.length > 0 && decisive.every((part) => part === "met"));
        assert.equal(whole === "notMet", parts.includes("notMet"));
        assert.equal(whole === "notApplicable", decisive.length === 0);
      }),
    );
  });
});

describe("a finding", () => {
  it("keeps its identity when its row moves", () => {
    const subject = { kind: "school", key: "5101", name: "第一小学" } as const;
    assert.equal(findingId({ rule: "negative-number", subject, field: "books" }), "negative-number/5101/books");
    assert.equal(findingId({ rule: "school-twice", subject, field: null }), "school-twice/5101/");
  });
});
