import { render } from "lit";
import type { Pane } from "../pane";
import { paneView } from "./pane";
import { syncDialog } from "./question";
import { styles } from "./styles";
import "./widgets";

/** Shows the pane in an element of the page, now and after every change of its state. */
export function show(pane: Pane, container: HTMLElement): void {
  document.adoptedStyleSheets.push(styles);
  document.title = pane.say("product");
  container.textContent = "";
  const draw = () => {
    render(paneView(pane), container);
    syncDialog(pane.store.state);
  };
  pane.store.subscribe(draw);
  draw();
}
