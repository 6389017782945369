import type { MethodAssessment, PartAssessment } from "../../assessment";
import type { Ledger } from "../../ledger";
import { reportIn, type SayReport } from "../../locales/report";
import { paragraph, type Language } from "../../locales/sentence";
import { word } from "../../locales/words";
import type { PartId } from "../../standards/methods";
import type { Stage } from "../../standards/terms";
import { there, type Verdict } from "../../model";
import { missingOf, partName, verdictOf } from "../verdicts";

/** The pieces that a narrative is made of. */

export type BlockKind = "title" | "byline" | "section" | "subsection" | "paragraph";

/** One piece of a narrative: a heading or a paragraph. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** What the tellers of a narrative need: the figures, and the language that they speak. */
export class Teller {
  readonly say: SayReport;

  constructor(
    readonly ledger: Ledger,
    readonly assessed: MethodAssessment,
    readonly language: Language,
  ) {
    this.say = reportIn(language);
  }

  /** A paragraph of sentences. */
  paragraph(...sentences: readonly string[]): Block {
    return { kind: "paragraph", text: paragraph(sentences, this.language) };
  }

  verdict(verdict: Verdict): string {
    return word(`verdict.${verdict}`, this.language);
  }

  stage(stage: Stage): string {
    return word(`stage.${stage}`, this.language);
  }

  part(id: PartId): PartAssessment {
    return there(
      this.assessed.parts.find((part) => part.id === id),
      `part ${id}`,
    );
  }

  partName(id: PartId): string {
    return partName(this.assessed, { id }, this.language);
  }

  /** The verdict on a part, with what it lacks. */
  partSentence(id: PartId): string {
    const part = this.part(id);
    const data = { part: this.partName(id), verdict: verdictOf(part, this.language) };
    const missing = missingOf(part, this.language);
    return missing.length > 0 ? this.say("partOpen", { ...data, missing }) : this.say("partVerdict", data);
  }
}
