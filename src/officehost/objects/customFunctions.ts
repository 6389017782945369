import { HostObject } from "../object";

/** The host's side of the custom-functions runtime of office.js. */
export class CustomFunctions extends HostObject {
  _SetOsfControlContainerReadyForCustomFunctions() {
    this.host.functions.ready();
  }
  _GetEnabledFeatures() {
    return [];
  }
  SetInvocationArrayResults(results: readonly [number, boolean, unknown, number?][]) {
    for (const [id, succeeded, value, code] of results) this.host.functions.settle(id, succeeded, value, code);
  }
}
