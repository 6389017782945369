import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readingFields } from "../../src/ledger/readingFields";
import type { CellValue, SheetSnapshot } from "../../src/model";
import { plainSchoolName, readWorkbooks } from "../../src/reading";
import type { MadeShown } from "../reading/truth";

type StoredSheet = Pick<SheetSnapshot, "name" | "values" | "formats" | "layout">;
interface Input {
  readonly files: readonly { readonly file: string; readonly sheets: readonly StoredSheet[] }[];
}
interface Expected {
  readonly names: Readonly<Record<string, string>>;
  /** By code and field: what is read. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** `code/field`: what is asked. */
  readonly asked: readonly string[];
  /** `code/field`: the words that are read, where a case is about them. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The indicators that the sheets show, where a case is about them. */
  readonly shown?: readonly MadeShown[];
}

const FOLDER = "test/cases";
const cases = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const stored = <T>(name: string, file: string) => JSON.parse(readFileSync(join(FOLDER, name, file), "utf8")) as T;

describe("golden cases of sheets as people make them", () => {
  it("are eighty at least", () => assert.ok(cases.length >= 80, String(cases.length)));

  for (const { name } of cases)
    it(name, () => {
      const { files } = stored<Input>(name, "input.json");
      const { names, figures, asked, texts = {}, shown } = stored<Expected>(name, "expected.json");
      const reading = readWorkbooks(
        files.map(({ file, sheets }) => ({
          file,
          workbook: {
            sheets: sheets.map((sheet) => ({ ...sheet, visible: true, protected: false, read: true, top: 0, left: 0 })),
          },
        })),
        readingFields(),
      );
      const codes = new Map(Object.entries(names).map(([code, called]) => [plainSchoolName(called), code]));
      const keyOf = ({ code, name: called }: { readonly code: string | null; readonly name: string | null }) =>
        code ?? codes.get(called ?? "") ?? called ?? "";
      const read = Object.fromEntries(
        reading.schools.map((school) => [
          keyOf(school),
          Object.fromEntries(
            [...school.figures].flatMap(([id, value]) => (typeof value === "number" ? [[id, rounded(value)]] : [])),
          ),
        ]),
      );
      const expected = Object.entries(figures).map(([code, fields]) => [
        code,
        Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, rounded(value)])),
      ]);
      assert.deepEqual(read, Object.fromEntries(expected));
      const words = new Map(
        reading.schools.flatMap((school) =>
          [...school.figures].map(([id, value]): [string, CellValue] => [`${keyOf(school)}/${id}`, value]),
        ),
      );
      for (const [key, word] of Object.entries(texts)) assert.equal(words.get(key), word, key);
      if (shown)
        assert.deepEqual(
          reading.shown.map(({ indicator, stage, value, cell, ...of }) => ({
            indicator,
            code: keyOf(of),
            stage,
            value: rounded(value),
            cell: `${cell.row}/${cell.column}`,
          })),
          shown.map((each) => ({ ...each, value: rounded(each.value) })),
        );
      const waiting = new Set(reading.questions.flatMap(({ effect }) => effect.map(withoutStage)));
      assert.deepEqual(
        [...waiting].sort(),
        [...new Set(asked.map((key) => withoutStage(key.split("/")[1] ?? "")))].sort(),
      );
    });
});

/** Conversions and sums leave binary remains. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}

function withoutStage(field: string): string {
  return field.replace(/^(primary|junior|senior)\./, "");
}
