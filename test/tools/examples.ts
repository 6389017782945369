import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { sourceModule } from "./sourceModule";

/** One `expression; //=> result` of a doc comment. */
export interface Example {
  readonly file: string;
  readonly of: string;
  readonly expression: string;
  /** `null` where the block has another form. */
  readonly result: string | null;
}

/** The examples of all exported functions below a folder. */
export function examplesBelow(folder: string): Example[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".generated.ts"))
    .sort()
    .flatMap((path) => examplesIn(join(folder, path)));
}

/** The examples of one file. */
export function examplesIn(file: string): Example[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => {
    const of = declaration.name?.text ?? "";
    const blocks = ts.getJSDocTags(declaration).filter((tag) => tag.tagName.text === "example");
    return blocks.flatMap((block) =>
      ts
        .getTextOfJSDocComment(block.comment)!
        .split(/(?<=\/\/=>.*)\n/)
        .map((lines) => {
          const match = /^([^]+?);\s*\/\/=>(.+)$/.exec(lines.trim());
          return { file, of, expression: match?.[1] ?? lines.trim(), result: match?.[2].trim() ?? null };
        }),
    );
  });
}

/** What an example's expression gives, and what its comment says it gives; an example of another form throws. */
export async function runExample({
  file,
  expression,
  result,
}: Example): Promise<{ actual: unknown; expected: unknown }> {
  if (result === null) throw new Error("An example has the form: expression; //=> result");
  const exported = await sourceModule(file);
  const evaluate = (code: string): unknown =>
    new Function(...Object.keys(exported), `return (${code});`)(...Object.values(exported));
  return { actual: await evaluate(expression), expected: evaluate(result) };
}
