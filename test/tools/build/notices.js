import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The name under which the notices lie beside what they are about. */
export const NOTICES = "THIRD-PARTY-NOTICES.txt";

/** The packages that modules belong to: their folders, each once. A package may have packages of its own. */
export function packagesOf(modules) {
  const folders = modules.flatMap((path) => {
    const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll("\\", "/"));
    return found ? [found[0]] : [];
  });
  return [...new Set(folders)].sort();
}

/** Texts on packages whose authors joined others into their files, without a word on their licences. */
const PREBUNDLED = "test/tools/build/prebundled";

/**
 * What such a text says on the package.
 * @throws where it was written for another version, whose files may hold something else
 */
function inside(name, version) {
  const path = join(PREBUNDLED, `${name.replace("/", "__")}.txt`);
  if (!existsSync(path)) return [];
  const [about, ...lines] = readFileSync(path, "utf8").trim().split("\n");
  if (about !== `${name} ${version}`)
    throw new Error(`${path} tells what is inside ${about}: see what ${name} ${version} holds, and say so there.`);
  return [lines.join("\n").trim()];
}

const LICENCE = /^(licen[cs]e|notice|copying)/i;

/**
 * The notices of packages that are passed on inside our files: name, version, licence, and the texts that each package
 * brings of its own.
 * @param {readonly string[]} folders of the packages
 * @throws where a package does not say under which licence it stands
 */
export function notices(folders) {
  const known = new Map();
  for (const folder of folders) {
    const { name, version, license, licenses, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const stated = license?.type ?? license ?? licenses?.map(({ type }) => type).join(" OR ");
    if (!stated) throw new Error(`${folder} does not say under which licence it stands.`);
    const texts = readdirSync(folder)
      .filter((file) => LICENCE.test(file) && !/\.(js|ts|json)$/.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), "utf8").trim().replaceAll("\r\n", "\n"));
    const by = typeof author === "string" ? author : author?.name;
    const head = [`${name} ${version}`, `Licence: ${stated}`, ...(texts.length === 0 && by ? [`Author: ${by}`] : [])];
    known.set(`${name}@${version}`, [head.join("\n"), ...texts, ...inside(name, version)].join("\n\n"));
  }
  return (
    [HEAD, ...[...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)].join(`\n\n${RULE}\n\n`) + "\n"
  );
}

const RULE = "-".repeat(80);
const HEAD = `均衡台账含有下列软件，各按其许可使用。\nBalance Ledger contains the following software, each under its own licence.`;
