import type { ReadingAnswers } from "../workflows/readingAnswers";
import type { QuestionView } from "./viewModel/reading";

type Answers = ReadingAnswers["answers"];

/** What is asked about sheets, which of it now, and what was answered so far. */
export interface Asked {
  readonly questions: readonly QuestionView[];
  /** The id of the question that is shown. */
  readonly asking: string | null;
  readonly answers: Answers;
}

/** Whose questions they are: the workbook's own sheets, or the files that are collected. */
export interface Interviewee {
  asked(): Asked;
  keep(changes: Partial<Pick<Asked, "asking" | "answers">>): void;
  /** Shows what a question that comes up is about. */
  show(question: QuestionView): Promise<void>;
  /** Goes on by what was answered. */
  end(): Promise<void>;
  /** Does something, and says what goes wrong. */
  telling(task: () => Promise<void>): Promise<void>;
  /** Says that what was typed is no answer, or takes that back. */
  unusable(text: string | null): void;
}

/** Questions one after another: each may be answered, passed over, or come back to. */
export class Interview {
  constructor(private readonly about: Interviewee) {}

  get asked(): Asked {
    return this.about.asked();
  }

  /** Asks the first question that has no answer yet, or this one. */
  async ask(id?: string): Promise<void> {
    const { questions, answers } = this.asked;
    const question = questions.find((each) => (id === undefined ? !answers[each.id] : each.id === id)) ?? questions[0];
    if (!question) return;
    this.about.keep({ asking: question.id });
    await this.about.show(question);
  }

  /** Asks the question before or after this one; behind the last one the work goes on by what was answered. */
  async next(direction: 1 | -1): Promise<void> {
    const { questions, asking } = this.asked;
    const next = questions[questions.findIndex(({ id }) => id === asking) + direction];
    await (next ? this.ask(next.id) : this.end());
  }

  answer(id: string, answer: Answers[string] | null): void {
    const { [id]: _, ...others } = this.asked.answers;
    this.about.keep({ answers: answer === null ? others : { ...others, [id]: answer } });
  }

  /** The same for what was typed, which has to be a value that the question can have. */
  type(id: string, text: string): Promise<void> {
    return this.about.telling(async () => {
      const { typedAnswer } = await import(/* webpackChunkName: "reading" */ "./viewModel/reading");
      const answer = typedAnswer(id, text);
      this.answer(id, answer);
      this.about.unusable(answer === null && text.trim() !== "" ? text : null);
    });
  }

  async end(): Promise<void> {
    this.about.keep({ asking: null });
    await this.about.end();
  }
}
