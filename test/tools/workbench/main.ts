/** `npm start`: the workbench on this machine. `-- --once` loads the page itself, unseen, and ends. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import "../../../src/locales/everyLanguage";
import { languageOf } from "../../../src/locales/sentence";
import { methodTexts } from "../../../src/locales/method";
import { word } from "../../../src/locales/words";
import type { Verdict } from "../../../src/model";
import { workbenchIn } from "../../../src/locales/workbench";
import { launchChromium } from "../chromium";
import { isBuilt, SAMPLE, serveWorkbench } from "./server";

/** Beside the development server's; the same at every start, so that the browser asks about the certificate once. */
const PORT = "3001";

/** Milliseconds that a slow machine may need to load the page. */
const LONGEST_LOAD = 60_000;

const { values: options } = parseArgs({
  options: {
    once: { type: "boolean", default: false },
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

/** Loads the page until the sample is open in it: in a browser without a window, or else in whatever browser comes first. */
async function loadOnce(address: string): Promise<void> {
  const browser = await launchChromium().catch(() => null);
  if (!browser) {
    showPage(address);
    return firstLoad;
  }
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.goto(address);
    await page.waitForFunction("window.workbench?.state.ready", null, { timeout: LONGEST_LOAD });
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

console.log(sampleVerdict());
console.log(say("server.address", { address: `${server.address}/${language === "zh-CN" ? "" : `?lang=${language}`}` }));
console.log(say("server.certificate"));
if (options.once) {
  await loadOnce(server.address).catch((error) => stop(String(error)));
  console.log(say("server.loaded"));
  setTimeout(() => void server.close(), 1_000);
} else showPage(server.address);
