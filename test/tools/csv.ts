import { readFileSync } from "node:fs";

/** The rows of a file of `test/data/`, each by its headings; quoted cells may hold commas. */
export function csv(file: string): Record<string, string>[] {
  const [headings, ...rows] = readFileSync(`test/data/${file}`, "utf8").trim().split(/\r?\n/).map(cells);
  return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i] ?? ""])));
}

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
}
