export const DEVELOPMENT_PORT = 3000;

/** The address that manifest.xml and the functions' help addresses are written with: the development server's. */
export const DEVELOPMENT_ADDRESS = `https://localhost:${DEVELOPMENT_PORT}`;

/**
 * A text with the development address replaced by the add-in's own. An `AppDomain` is an origin: it takes neither a
 * trailing slash nor the folder that the add-in may be served from.
 * @param {string} text such as a manifest
 * @param {string} address where the add-in will be served, https, with or without a trailing slash
 */
export function atAddress(text, address) {
  const url = URL.canParse(address) && new URL(address);
  if (!url || url.protocol !== "https:")
    throw new Error(`The add-in's address begins with https://, unlike "${address}".`);
  return text
    .replaceAll(`<AppDomain>${DEVELOPMENT_ADDRESS}<`, `<AppDomain>${url.origin}<`)
    .replaceAll(DEVELOPMENT_ADDRESS, address.replace(/\/+$/, ""));
}
