import type { Language } from "../../locales/sentence";
import { there } from "../../model";

/** A button of the add-in in the ribbon, as manifest.xml describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Address of its picture of 32 pixels. */
  readonly icon: string;
  /** The function that it runs; `null` opens the pane. */
  readonly command: string | null;
}

/** What Excel reads from manifest.xml to show the add-in. */
export interface Ribbon {
  readonly group: string;
  readonly namespace: string;
  readonly buttons: readonly RibbonButton[];
}

/** Reads the ribbon of a manifest in a language; addresses are cut down to this page's server. */
export function readRibbon(xml: string, language: Language): Ribbon {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  const elements = (parent: Document | Element, name: string) => [...parent.getElementsByTagName(name)];
  const text = (id: string | null | undefined): string => {
    const resource = [...elements(manifest, "bt:String"), ...elements(manifest, "bt:Image")].find(
      (one) => one.getAttribute("id") === id,
    );
    const override =
      resource && elements(resource, "bt:Override").find((one) => one.getAttribute("Locale") === language);
    return override?.getAttribute("Value") ?? resource?.getAttribute("DefaultValue") ?? "";
  };
  const resid = (parent: Element, name: string) => elements(parent, name)[0]?.getAttribute("resid");
  const group = there(elements(manifest, "Group")[0], "group in the manifest");
  return {
    group: text(resid(group, "Label")),
    namespace: text(elements(manifest, "Namespace")[0]?.getAttribute("resid")),
    buttons: elements(group, "Control").map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: text(resid(control, "Label")),
      description: text(resid(control, "Description")),
      icon: new URL(text(iconOf(elements(control, "bt:Image")))).pathname,
      command: elements(control, "FunctionName")[0]?.textContent ?? null,
    })),
  };
}

function iconOf(images: readonly Element[]): string | null | undefined {
  return images.find((image) => image.getAttribute("size") === "32")?.getAttribute("resid");
}
