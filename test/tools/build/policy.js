/**
 * The content security policy of the add-in's pages: what they load comes from their own server and, where the page uses
 * it, from the server of office.js; no script and no style stands in a page or is made from a text. Who may show the pages
 * in a frame is left open: Excel on the web does, under addresses that are each tenant's own.
 * @param {string} [office] where the page loads office.js from, if it does; a relative address is the page's own server
 */
export function contentSecurityPolicy(office) {
  const own = "'self'";
  const scripts = office && URL.canParse(office) ? [own, new URL(office).origin] : [own];
  return Object.entries({
    "default-src": [own],
    "script-src": scripts,
    "style-src": [own],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  })
    .map(([kind, sources]) => [kind, ...sources].join(" "))
    .join("; ");
}
