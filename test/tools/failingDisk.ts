import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
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

/** Does some work while the n-th request of this program to the disk fails. */
export async function onDisk<T>(
  n: number,
  code: string,
  work: () => Promise<T>,
): Promise<{ readonly failed: boolean; readonly result: T }> {
  const disk = failingDisk(n, code);
  const { failed, ...requests } = disk;
  const names = Object.keys(requests) as (keyof typeof requests)[];
  const real = Object.fromEntries(names.map((name) => [name, fs[name]]));
  Object.assign(fs, requests);
  syncBuiltinESMExports();
  try {
    const result = await work();
    return { failed: failed(), result };
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
}
