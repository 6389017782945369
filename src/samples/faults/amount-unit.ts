import type { Draft } from "../draft";

/** Plants 金额单位有误. */
export default function plant(draft: Draft): void {
  const funds = draft.last("publicFunds");
  funds.quota = Number(funds.quota) / 10000;
}
