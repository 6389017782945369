import { parseArgs } from "node:util";

/**
 * The numbers that a command of the tests is given, each as `--name 7`.
 * @param otherwise what each is where nothing is said
 */
export function numbersAsked<Name extends string>(otherwise: Readonly<Record<Name, number>>): Record<Name, number> {
  const names = Object.keys(otherwise) as Name[];
  const { values } = parseArgs({
    options: Object.fromEntries(names.map((name) => [name, { type: "string", default: String(otherwise[name]) }])),
  });
  return Object.fromEntries(names.map((name) => [name, Number(values[name])])) as Record<Name, number>;
}
