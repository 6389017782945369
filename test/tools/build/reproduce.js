/**
 * `npm run reproduce`: builds the add-in and the command from two copies of the sources in folders of other names and
 * depths, and compares every file. Prints the sha256 of each build; ends with 1 where a byte differs.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const COPIED = ["assets", "docs", "src", "test/tools", "manifest.xml", "package.json", "package-lock.json"];
const SETTINGS = ["tsconfig.json", "tsconfig.strict.json", "webpack.config.js"];
const COMMANDS = [
  [process.execPath, "node_modules/webpack/bin/webpack.js", "--mode", "production"],
  [process.execPath, "test/tools/command/prepare.js"],
];
const WRITTEN = ["dist", "out"];

/** Every file that a build of the sources in this folder writes: its path and the sha256 of its bytes. */
function built(folder) {
  for (const path of [...COPIED, ...SETTINGS]) cpSync(path, join(folder, path), { recursive: true });
  linkFiles(realpathSync("node_modules"), join(folder, "node_modules"));
  for (const [command, ...args] of COMMANDS) execFileSync(command, args, { cwd: folder, stdio: "inherit" });
  const files = WRITTEN.flatMap((written) =>
    readdirSync(join(folder, written), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return new Map(files.map((path) => [path.slice(folder.length + 1), sha256(readFileSync(path))]));
}

/**
 * The packages as they would be installed there: a link to the folder as a whole would show its own place to the tools.
 * What tools keep of earlier builds stays behind.
 */
function linkFiles(from, to) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.name === ".cache") continue;
    if (entry.isDirectory()) linkFiles(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

/** Two discs have no file in common. */
function linkOrCopy(source, target) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}

const root = realpathSync(mkdtempSync(join(tmpdir(), "ledger-build-")));
try {
  const [one, other] = ["one", "another/and deeper"].map((name) => {
    const folder = join(root, name);
    mkdirSync(folder, { recursive: true });
    return built(folder);
  });
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  const differing = paths.filter((path) => one.get(path) !== other.get(path));
  for (const build of [one, other])
    console.log(sha256(paths.map((path) => `${path} ${build.get(path)}\n`).join("")), `${build.size} files`);
  for (const path of differing) console.log(`differs: ${path}`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} finally {
  rmSync(root, { recursive: true, force: true });
}
