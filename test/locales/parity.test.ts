import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { blanksOf, LANGUAGES } from "../../src/locales/sentence";
import { sourceModule } from "../tools/sourceModule";

const LOCALES = "src/locales";
const CHINESE = /\p{Script=Han}/u;

/** The modules of one language, below its folder. */
function modules(language: string): string[] {
  return readdirSync(join(LOCALES, language), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".generated.ts"))
    .sort();
}

/** Every sentence of a module by its path of keys. */
async function sentences(language: string, path: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const collect = (value: unknown, keys: string): void => {
    if (typeof value === "string") found.set(keys, value);
    else for (const [key, inner] of Object.entries(value as object)) collect(inner, keys ? `${keys} ${key}` : key);
  };
  collect({ ...(await sourceModule(join(LOCALES, language, path))) }, "");
  return found;
}

describe("sentences in two languages", () => {
  it("are in the same modules", () => {
    assert.deepEqual(modules("en-US"), modules("zh-CN"));
  });

  for (const path of modules("zh-CN").filter((module) => existsSync(join(LOCALES, "en-US", module)))) {
    describe(path, () => {
      let chinese: Map<string, string>;
      let english: Map<string, string>;

      before(async () => {
        [chinese, english] = await Promise.all(LANGUAGES.map((language) => sentences(language, path)));
      });

      it("have the same keys", () => assert.deepEqual([...english.keys()].sort(), [...chinese.keys()].sort()));

      it("have the same blanks", () => {
        for (const [key, sentence] of chinese)
          assert.deepEqual(blanksOf(english.get(key) ?? ""), blanksOf(sentence), key);
      });

      it("are never empty, and nowhere are both the same Chinese text", () => {
        for (const [key, sentence] of chinese) {
          // Nothing stands between two names in quotation marks (GB/T 15834).
          if (key === "lists betweenQuoted") continue;
          assert.notEqual(sentence.trim(), "", key);
          assert.notEqual(english.get(key)?.trim(), "", key);
          if (CHINESE.test(sentence)) assert.notEqual(english.get(key), sentence, key);
        }
      });
    });
  }
});
