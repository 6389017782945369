import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/preset-sheets-core";
import { parseArea } from "../../model";
import { wholeLines, type Collection, type NameData } from "../../officehost/document";
import type { Engine } from "./engine";

/** What the spreadsheet calls the scope of a name that belongs to no single sheet. */
const WORKBOOK = "AllDefaultWorkbook";

/** Defined names, held by the spreadsheet, whose formulas use them. */
export class Names implements Collection<NameData> {
  private count = 0;

  constructor(
    private readonly engine: Engine,
    private readonly unitId: string,
  ) {}

  list(): readonly (NameData & { readonly id: string })[] {
    return Object.values(this.engine.get(IDefinedNamesService).getDefinedNameMap(this.unitId) ?? {}).map(nameOf);
  }

  add(name: NameData): string {
    const id = `name-${++this.count}`;
    this.set(id, name);
    return id;
  }

  update(id: string, change: Partial<NameData>): void {
    const name = this.list().find((one) => one.id === id);
    if (name) this.set(id, { ...name, ...change });
  }

  remove(id: string): void {
    const name = this.list().find((one) => one.id === id);
    if (name) this.engine.run(RemoveDefinedNameMutation.id, { ...parameters(id, name), unitId: this.unitId });
  }

  private set(id: string, name: NameData): void {
    this.engine.run(SetDefinedNameMutation.id, { ...parameters(id, name), unitId: this.unitId });
  }
}

function parameters(id: string, { name, sheet, formula, comment, visible }: NameData): IDefinedNamesServiceParam {
  const text = formula.replace(/^=/, "");
  const reference = text.slice(text.lastIndexOf("!") + 1);
  const cells = parseArea(reference) ?? wholeLines(reference);
  return {
    id,
    name,
    localSheetId: sheet ?? WORKBOOK,
    formulaOrRefString: cells ? text : formula,
    comment,
    hidden: !visible,
  };
}

function nameOf({ id, name, formulaOrRefString, comment, localSheetId, hidden }: IDefinedNamesServiceParam) {
  return {
    id,
    name,
    ...(localSheetId && localSheetId !== WORKBOOK ? { sheet: localSheetId } : {}),
    formula: `=${formulaOrRefString.replace(/^=/, "")}`,
    comment: comment ?? "",
    visible: !hidden,
  };
}
