import { VERSION } from "./version";

void Office.onReady(() => {
  document.getElementById("pane")!.textContent = `均衡台账 ${VERSION}`;
});
