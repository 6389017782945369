import type { WorkbookDocument } from "./document";
import type { HostEvents } from "./events";
import type { FunctionCalls } from "./functionCalls";
import type { HostOptions } from "./options";
import type { TrackedRanges } from "./tracked";

/** What every object of the host works on. */
export interface HostContext {
  readonly document: WorkbookDocument;
  readonly options: HostOptions;
  readonly events: HostEvents;
  readonly functions: FunctionCalls;
  readonly tracked: TrackedRanges;
  /** The add-in's own pane. */
  readonly addIn: { state: "Inactive" | "Background" | "Visible" };
}
