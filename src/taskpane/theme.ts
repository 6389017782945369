import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";

/** Segoe UI has no Chinese characters; without a named font a browser may take one of another language. */
const FONTS = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans SC", sans-serif';

const LIGHT = { ...webLightTheme, fontFamilyBase: FONTS };
const DARK = { ...webDarkTheme, fontFamilyBase: FONTS };

/**
 * Follows the program's theme; where the program does not tell it, the browser's, also when that changes.
 * @param program whether the program says that its theme is dark, `undefined` where it does not tell
 */
export function followTheme(program: boolean | undefined): void {
  const browser = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const dark = program ?? browser.matches;
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
    setTheme(dark ? DARK : LIGHT);
  };
  apply();
  browser.addEventListener("change", apply);
}
