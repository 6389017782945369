import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/locales/sentence";

/** Every sentence of a language with its file, as it is written in its source. */
export function sentencesIn(language: Language): [file: string, text: string][] {
  return below(join("src/locales", language));
}

function below(folder: string): [file: string, text: string][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return below(path);
    if (!entry.name.endsWith(".ts") || entry.name.endsWith(".generated.ts")) return [];
    const source = readFileSync(path, "utf8").replaceAll(/\/\*[^]*?\*\/|^import .*$/gm, "");
    return [...source.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => [path, text]);
  });
}
