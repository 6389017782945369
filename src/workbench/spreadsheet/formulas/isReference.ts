import { BaseFunction, BaseReferenceObject, BooleanValueObject } from "@univerjs/preset-sheets-core";

/** ISREF as in Excel: an address on a sheet that is not there is no reference. The spreadsheet's own looks at its form alone. */
export class IsReference extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  override calculate(...[value]: Parameters<BaseFunction["calculate"]>): BooleanValueObject {
    return BooleanValueObject.create(value instanceof BaseReferenceObject && !isLost(value));
  }
}

/** Whether it names a sheet that the workbook does not have. */
function isLost(reference: BaseReferenceObject): boolean {
  return reference.getForcedSheetName() !== "" && !reference.getForcedSheetId();
}
