/**
 * What a piece of work gives, and the milliseconds of the processor that it takes, those of collecting garbage included: unlike the time of
 * the clock they hardly depend on what else the machine does.
 */
export async function measured<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1_000];
}
