import * as fs from "node:fs/promises";
import type { Disk } from "../../src/spreadsheet/file/disk";

/** A disk whose n-th request fails, those to an open file among them. */
export function failingDisk(n: number, code: string): Disk & { failed(): boolean } {
  let left = n;
  // What is given here may take the place of the real requests.
  const realOpen = fs.open;
  const request =
    <A extends unknown[], R>(real: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (--left === 0) throw Object.assign(new Error(code), { code });
      return real(...args);
    };
  const open = request(async (...args: Parameters<typeof fs.open>) => {
    const handle = await realOpen(...args);
    for (const name of ["read", "stat", "sync", "writeFile"] as const)
      Object.assign(handle, { [name]: request((handle[name] as () => Promise<unknown>).bind(handle)) });
    return handle;
  });
  const others = Object.fromEntries(
    (["link", "lstat", "mkdir", "readdir", "rename", "rm", "stat"] as const).map((name) => [
      name,
      request(fs[name] as (...args: unknown[]) => Promise<unknown>),
    ]),
  );
  return { ...(others as unknown as Omit<Disk, "open">), open, failed: () => left <= 0 };
}
