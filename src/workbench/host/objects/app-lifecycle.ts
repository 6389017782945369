import { HostObject } from "../object";

/** The pane and the runtime of the add-in itself. */
export class AppLifecycle extends HostObject {
  NotifyActionHandlerReady() {}
}
