import { extname } from "node:path";

/**
 * What a source exports that is known by its path alone, from the module that everything else imports: translated where this file is.
 * @param path from the root of the project
 */
export function sourceModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  const file = path.replace(/\.ts$/, extname(import.meta.url));
  return import(new URL(`../../${file}`, import.meta.url).href);
}
