import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Settings under which LibreOffice recalculates every formula of a workbook that it loads, whoever saved it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

/**
 * The workbook as LibreOffice calculates and saves it.
 * @param workbook bytes of an .xlsx
 */
export function recalculate(workbook: Uint8Array): Uint8Array {
  return convert(workbook, "xlsx", "xlsx:Calc MS Excel 2007 XML");
}

/**
 * The workbook as LibreOffice saves it in another format.
 * @param workbook bytes of an .xlsx
 * @param ending of the file that is written
 * @param filter LibreOffice's name for the format
 */
export function convert(workbook: Uint8Array, ending: string, filter: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "balance-ledger-libreoffice-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    writeFileSync(join(folder, "workbook.xlsx"), workbook);
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
    const conversion = ["--convert-to", filter, "--outdir", join(folder, "out")];
    execFileSync("soffice", [...settings, ...conversion, join(folder, "workbook.xlsx")], { stdio: "ignore" });
    return readFileSync(join(folder, "out", `workbook.${ending}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
