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
 * Workbooks as LibreOffice calculates and saves them, all in one run of it: starting takes longer than calculating.
 * @param workbooks bytes of .xlsx files
 */
export function recalculate(...workbooks: readonly Uint8Array[]): Uint8Array[] {
  return convert(workbooks, "xlsx", "xlsx:Calc MS Excel 2007 XML");
}

/**
 * Workbooks as LibreOffice saves them in another format.
 * @param workbooks bytes of .xlsx files
 * @param ending of the files that are written
 * @param filter LibreOffice's name for the format
 */
export function convert(workbooks: readonly Uint8Array[], ending: string, filter: string): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "balance-ledger-libreoffice-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const files = workbooks.map((workbook, i) => {
      const file = join(folder, `workbook${i}.xlsx`);
      writeFileSync(file, workbook);
      return file;
    });
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
    const conversion = ["--convert-to", filter, "--outdir", join(folder, "out")];
    execFileSync("soffice", [...settings, ...conversion, ...files], { stdio: "ignore" });
    return workbooks.map((_, i) => readFileSync(join(folder, "out", `workbook${i}.${ending}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
