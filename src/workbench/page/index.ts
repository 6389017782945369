import "../../locales/everyLanguage";
import { switchesFrom } from "./state";
import { Workbench } from "./workbench";

/**
 * The workbench's page: reads what Excel would read of the add-in, and opens the sample, checked and on its coefficients; with
 * `?check=off` only opened.
 */
async function start(): Promise<void> {
  const text = async (path: string) => (await fetch(path)).text();
  const [manifest, chinese, english, sample] = await Promise.all([
    text("manifest.xml"),
    text("functions.json"),
    text("functions.en-US.json"),
    fetch("workbench/sample-county.xlsx").then((answer) => answer.arrayBuffer()),
  ]);
  const functions = { "zh-CN": JSON.parse(chinese).functions, "en-US": JSON.parse(english).functions };
  const workbench = new Workbench({ manifest, functions }, switchesFrom(location.search));
  Object.assign(window, { workbench });
  await workbench.openBytes(new Uint8Array(sample), "sample-county.xlsx");
  if (new URLSearchParams(location.search).get("check") !== "off") await workbench.demonstrate();
}

void start();
