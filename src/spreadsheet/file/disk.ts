import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import * as fs from "node:fs/promises";
import { dirname, join } from "node:path";
import { Problem, type ProblemWith } from "../../model";
import { DEFAULT_LIMITS, megabytes } from "./limits";

/** Reading and writing whole files: the only module of the file adapter that knows a disk. */

/** What is asked of a disk; tests let each of it fail. */
export type Disk = Pick<typeof fs, "link" | "lstat" | "mkdir" | "open" | "readdir" | "rename" | "rm" | "stat">;

/** How much is read at a time where a file does not say how large it is. */
const PIECE = 2 ** 20;

/** The bytes of a file; one larger than a workbook may be is refused before it is read, an endless one when it was read so far. */
export async function readFileBytes(
  path: string,
  limit = DEFAULT_LIMITS.fileBytes,
  disk: Disk = fs,
): Promise<Uint8Array> {
  try {
    const handle = await disk.open(path, "r");
    try {
      const found = await handle.stat();
      if (found.isDirectory()) throw new Problem("file.isFolder", { file: path });
      if (found.size > limit)
        throw new Problem("file.tooLarge", { file: path, found: megabytes(found.size), limit: megabytes(limit) });
      return await readPieces(handle, path, limit);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw asProblem(error, path, "file.notReadable");
  }
}

/** More files than the schools of a province hand in; whoever names a whole disk has named the wrong folder. */
const MOST_FILES = 10_000;

/** What lies in a folder and those below it. */
export interface FolderFiles {
  /** By their paths, in their order. */
  readonly files: readonly string[];
  /** Hidden files, the locks that programs lay beside open ones (~$), and links. */
  readonly passedOver: readonly string[];
}

/**
 * The files of a folder, those of the folders below it included; `null` where the path is no folder.
 * @throws Problem `file.notFound`, `file.notReadable`, `file.tooManyFiles`
 */
export async function filesUnder(path: string, limit = MOST_FILES, disk: Disk = fs): Promise<FolderFiles | null> {
  try {
    if (!(await disk.stat(path)).isDirectory()) return null;
    const files: string[] = [];
    const passedOver: string[] = [];
    const waiting = [path];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop())
      for (const entry of await disk.readdir(folder, { withFileTypes: true })) {
        const found = join(folder, entry.name);
        if (/^[.~]/.test(entry.name)) passedOver.push(found);
        else if (entry.isDirectory()) waiting.push(found);
        else (entry.isFile() ? files : passedOver).push(found);
        if (files.length > limit) throw new Problem("file.tooManyFiles", { file: path, limit });
      }
    return { files: files.sort(), passedOver: passedOver.sort() };
  } catch (error) {
    throw asProblem(error, path, "file.notReadable");
  }
}

/** Pipes and devices say that they hold nothing, and a file may grow. */
async function readPieces(handle: fs.FileHandle, file: string, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(PIECE));
    if (bytesRead === 0) break;
    pieces.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
    if (length > limit) throw new Problem("file.endless", { file, limit: megabytes(limit) });
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Makes the folder of a file, and those above it, where there are none. */
export async function makeFolderOf(path: string, disk: Disk = fs): Promise<void> {
  try {
    await disk.mkdir(dirname(path), { recursive: true });
  } catch (error) {
    throw asProblem(error, path, "file.notWritable");
  }
}

/** What a file that is written may take the place of. */
export interface Overwriting {
  /** The input files, which are never overwritten, by whatever name or link they are reached. */
  readonly sources?: readonly string[];
  /** Whether another existing file may be replaced; a device or a link never is. */
  readonly overwrite?: boolean;
}

/**
 * Refuses a place where no file may be written.
 * @throws Problem `file.sameFile`, `file.isFolder`, `file.exists`, `file.notPlain`, `file.notWritable`
 */
export async function refuseTaken(path: string, options: Overwriting, disk: Disk = fs): Promise<void> {
  const { sources = [], overwrite = false } = options;
  try {
    for (const source of sources)
      if (await isSameFile(source, path, disk)) throw new Problem("file.sameFile", { file: path });
    const existing = await unlessMissing(disk.lstat(path));
    if (existing?.isDirectory()) throw new Problem("file.isFolder", { file: path });
    if (existing && !overwrite) throw new Problem("file.exists", { file: path });
    if (existing && !existing.isFile()) throw new Problem("file.notPlain", { file: path });
  } catch (error) {
    throw asProblem(error, path, "file.notWritable");
  }
}

/** Writes a new file whole or not at all. */
export async function writeFileBytes(
  path: string,
  bytes: Uint8Array,
  options: Overwriting = {},
  disk: Disk = fs,
): Promise<void> {
  await refuseTaken(path, options, disk);
  // Its own name is not in it: one of 255 bytes, the most that there can be, would leave no room for more.
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  const leave = onSignal(() => rmSync(draft, { force: true }));
  try {
    await writeDraft(draft, bytes, disk);
    // A hard link, unlike a renaming, fails where the name was taken meanwhile.
    if (options.overwrite) await disk.rename(draft, path);
    else await disk.link(draft, path).catch((error) => renameWithoutLinks(error, draft, path, disk));
  } catch (error) {
    throw asProblem(error, path, "file.notWritable");
  } finally {
    await removeDraft(draft, disk);
    leave();
  }
}

/** Signals that end a program at once. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does something before the program is ended from outside; the function returned takes this back. */
function onSignal(work: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    work();
    leave();
    process.kill(process.pid, signal);
  };
  const leave = () => SIGNALS.forEach((signal) => process.off(signal, end));
  SIGNALS.forEach((signal) => process.on(signal, end));
  return leave;
}

async function writeDraft(draft: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const handle = await disk.open(draft, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A second time where the first fails, as when a scanner for viruses holds it; whether the file was written does not hang on it. */
async function removeDraft(draft: string, disk: Disk): Promise<void> {
  const remove = () => disk.rm(draft, { force: true });
  await remove()
    .catch(remove)
    .catch(() => undefined);
}

/** Memory sticks and some network shares know no hard links. */
async function renameWithoutLinks(error: unknown, draft: string, path: string, disk: Disk): Promise<void> {
  if (codeOf(error) === "EEXIST" || (await unlessMissing(disk.lstat(path)))) throw error;
  await disk.rename(draft, path);
}

/** Whether two paths lead to one existing file, through links or another case of letters. */
async function isSameFile(first: string, second: string, disk: Disk): Promise<boolean> {
  // Windows numbers files beyond what a double holds.
  const known = (path: string) => unlessMissing(disk.stat(path, { bigint: true }));
  const [a, b] = [await known(first), await known(second)];
  return a !== null && b !== null && a.dev === b.dev && a.ino === b.ino;
}

/** `null` only where there is nothing: what cannot be looked at is not taken for free. */
async function unlessMissing<T>(looked: Promise<T>): Promise<T | null> {
  return looked.catch((error) => {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "")) return null;
    throw error;
  });
}

/** What the disk says, by its code, where there is a sentence for it. */
const PROBLEMS: Readonly<Record<string, ProblemWith<"file">>> = {
  EISDIR: "file.isFolder",
  EEXIST: "file.exists",
  ENOSPC: "file.diskFull",
  EDQUOT: "file.diskFull",
  ENAMETOOLONG: "file.nameTooLong",
};

function asProblem(error: unknown, file: string, otherwise: ProblemWith<"file" | "detail">): unknown {
  if (error instanceof Problem) return error;
  const code = codeOf(error);
  if (code === undefined) return error;
  if (code === "ENOENT" && otherwise === "file.notReadable") return new Problem("file.notFound", { file });
  const known = PROBLEMS[code];
  return known ? new Problem(known, { file }) : new Problem(otherwise, { file, detail: code });
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
