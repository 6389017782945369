import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

const FUNCTIONS = "src/functions";
const OVERLAYS = "src/locales/en-US/functions";

/** The ids of all custom functions: the names of their files. */
export function functionIds() {
  return readdirSync(FUNCTIONS)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".generated.ts"))
    .map((file) => file.slice(0, -3))
    .sort();
}

/**
 * What Excel has to know of the custom functions (functions.json), from their doc comments.
 * The text of a parameter is «name：help»; the generator by itself would show the identifier.
 * @param {"zh-CN" | "en-US"} language Chinese as in the sources, or overlaid by `locales/en-US/functions/<ID>.json`
 * @returns {Promise<{ allowErrorForDataTypeAny: true, functions: object[] }>}
 * @throws where the generator reports errors, a file holds another function than its own, or a text is missing
 */
export async function functionsJson(language) {
  const ids = functionIds();
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(ids.map((id) => join(FUNCTIONS, `${id}.ts`)));
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = JSON.parse(metadataJson);
  const found = functions.map(({ id }) => id);
  if (found.join() !== ids.join()) throw new Error(`Files ${ids.join(", ")} hold the functions ${found.join(", ")}.`);
  return {
    // Error cells are to reach the functions, which say where they are; data types are not.
    allowErrorForDataTypeAny: true,
    functions: functions.map(language === "zh-CN" ? inChinese : inEnglish),
  };
}

function inChinese(definition) {
  return withTexts(definition, definition.description, ({ name, description = "" }) => {
    const [shown, ...help] = description.split("：");
    return help.length > 0 ? { name: shown, description: help.join("：") } : missing(definition.id, name);
  });
}

function inEnglish(definition) {
  const { description, parameters } = JSON.parse(readFileSync(join(OVERLAYS, `${definition.id}.json`), "utf8"));
  return withTexts(definition, description, ({ name }) => parameters[name] ?? missing(definition.id, name));
}

function withTexts(definition, description, textsOf) {
  if (!description) missing(definition.id, "the function");
  const parameters = definition.parameters.map((parameter) => ({ ...parameter, ...textsOf(parameter) }));
  return { ...definition, description, parameters };
}

function missing(id, what) {
  throw new Error(`${id}: there is no text for ${what}.`);
}
