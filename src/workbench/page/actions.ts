import type { RibbonButton } from "./manifest";
import type { PageState, Switches } from "./state";

/** What a person can do on the page. */
export interface PageActions {
  /** Opens an empty workbook. */
  create(): Promise<void>;
  /** Opens a workbook that the person chose; what is wrong with it is said, and the old one stays. */
  open(file: File): Promise<void>;
  /** Downloads the workbook under a new name. What cannot be kept is said first. */
  save(): Promise<void>;
  /** Presses a button of the ribbon. */
  press(button: RibbonButton): Promise<void>;
  /** Changes switches; the add-in learns of all but the editing of a cell at its start, and so is started again. */
  change(change: Partial<Switches>): void;
  /** 保护当前工作表: a switch of the sheet in front. */
  sheetProtected: boolean;
  /** Leads a visitor through the workbook on the screen. */
  showTour(): void;
  /** Shows or hides what only developers need: the switches and the log of requests. */
  toggleDeveloper(): void;
  togglePanel(panel: NonNullable<PageState["panel"]>): void;
  dismiss(): void;
  clearRequests(): void;
}
