import type { ProtectionData, SheetDocument } from "../document";
import { accessDenied, ExcelError } from "../errors";
import { HostObject, type HostContext } from "../object";

/** What sheets and the workbook's structure have in common: they are protected with or without a password. */
abstract class Protection extends HostObject {
  /** What is protected, with its name for sentences. */
  protected abstract readonly target: { protection: ProtectionData | null };
  protected abstract readonly label: string;

  get Protected() {
    return this.target.protection !== null;
  }
  Unprotect(password?: string) {
    const { protection } = this.target;
    if (protection?.password && protection.password !== password) throw accessDenied(this.label);
    this.target.protection = null;
  }

  protected guard(options: ProtectionData["options"], password?: string) {
    if (this.Protected) throw new ExcelError("InvalidOperation", `${this.label} is protected already.`);
    this.target.protection = { options, ...(password ? { password } : {}) };
  }
}

/** The protection of a workbook's structure. */
export class WorkbookProtection extends Protection {
  protected readonly label = "the workbook";

  Protect(password?: string) {
    this.guard({}, password);
  }

  protected get target() {
    return this.host.document;
  }
}

export class WorksheetProtection extends Protection {
  constructor(
    host: HostContext,
    protected readonly target: SheetDocument,
  ) {
    super(host);
  }
  get Options() {
    return this.target.protection?.options ?? null;
  }
  Protect(options: ProtectionData["options"] = {}, password?: string) {
    this.guard(options, password);
  }

  protected get label() {
    return this.target.name;
  }
}
