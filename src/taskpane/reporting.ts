import type { SpreadsheetHost, WriteReport } from "../model";

/** The same host, which tells what each write left to be said; so the workflows between it and the pane need not hand it on. */
export function reporting(host: SpreadsheetHost, tell: (report: WriteReport) => void): SpreadsheetHost {
  return {
    can: host.can,
    read: (wanted) => host.read(wanted),
    mark: (all, progress) => host.mark(all, progress),
    clear: (progress) => host.clear(progress),
    select: (cell) => host.select(cell),
    setValues: (changes) => host.setValues(changes),
    remove: (sheets) => host.remove(sheets),
    write: async (plans, options) => {
      const report = await host.write(plans, options);
      tell(report);
      return report;
    },
  };
}
