/**
 * A name that no sheet bears yet: the one wanted, or with a number behind it.
 * @example
 * freeName("问题清单", ["学校台账", "问题清单"]); //=> "问题清单2"
 */
export function freeName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}${number}`;
    if (!taken.includes(candidate)) return candidate;
  }
}
