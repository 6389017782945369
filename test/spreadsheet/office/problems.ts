import assert from "node:assert/strict";
import { Problem, type SentenceValue } from "../../../src/model";
import "../../../src/locales/everyLanguage";
import { problemSentence } from "../../../src/locales/problems";

/** Asserts that work is stopped by a problem with a sentence of its own in both languages. */
export async function rejectsWith(
  work: Promise<unknown>,
  id: string,
  data: Readonly<Record<string, SentenceValue>> = {},
): Promise<void> {
  await assert.rejects(work, (problem) => {
    assert.ok(problem instanceof Problem, String(problem));
    assert.equal(problem.id, id);
    for (const [name, value] of Object.entries(data)) assert.deepEqual(problem.data[name], value);
    for (const language of ["zh-CN", "en-US"] as const) {
      const sentence = problemSentence(problem, language);
      assert.doesNotMatch(sentence, /[{}]/);
      assert.notEqual(sentence, problemSentence(new Problem("unexpected", { detail: problem.message }), language));
    }
    return true;
  });
}
