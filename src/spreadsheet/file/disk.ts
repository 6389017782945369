import { randomUUID } from "node:crypto";
import { link, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Problem } from "../../model";
import { DEFAULT_LIMITS, megabytes } from "./limits";

/** Reading and writing whole files: the only module of the file adapter that knows a disk. */

/** The bytes of a file; one larger than a workbook may be is refused before it is read. */
export async function readFileBytes(path: string, limit = DEFAULT_LIMITS.fileBytes): Promise<Uint8Array> {
  try {
    const handle = await open(path, "r");
    try {
      const found = await handle.stat();
      if (found.isDirectory()) throw new Problem("file.isFolder", { file: path });
      if (found.size > limit)
        throw new Problem("file.tooLarge", { file: path, found: megabytes(found.size), limit: megabytes(limit) });
      return new Uint8Array(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw asProblem(error, path, "file.notReadable");
  }
}

/**
 * Writes a new file whole or not at all.
 * @param options.source the input file, which is never overwritten, by whatever name or link it is reached
 * @param options.overwrite whether another existing file may be replaced
 */
export async function writeFileBytes(
  path: string,
  bytes: Uint8Array,
  options: { readonly source?: string; readonly overwrite?: boolean } = {},
): Promise<void> {
  const { source, overwrite = false } = options;
  if (source !== undefined && (await isSameFile(source, path))) throw new Problem("file.sameFile", { file: path });
  const existing = await statOrNull(path);
  if (existing?.isDirectory()) throw new Problem("file.isFolder", { file: path });
  if (existing && !overwrite) throw new Problem("file.exists", { file: path });
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeDraft(draft, bytes);
    // A hard link, unlike a renaming, fails where the name was taken meanwhile.
    if (overwrite) await rename(draft, path);
    else await link(draft, path).catch((error) => renameWithoutLinks(error, draft, path));
  } catch (error) {
    throw asProblem(error, path, "file.notWritable");
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeDraft(draft: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(draft, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Memory sticks and some network shares know no hard links. */
async function renameWithoutLinks(error: unknown, draft: string, path: string): Promise<void> {
  if (codeOf(error) === "EEXIST" || (await statOrNull(path))) throw error;
  await rename(draft, path);
}

/** Whether two paths lead to one existing file, through links or another case of letters. */
async function isSameFile(first: string, second: string): Promise<boolean> {
  const [a, b] = [await statOrNull(first), await statOrNull(second)];
  return a !== null && b !== null && a.dev === b.dev && a.ino === b.ino;
}

async function statOrNull(path: string) {
  // Windows numbers files beyond what a double holds.
  return stat(path, { bigint: true }).catch(() => null);
}

function asProblem(error: unknown, file: string, otherwise: string): unknown {
  if (error instanceof Problem) return error;
  const code = codeOf(error);
  if (code === undefined) return error;
  if (code === "ENOENT" && otherwise === "file.notReadable") return new Problem("file.notFound", { file });
  if (code === "EISDIR") return new Problem("file.isFolder", { file });
  if (code === "EEXIST") return new Problem("file.exists", { file });
  return new Problem(otherwise, { file, detail: code });
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
