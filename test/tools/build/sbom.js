/**
 * `npm run -s sbom`: the list of what the product is made of (SBOM, CycloneDX), from the lock file, so that nothing has to
 * be installed. npm's own `--omit=dev` leaves out what tools need as well, zod among it; so all are asked for, and what
 * npm marks as used for development alone is taken out here. What the authors of a package joined into its files has no
 * entry of its own in a lock file: the notices name it.
 */
import { execFileSync } from "node:child_process";

const ASKED = ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"];
const DEVELOPMENT = "cdx:npm:package:development";
/** Bytes; npm prints some 2 MB. */
const MOST = 64_000_000;

const isTool = ({ properties = [] }) => properties.some(({ name, value }) => name === DEVELOPMENT && value === "true");

const { components, dependencies, ...about } = JSON.parse(
  execFileSync("npm", ASKED, { encoding: "utf8", maxBuffer: MOST, shell: process.platform === "win32" }),
);
const kept = components.filter((component) => !isTool(component));
const known = new Set([about.metadata.component, ...kept].map((component) => component["bom-ref"]));
const among = dependencies
  .filter(({ ref }) => known.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => known.has(each)) }));
console.log(JSON.stringify({ ...about, components: kept, dependencies: among }, null, 1));
