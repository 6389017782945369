import { areaAt } from "../../model";
import { contains, intersect, type ValidationData } from "../document";
import { HostLacks, invalidArgument } from "../errors";
import { mayChange } from "./access";
import { CellsObject } from "./cells";

type Rule = Omit<ValidationData, "areas">;

const NOTHING: Rule = {
  rule: {},
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
};

/** Excel.DataValidationType of each kind of rule. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** The kinds that a rule holds. */
function kindsOf(rule: object): string[] {
  return Object.entries(rule).flatMap(([kind, content]) => (content ? [kind] : []));
}

/** What may be typed into cells. */
export class DataValidation extends CellsObject {
  get Type() {
    const found = this.found();
    if (found === "mixed") return "Inconsistent";
    const [kind] = kindsOf(found?.rule ?? {});
    return kind === undefined ? "None" : TYPES[kind];
  }
  get Rule(): unknown {
    return this.one()?.rule ?? {};
  }
  set Rule(rule: unknown) {
    const [kind, another] = kindsOf(rule as object);
    if (kind === undefined || another !== undefined || !TYPES[kind])
      throw invalidArgument(`validation rule ${JSON.stringify(rule)}`);
    this.change({ rule: rule as Rule["rule"] });
  }
  get IgnoreBlanks(): unknown {
    return this.one()?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(ignoreBlanks: unknown) {
    this.change({ ignoreBlanks: ignoreBlanks === true });
  }
  get Prompt(): unknown {
    return this.one()?.prompt ?? NOTHING.prompt;
  }
  set Prompt(prompt: unknown) {
    this.change({ prompt: { ...NOTHING.prompt, ...(prompt as object) } });
  }
  get ErrorAlert(): unknown {
    return this.one()?.errorAlert ?? NOTHING.errorAlert;
  }
  set ErrorAlert(errorAlert: unknown) {
    this.change({ errorAlert: { ...NOTHING.errorAlert, ...(errorAlert as object) } });
  }
  Clear() {
    mayChange(this.sheet);
    for (const area of this.areas) this.sheet.setValidation(area, null);
  }

  private change(change: Partial<Rule>) {
    mayChange(this.sheet);
    const found = this.found();
    if (found === "mixed") throw new HostLacks("a change of one property of different validations");
    for (const area of this.areas) this.sheet.setValidation(area, { ...NOTHING, ...found, ...change });
  }

  private one(): Rule | null {
    const found = this.found();
    return found === "mixed" ? null : found;
  }

  /** The rule of all the cells, `null` for none, `mixed` where they differ. */
  private found(): Rule | null | "mixed" {
    const touching = this.sheet
      .validations()
      .filter(({ areas }) => areas.some((one) => this.areas.some((area) => intersect(area, areaAt(one)))));
    const [first, another] = touching;
    if (!first) return null;
    const { areas, ...rule } = first;
    const covered = this.areas.every((area) => areas.some((one) => contains(areaAt(one), area)));
    return !another && covered ? rule : "mixed";
  }
}
