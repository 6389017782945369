import type { HostContext } from "../context";
import { accessDenied, ExcelError } from "../errors";
import { HostObject } from "../object";

/** The protection of a workbook's structure. */
export class WorkbookProtection extends HostObject {
  get Protected() {
    return this.host.document.protection !== null;
  }
  Protect(password?: string) {
    if (this.Protected) throw new ExcelError("InvalidOperation", "The workbook is protected already.");
    this.host.document.protection = { options: {}, ...(password ? { password } : {}) };
  }
  Unprotect(password?: string) {
    const { protection } = this.host.document;
    if (protection?.password && protection.password !== password) throw accessDenied("the workbook");
    this.host.document.protection = null;
  }
}

/** Throws unless sheets may be added, deleted, renamed and moved. */
export function mayRestructure({ document }: HostContext): void {
  if (document.protection) throw accessDenied("the structure of the workbook");
}
