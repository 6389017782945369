import { HostObject } from "../object";

/** The switch that keeps events from an add-in while it writes. */
export class Runtime extends HostObject {
  get EnableEvents(): unknown {
    return this.host.events.enabled;
  }
  set EnableEvents(enabled: unknown) {
    this.host.events.enabled = enabled === true;
  }
}
