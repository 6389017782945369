import type { SheetDocument } from "../../document";
import type { HostContext } from "../context";
import { accessDenied, ExcelError } from "../errors";
import { HostObject } from "../object";

export class WorksheetProtection extends HostObject {
  constructor(
    host: HostContext,
    private readonly sheet: SheetDocument,
  ) {
    super(host);
  }
  get Protected() {
    return this.sheet.protection !== null;
  }
  get Options() {
    return this.sheet.protection?.options ?? null;
  }
  Protect(options: Readonly<Record<string, unknown>> = {}, password?: string) {
    if (this.sheet.protection) throw new ExcelError("InvalidOperation", `${this.sheet.name} is protected already.`);
    this.sheet.protection = { options, ...(password ? { password } : {}) };
  }
  Unprotect(password?: string) {
    if (this.sheet.protection?.password && this.sheet.protection.password !== password)
      throw accessDenied(this.sheet.name);
    this.sheet.protection = null;
  }
}
