/** The names of signs that occur in exported tables; others stay as they are written, as in a browser. */
const NAMED: Readonly<Partial<Record<string, string>>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ensp: " ",
  emsp: " ",
  middot: "·",
  times: "×",
  ldquo: "“",
  rdquo: "”",
  mdash: "—",
  ge: "≥",
  le: "≤",
};

/** A text of a web page with its signs in place of their names and numbers. */
export function entitiesIn(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(x?)([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, hex, digits, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = parseInt(String(digits), hex ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
