import type { ParameterId } from "./parameterId";
import type { Stage } from "./terms";

/** One addend of an indicator's numerator: a field of the school ledger, of the whole school or one for each stage. */
export type Addend<OfSchool extends string = string, OfStage extends string = string> = Taken &
  (
    | { readonly field: OfSchool; readonly byStage?: never }
    /** The part after the stage, such as `backbone` of `primary.backbone`. */
    | { readonly field: OfStage; readonly byStage: true }
  );

interface Taken {
  /** −1 where the field is taken off. */
  readonly sign?: -1;
  /** Taken into account only where this parameter of the workbook is 是. */
  readonly onlyIf?: ParameterId;
}

/**
 * An indicator that is compared between schools or asked of each; one file each in `methods/<method>/indicators/`, or
 * in `indicators/gate/`.
 */
export interface Indicator<Added extends Addend = Addend> {
  /** Place in the official form, from 1. */
  readonly order: number;
  /** Official Chinese name. */
  readonly name: string;
  /** What is counted or measured, with its unit; equal in both methods exactly where the numerators are equal. */
  readonly quantity: string;
  readonly unit: string;
  /** Decimal places on the screen and in the form. */
  readonly digits: number;
  readonly numerator: readonly Added[];
  /** Ledger unit × scale = unit of the indicator: 10,000 where the ledger is in 万元 and the indicator in 元. */
  readonly scale: number;
  /** 1 = for each pupil, 100 = for every hundred pupils. */
  readonly per: 1 | 100;
  /** Shared by the stages of a combined school and divided by weighted pupils (拆分). */
  readonly divided: boolean;
  /** What a school of the stage must reach, inclusive; of a method that asks something of each school every indicator has one. */
  readonly standard?: Readonly<Record<Stage, number>>;
  /** What the procedures of 2019 let some schools add, where the county switches them on. */
  readonly tolerance?: {
    /** 乡村 schools from 50 to 99 pupils, or schools in a 人口密度过高的中心城区. */
    readonly schools: "ruralSmall" | "denseCentre";
    readonly addends: readonly Added[];
  };
}
