import { DOMParser, type Element } from "@xmldom/xmldom";

/** The children that the schema allows in each element, in its order; elements that are not listed have none. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions"],
    "VersionOverrides",
  ],
  DisplayName: ["Override"],
  Description: ["Override"],
  AppDomains: ["AppDomain"],
  Hosts: ["Host"],
  Requirements: ["Sets"],
  Sets: ["Set"],
  DefaultSettings: ["SourceLocation"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime"],
  AllFormFactors: ["ExtensionPoint"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  "ExtensionPoint CustomFunctions": ["Script", "Page", "Metadata", "Namespace"],
  "ExtensionPoint PrimaryCommandSurface": ["OfficeTab"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Icon: ["Image"],
  "Control Button": ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  "Action ExecuteFunction": ["FunctionName"],
  "Action ShowTaskpane": ["TaskpaneId", "SourceLocation"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  Images: ["Image"],
  Urls: ["Url"],
  ShortStrings: ["String"],
  LongStrings: ["String"],
  Url: ["Override"],
  String: ["Override"],
};

/** Elements whose meaning, and so whose children, depend on `xsi:type`. */
const TYPED = ["ExtensionPoint", "Control", "Action"];

/** The most characters that Office takes, by the element that holds the text. */
const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  ShortStrings: 125,
  LongStrings: 250,
};
const LONGEST_ID = 32;

/** What a formula's name begins with; translating it would break the formulas of every saved workbook. */
const NOT_TRANSLATED = "Functions.Namespace";

export interface Manifest {
  readonly root: Element;
  /** All elements in the order of the document. */
  readonly elements: readonly Element[];
}

/** Reads an add-in's XML manifest; throws where it is not well-formed. */
export function parseManifest(text: string): Manifest {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError }).parseFromString(text, "text/xml").documentElement;
  if (!root) throw new Error("The manifest is empty.");
  return { root, elements: [root, ...root.getElementsByTagName("*")] };
}

export const childrenOf = (element: Element) => [...element.children];
export const named = (manifest: Manifest, name: string) => manifest.elements.filter((each) => each.localName === name);
export const textOf = (manifest: Manifest, name: string) => named(manifest, name)[0]?.textContent?.trim() ?? "";

/** The texts of an element: its value and its overrides, or its content. */
function valuesOf(element: Element): string[] {
  const attributes = [element, ...childrenOf(element)].map(
    (each) => each.getAttribute("DefaultValue") ?? each.getAttribute("Value"),
  );
  const values = attributes.filter((value) => value !== null);
  return values.length > 0 ? values : [element.textContent ?? ""];
}

const parentName = (element: Element) => (element.parentNode as Element | null)?.localName ?? "";

/** What is wrong with the order of the elements, by the schema. */
function orderProblems({ elements }: Manifest): string[] {
  return elements.flatMap((element) => {
    const type = TYPED.includes(element.localName!) ? ` ${element.getAttribute("xsi:type")}` : "";
    const name = element.localName + type;
    const allowed = CHILDREN[name] ?? [];
    const positions = childrenOf(element).map((child) => allowed.indexOf(child.localName!));
    return childrenOf(element).flatMap((child, index) => {
      if (positions[index] < 0) return [`<${child.localName}> does not belong in <${name}>`];
      return index > 0 && positions[index] < positions[index - 1]
        ? [`<${child.localName}> stands too late in <${name}>`]
        : [];
    });
  });
}

/** What is wrong with identifiers: doubled, too long, referred to without being there, or there without use. */
function identifierProblems({ elements }: Manifest): string[] {
  const ids = elements.map((element) => element.getAttribute("id")).filter((id) => id !== null);
  const resources = elements
    .filter((element) => ["Image", "Url", "String"].includes(element.localName!) && element.getAttribute("id"))
    .map((element) => element.getAttribute("id")!);
  const references = elements.map((element) => element.getAttribute("resid")).filter((id) => id !== null);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `id ${id} stands twice`),
    ...ids.filter((id) => id.length > LONGEST_ID).map((id) => `id ${id} is longer than ${LONGEST_ID}`),
    ...references.filter((id) => !resources.includes(id)).map((id) => `resid ${id} leads nowhere`),
    ...resources.filter((id) => !references.includes(id)).map((id) => `resource ${id} is not used`),
  ];
}

/** What is wrong with texts: too long, or without their English override. */
function textProblems({ elements }: Manifest): string[] {
  return elements.flatMap((element) => {
    const name = element.localName!;
    const longest = LONGEST[name] ?? LONGEST[parentName(element)];
    if (longest === undefined || element.getAttribute("resid")) return [];
    const label = element.getAttribute("id") ?? name;
    const english = childrenOf(element).some((child) => child.getAttribute("Locale") === "en-US");
    const translated = element.getAttribute("DefaultValue") !== null && label !== NOT_TRANSLATED;
    return [
      ...valuesOf(element)
        .filter((value) => value.length > longest)
        .map(() => `${label} is longer than ${longest}`),
      ...valuesOf(element)
        .filter((value) => value.trim() === "")
        .map(() => `${label} is empty`),
      ...(translated && !english ? [`${label} has no en-US override`] : []),
      ...(!translated && english ? [`${label} must be the same in every language`] : []),
    ];
  });
}

/** What is wrong with addresses: not https, or of an origin that is not in AppDomains. */
function addressProblems(manifest: Manifest): string[] {
  const domains = named(manifest, "AppDomain").map((element) => element.textContent ?? "");
  const addresses = manifest.elements
    .filter((element) => /Url$|^SourceLocation$|^Image$/.test(element.localName!) && !element.getAttribute("resid"))
    .flatMap(valuesOf);
  return [
    ...domains.filter((domain) => domain.endsWith("/")).map((domain) => `AppDomain ${domain} ends with a slash`),
    ...addresses.flatMap((address) => {
      if (!URL.canParse(address) || new URL(address).protocol !== "https:") return [`${address} is not https`];
      return domains.includes(new URL(address).origin) ? [] : [`${address} is in no AppDomain`];
    }),
  ];
}

/** What is wrong with the pictures of the ribbon: each needs the three sizes that Office asks for. */
function iconProblems(manifest: Manifest): string[] {
  return named(manifest, "Icon").flatMap((icon) => {
    const sizes = childrenOf(icon).map((image) => image.getAttribute("size"));
    const owner = (icon.parentNode as Element).getAttribute("id");
    return ["16", "32", "80"].filter((size) => !sizes.includes(size)).map((size) => `${owner} has no icon of ${size}`);
  });
}

/** Everything that Office would refuse in a manifest, or that would fail silently there; empty where it is sound. */
export function manifestProblems(text: string): string[] {
  const manifest = parseManifest(text);
  return [orderProblems, identifierProblems, textProblems, addressProblems, iconProblems].flatMap((check) =>
    check(manifest),
  );
}
