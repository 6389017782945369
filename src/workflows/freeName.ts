import { plainName } from "../ledger";

/**
 * A name that no sheet bears yet, nor one that a clerk would read so: the one wanted, or with a number behind it.
 * @example
 * freeName("问题清单", ["学校台账", "问题清单 "]); //=> "问题清单2"
 */
export function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map((each) => plainName(each).toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}${number}`;
    if (!names.has(plainName(candidate).toLowerCase())) return candidate;
  }
}
