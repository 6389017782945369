import type { SpreadsheetHost, Watch, WriteReport } from "../model";

/** Who is told of what is changed. */
export interface Listener {
  /** Who waits for the write that begins, until `written` is called. */
  watching(): Watch;
  /** What a write left to be said; `null` where it failed. */
  written(report: WriteReport | null): void;
  /** Something of the workbook was changed otherwise. */
  changed(): void;
}

/** The same host, which tells of its changes; so the workflows between it and the pane need not hand that on. */
export function reporting(host: SpreadsheetHost, listener: Listener): SpreadsheetHost {
  return {
    can: host.can,
    read: (wanted) => host.read(wanted),
    mark: (all, watch) => host.mark(all, watch),
    clear: (watch) => host.clear(watch),
    select: (cell) => host.select(cell),
    setValues: (changes) => host.setValues(changes).finally(() => listener.changed()),
    remove: (sheets) => host.remove(sheets).finally(() => listener.changed()),
    show: (sheets) => host.show(sheets).finally(() => listener.changed()),
    write: async (plans, options) => {
      let report: WriteReport | null = null;
      try {
        return (report = await host.write(plans, options, listener.watching()));
      } finally {
        listener.written(report);
      }
    },
  };
}
