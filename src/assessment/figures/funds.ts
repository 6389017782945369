import type { Ledger, Site, Table } from "../../ledger";
import { isIntegrated, jointRecords } from "../scopes";
import { recordsOf } from "./figure";
import { sitesByCode } from "./schools";

/** 公用经费台账 as the items read it: the rows of a school's own funds, and those of its pupils in 随班就读. */

/** The register by site. */
export interface Funds {
  readonly table: Table;
  /** Rows reported by a 中心校, each with that school; `null` where that cannot be. */
  readonly joint: ReadonlyMap<number, Site | null>;
  /** Rows of the school's own funds; a row of unreadable 经费类别 may be one. */
  readonly ofSite: (site: Site) => readonly number[];
  /** Rows of money for 随班就读. */
  readonly integrated: readonly number[];
  /** Rows whose 经费类别 cannot be read. */
  readonly unsorted: readonly number[];
}

/** Reads the register. */
export function readFunds(ledger: Ledger, table: Table): Funds {
  const sites = sitesByCode(ledger);
  const rows = new Map<Site, number[]>();
  const integrated: number[] = [];
  for (const record of recordsOf(table)) {
    if (isIntegrated(table, record)) {
      integrated.push(record);
      continue;
    }
    const site = sites.get(table.text("code", record) ?? "");
    if (site) rows.set(site, [...(rows.get(site) ?? []), record]);
  }
  return {
    table,
    joint: jointRecords(ledger, table),
    ofSite: (site) => rows.get(site) ?? [],
    integrated,
    unsorted: [...table.doubts("category").keys()],
  };
}
