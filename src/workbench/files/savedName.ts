/**
 * What a file is saved as: the original is never overwritten, so that day and time stand behind its name.
 * @param time where this computer stands
 * @example
 * savedName("台账.xlsx", new Date(2025, 8, 30, 16, 5, 9)); //=> "台账-20250930-160509.xlsx"
 */
export function savedName(name: string, time: Date): string {
  // A file may have no ending.
  const dot = name.includes(".") ? name.lastIndexOf(".") : name.length;
  const stamp = time.toLocaleString("sv").replace(/[-:]/g, "").replace(" ", "-");
  return `${name.slice(0, dot)}-${stamp}${name.slice(dot)}`;
}
