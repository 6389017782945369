import type { Addend, Indicator } from "./indicator";
import type { indicatorsOfGate } from "./indicators/gate/index.generated";
import type { methodList } from "./methods/index.generated";

/** What the files of the indicators say, as types: whoever looks their fields up in a ledger that has no such column does not compile. */

type Folder = (typeof methodList)[keyof typeof methodList]["indicators"] | typeof indicatorsOfGate;
type EntryOf<Files> = Files extends Files ? Files[keyof Files] : never;
type KeyOf<Files> = Files extends Files ? keyof Files & string : never;
type AddendsOf<File> = File extends { readonly numerator: readonly (infer Added)[] } ? Added : never;
type ToleratedOf<File> = File extends { readonly tolerance: { readonly addends: readonly (infer Added)[] } }
  ? Added
  : never;
type Written = AddendsOf<EntryOf<Folder>> | ToleratedOf<EntryOf<Folder>>;
type FieldIn<Added> = Added extends { readonly field: infer Field extends string } ? Field : never;

/** Id of an indicator, which is its file's name. */
export type IndicatorId = KeyOf<Folder>;

/** An addend of some indicator. */
export type IndicatorAddend = Addend<
  FieldIn<Exclude<Written, { readonly byStage: true }>>,
  FieldIn<Extract<Written, { readonly byStage: true }>>
>;

/** An indicator with its id. */
export interface NamedIndicator extends Indicator<IndicatorAddend> {
  readonly id: IndicatorId;
}
