import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** Which files each file imports. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The imports among the TypeScript files below a folder, those of types alone and those on demand too. */
export function importsBelow(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
  return new Map(files.map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => join(dirname(file), fileName))
    .flatMap((path) => [`${path}.ts`, join(path, "index.ts")].find((candidate) => existsSync(candidate)) ?? []);
}

/**
 * Circles of imports, each from a file back to itself; none where every file can be read after those that it imports.
 * Circles that share files are told one at a time, so that a list is short enough to be mended.
 * @example
 * importCircles(new Map([["a", ["b"]], ["b", ["c"]], ["c", ["b"]]])); // [["b", "c", "b"]]
 */
export function importCircles(imports: Imports): string[][] {
  const open = new Map(imports);
  const circles: string[][] = [];
  for (;;) {
    removeSettled(open);
    const [start] = open.keys();
    if (start === undefined) return circles;
    const circle = circleFrom(start, open);
    circles.push(circle);
    for (const file of circle) open.delete(file);
  }
}

/** Takes out, again and again, the files that import none of the rest. */
function removeSettled(open: Map<string, readonly string[]>): void {
  const before = open.size;
  for (const [file, imported] of open) if (!imported.some((each) => open.has(each))) open.delete(file);
  if (open.size < before) removeSettled(open);
}

/** Follows imports until a file comes again; each of these files imports one of them. */
function circleFrom(start: string, open: Imports): string[] {
  const path = [start];
  for (;;) {
    const next = open.get(path[path.length - 1])!.find((each) => open.has(each))!;
    const seen = path.indexOf(next);
    path.push(next);
    if (seen >= 0) return path.slice(seen);
  }
}
