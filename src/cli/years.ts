import type { Language } from "../locales/sentence";
import { methodTexts } from "../locales/method";
import { word } from "../locales/words";
import { AnyFileReader, readFileBytes } from "../spreadsheet/file";
import { METHODS, type Method } from "../standards/methods";
import { STAGES } from "../standards/terms";
import { compareYears, findingsOfYears, yearsOutput, type YearsCompared } from "../workflows/compareYears";
import type { YearsOutput } from "../workflows/yearsSchema";
import { guarded, openAny, type ExitCode, type Print } from "./commands";
import { levelLines } from "./summary";
import { say } from "./say";

/** `years`: lays last year's workbook beside this year's and prints what changed; nothing is written. */
export async function yearsFiles(
  last: string,
  now: string,
  options: { readonly json: boolean; readonly methods?: readonly Method[] | undefined; readonly language: Language },
  print: Print,
): Promise<ExitCode> {
  const { json, methods, language } = options;
  return guarded(language, print, async () => {
    const workbook = await new AnyFileReader().read(await readFileBytes(last), last);
    const { host } = await openAny(now);
    const compared = await compareYears({ file: last, workbook }, host, now, methods);
    const output = yearsOutput(compared, language);
    if (json) print(JSON.stringify(output));
    else print([...figureLines(output, language), ...findingLines(compared, language)].join("\n"));
  });
}

function findingLines({ result }: YearsCompared, language: Language): string[] {
  const findings = findingsOfYears(result.findings);
  if (findings.length === 0) return [say("yearsNothing", language)];
  return (["query", "info"] as const).flatMap((level) => levelLines({ findings }, level, language));
}

function figureLines({ last, this: now, schools, methods }: YearsOutput, language: Language): string[] {
  const none = say("noFigure", language);
  const beside = ({ before, after }: { readonly before: number | null; readonly after: number | null }) => ({
    before: before ?? none,
    after: after ?? none,
  });
  const lines = [
    say("yearsOf", language, { last: last.file, now: now.file }),
    say("yearsSchools", language, { both: schools.both, opened: schools.opened.length, gone: schools.gone.length }),
    "",
  ];
  for (const id of METHODS) {
    for (const stage of STAGES) {
      const figures = methods[id]?.stages[stage];
      if (!figures) continue;
      const name = { method: methodTexts(id, language).name, stage: word(`stage.${stage}`, language) };
      lines.push(say("yearsCounted", language, { ...name, ...beside(figures.schools) }));
      if (figures.schoolsMet.after !== null) lines.push(say("yearsMet", language, beside(figures.schoolsMet)));
      for (const { name: indicator, mean, coefficient } of figures.indicators) {
        const { before: meanBefore, after: meanAfter } = beside(mean);
        lines.push(say("yearsIndicator", language, { indicator, meanBefore, meanAfter, ...beside(coefficient) }));
      }
      lines.push(say("yearsComposite", language, beside(figures.composite)), "");
    }
  }
  return lines;
}
