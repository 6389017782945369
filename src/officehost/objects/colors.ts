import { HostLacks, invalidArgument } from "../errors";

/** The few names of HTML colours that add-ins commonly write. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** A colour as Excel gives it back: `#RRGGBB` in capitals. */
export function readColor(color: unknown): string {
  if (typeof color !== "string") throw invalidArgument(`colour ${JSON.stringify(color)}`);
  if (/^#?[0-9a-f]{6}$/i.test(color)) return `#${color.replace("#", "").toUpperCase()}`;
  const named = NAMED[color.toLowerCase()];
  if (named) return named;
  if (/^[a-z]+$/i.test(color)) throw new HostLacks(`the colour named ${color}`);
  throw invalidArgument(`colour ${color}`);
}
