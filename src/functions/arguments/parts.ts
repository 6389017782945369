import { share } from "../../measures/share";
import { position, refuse, refuseCell } from "./refuse";
import { number } from "./scalar";

/** An argument that is part of another one, such as 骨干教师 of those exchanged; more than the whole is refused. */
export function partOf(
  argument: number,
  value: unknown,
  whole: { readonly argument: number; readonly amount: number },
) {
  const part = number(argument, value);
  if (part <= whole.amount) return part;
  return refuseCell(
    "aboveWhole",
    { where: position(argument, value), value: part },
    { whole: whole.argument, amount: whole.amount },
  );
}

/** An argument that something is divided by; 0 or blank is #VALUE!, whose sentence is shown, because it is hardly ever more than not filled in. */
export function wholeOf(argument: number, value: unknown): number {
  return number(argument, value) || refuse("invalidValue", "noWhole", { argument });
}

/** The share of one argument in the next one. */
export function shareOf(part: unknown, whole: unknown, argument = 1): number {
  const amount = wholeOf(argument + 1, whole);
  return share(partOf(argument, part, { argument: argument + 1, amount }), amount);
}
