/**
 * 特殊教育公用经费 a pupil and year, by the year of the money; a county may set more. Sources: 教督〔2017〕6号; 财政部, 2025-08-13
 * (from the spring term of 2025 on, for special schools and pupils in 随班就读; not seen in an original text).
 */
const SPECIAL_EDUCATION_FUNDS = { raised: { from: 2025, yuan: 7000 }, before: { yuan: 6000 } } as const;

/**
 * The least of a year's money, in yuan.
 * @example
 * leastSpecialFunds(2024); //=> 6000
 * leastSpecialFunds(2025); //=> 7000
 */
export function leastSpecialFunds(year: number): number {
  const { raised, before } = SPECIAL_EDUCATION_FUNDS;
  return year >= raised.from ? raised.yuan : before.yuan;
}
