import { IPermissionService } from "@univerjs/core";
import { WorksheetEditPermission } from "@univerjs/preset-sheets-core";
import type { Engine, SheetPlace } from "./engine";

/** Lets a person change a sheet, or not; what an add-in may change is decided by the office host. */
export function protect(engine: Engine, { unitId, subUnitId }: SheetPlace, on: boolean): void {
  const permissions = engine.get(IPermissionService);
  const point = new WorksheetEditPermission(unitId, subUnitId);
  if (!permissions.getPermissionPoint(point.id)) permissions.addPermissionPoint(point);
  permissions.updatePermissionPoint(point.id, !on);
}
