/**
 * `npm start`: the workbench on this machine. `-- --once` loads the page itself, unseen, and ends; `-- --trust` offers to let
 * the system trust the certificate.
 */
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { installCaCertificate } from "office-addin-dev-certs";
import "../../../src/locales/everyLanguage";
import { languageOf } from "../../../src/locales/sentence";
import { methodTexts } from "../../../src/locales/method";
import { word } from "../../../src/locales/words";
import type { Verdict } from "../../../src/model";
import { workbenchIn } from "../../../src/locales/workbench";
import { localhostCertificate } from "../build/certificates.js";
import { launchChromium } from "../chromium";
import { isBuilt, SAMPLE, serveWorkbench } from "./server";
import { offerTrust } from "./trust";

/** Beside the development server's; the same at every start, so that the browser asks about the certificate once. */
const PORT = "3001";

/** Milliseconds that a slow machine may need to load the page and to check the sample in it. */
const LONGEST_LOAD = 180_000;

const { values: options } = parseArgs({
  options: {
    once: { type: "boolean", default: false },
    trust: { type: "boolean", default: false },
    port: { type: "string", default: PORT },
    library: { type: "string" },
    lang: { type: "string" },
  },
});
const language = languageOf(options.lang ?? "zh-CN");
const say = workbenchIn(language);

/** The sample's verdict, as the command line gives it. */
function sampleVerdict(): string {
  const check = ["test/tools/command/run.js", "check", SAMPLE, "--json"];
  const { files } = JSON.parse(execFileSync(process.execPath, check, { encoding: "utf8" }));
  const methods = Object.entries(files[0].methods as Record<string, { verdict: Verdict }>);
  const verdicts = methods.map(([method, { verdict }]) =>
    say("server.verdict", {
      method: methodTexts(method, language).name,
      verdict: word(`verdict.${verdict}`, language),
    }),
  );
  return say("server.sample", { verdicts: verdicts });
}

/** Asks at the terminal; `null` where nobody sits at one. */
const ask = process.stdin.isTTY
  ? async (question: string) => {
      const terminal = createInterface({ input: process.stdin, output: process.stdout });
      terminal.once("SIGINT", () => process.exit(130));
      const ended = new Promise<string>((none) => terminal.once("close", () => none("")));
      const answer = await Promise.race([terminal.question(question), ended]);
      terminal.close();
      return answer;
    }
  : null;

/** Opens the page where there is a screen to show it on. */
function showPage(address: string): void {
  const [command, ...args] =
    process.platform === "win32" ? ["cmd", "/c", "start", ""] : process.platform === "darwin" ? ["open"] : ["xdg-open"];
  const screen = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!screen) return console.log(say("server.noBrowser"));
  spawn(command, [...args, address], { stdio: "ignore", detached: true })
    .on("error", () => console.log(say("server.noBrowser")))
    .unref();
}

/** Loads the page until the sample is checked in it: in a browser without a window, or else in whatever browser comes first. */
async function loadOnce(address: string): Promise<void> {
  const browser = await launchChromium().catch(() => null);
  if (!browser) {
    showPage(address);
    return firstLoad;
  }
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.goto(address);
    await page.waitForFunction("window.workbench?.state.demonstrated", null, { timeout: LONGEST_LOAD });
  } finally {
    await browser.close();
  }
}

/** Ends the process with a sentence. */
function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

if (!isBuilt()) stop(say("server.notBuilt"));
if (options.library && !existsSync(join(options.library, "office.js")))
  stop(say("server.noLibrary", { folder: options.library }));

let loaded = () => {};
const firstLoad = new Promise<void>((resolve) => (loaded = resolve));
const port = Number(options.port);
const server = await serveWorkbench({
  port,
  library: options.library,
  // The sample is the last thing that the page asks for before it is usable.
  onRequest: (path) => path.endsWith(".xlsx") && loaded(),
}).catch((error: NodeJS.ErrnoException) =>
  stop(error.code === "EADDRINUSE" ? say("server.portTaken", { port, other: port + 1 }) : String(error)),
);

const trusted =
  options.trust &&
  (await offerTrust(say, {
    ask,
    install: async () => installCaCertificate((await localhostCertificate()).ca),
    print: console.log,
  }));
console.log(sampleVerdict());
if (!trusted) console.log(say("server.certificate"));
console.log(say("server.address", { address: `${server.address}/${language === "zh-CN" ? "" : `?lang=${language}`}` }));
if (options.once) {
  await loadOnce(server.address).catch((error) => stop(String(error)));
  console.log(say("server.loaded"));
  setTimeout(() => void server.close(), 1_000);
} else {
  console.log(say("server.end"));
  // The page would cover what is said of its certificate.
  if (!trusted && ask) await ask(say("server.open"));
  showPage(server.address);
}
