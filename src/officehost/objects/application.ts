import { HostLacks } from "../errors";
import { HostObject } from "../object";

export class Application extends HostObject {
  get CalculationMode(): unknown {
    return this.host.document.calculationMode;
  }
  set CalculationMode(mode: unknown) {
    if (mode !== "Automatic" && mode !== "Manual" && mode !== "AutomaticExceptTables")
      throw new HostLacks(`calculation mode ${String(mode)}`);
    this.host.document.calculationMode = mode;
  }
  get CalculationState() {
    return "Done";
  }
  Calculate() {
    this.host.document.calculate();
  }
  /** The document never calculates in the midst of a request. */
  SuspendApiCalculationUntilNextSync() {}
  /** There is no screen to keep still. */
  SuspendScreenUpdatingUntilNextSync() {}
}
