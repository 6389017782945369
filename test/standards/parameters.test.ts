import assert from "node:assert/strict";
import { INDICATORS, METHODS } from "../../src/standards/methods";
import { METHODS_PHRASE, parameterOf, PARAMETERS } from "../../src/standards/parameters";

describe("parameters of the workbook", () => {
  it("have each a place, a name, a source and a note of their own", () => {
    assert.equal(new Set(PARAMETERS.map(({ order }) => order)).size, PARAMETERS.length);
    assert.equal(new Set(PARAMETERS.map(({ name }) => name)).size, PARAMETERS.length);
    for (const { id, source, note } of PARAMETERS) assert.ok(source && note, id);
  });

  it("start from a value that may be chosen", () => {
    for (const { id, kind, choices, initial, minimum = -Infinity, maximum = Infinity } of PARAMETERS) {
      if (kind === "choice" && initial !== null) assert.ok(choices?.includes(String(initial)), id);
      if (typeof initial === "number") assert.ok(initial >= minimum && initial <= maximum, id);
    }
  });

  it("that an indicator asks for exist and are switches", () => {
    const asked = METHODS.flatMap((method) => INDICATORS[method]).flatMap(({ numerator }) =>
      numerator.flatMap(({ onlyIf }) => onlyIf ?? []),
    );
    for (const id of asked) {
      assert.deepEqual(PARAMETERS.find((parameter) => parameter.id === id)?.choices, ["是", "否"], id);
    }
  });

  it("whose value no original text was seen for ask to be verified", () => {
    for (const { id, source, verify } of PARAMETERS) if (/未见/.test(source)) assert.ok(verify, id);
  });

  it("are found by their ids, the line that only older workbooks have too", () => {
    assert.equal(parameterOf("year").id, "year");
    assert.equal(parameterOf(METHODS_PHRASE.id), METHODS_PHRASE);
    assert.equal(
      PARAMETERS.some(({ id }) => id === METHODS_PHRASE.id),
      false,
    );
  });
});
