import { resolve } from "node:path";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { build } from "esbuild";

/**
 * For webpack, in place of Fluent's package of tokens: the light and the dark theme with the tokens that the pane and its
 * widgets name, a quarter of all. To see which those are, the pane is put together once more without the package.
 */
export default async function usedTokens() {
  const { outputFiles, metafile } = await build({
    entryPoints: ["src/taskpane/index.ts"],
    bundle: true,
    minifySyntax: true,
    external: ["@fluentui/tokens"],
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  for (const path of Object.keys(metafile.inputs)) this.addDependency(resolve(path));
  const named = new Set(outputFiles.flatMap(({ text }) => text.match(/(?<=--)\w+/g)));
  const used = Object.entries(webLightTheme).filter(([name]) => named.has(name));
  const both = used.filter(([name, light]) => light === webDarkTheme[name]);
  const light = used.filter(([name, light]) => light !== webDarkTheme[name]);
  const dark = light.map(([name]) => [name, webDarkTheme[name]]);
  const text = (theme) => JSON.stringify(Object.fromEntries(theme));
  return `const both = ${text(both)};
export const webLightTheme = { ...both, ...${text(light)} };
export const webDarkTheme = { ...both, ...${text(dark)} };`;
}
