import { Command, CommanderError, Option } from "commander";
import { LANGUAGES, type Language } from "../locales/sentence";
import type { SentenceValue } from "../model";
import { METHODS, type Method } from "../standards/terms";
import { SAMPLE_COUNTY, SAMPLES, type Sample } from "../workflows/samples";
import { call } from "./call";
import { checkFiles, unmarkFile, writeTemplate, type ExitCode, type Print } from "./commands";
import { itemsFile } from "./items";
import { labelFile, rectifyFile } from "./rectify";
import { REPORT_FORMATS, reportFile, reportFormat, type ReportFormat } from "./report";
import { say } from "./say";
import { outputJsonSchema } from "./schema";

/** Where a run prints what was asked for, and what is wrong with the asking. */
export interface Terminal {
  readonly print: Print;
  readonly complain: Print;
}

/** A wrong argument. */
class Usage extends Error {
  constructor(
    readonly key: Parameters<typeof say>[0],
    readonly data: Readonly<Record<string, SentenceValue>>,
  ) {
    super(key);
  }
}

/**
 * The command line, `npm run -s ledger -- <command>`: reads the arguments, does the work and gives the exit code.
 * @param args without the names of the program and of its file
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let language: Language = "zh-CN";
  try {
    language = languageAsked(args);
    const program = programIn(language, terminal);
    await program.command.parseAsync(args, { from: "user" });
    return program.exitCode();
  } catch (error) {
    if (error instanceof Usage) {
      terminal.complain(say(error.key, language, error.data));
      return 2;
    }
    // The parser has printed what was wrong; 0 is its code for help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

/** The commands with their texts in a language, and how the one that was run ended. */
function programIn(language: Language, { print, complain }: Terminal): { command: Command; exitCode(): ExitCode } {
  let ended: ExitCode = 0;
  const finish = async (work: () => Promise<ExitCode>) => {
    ended = await work();
  };
  const text = (key: Parameters<typeof say>[0]) => say(key, language);
  const langOption = () => new Option("--lang <language>", text("lang"));
  const forceOption = () => new Option("--force", text("force")).default(false);
  const program = new Command("ledger")
    .description(text("about"))
    .exitOverride()
    .configureOutput({ writeOut: (lines) => print(lines.trimEnd()), writeErr: (lines) => complain(lines.trimEnd()) });

  program
    .command("check")
    .description(text("check"))
    .argument("<file...>")
    .option("--method <method>", text("method"))
    .option("--json", text("json"), false)
    .option("--mark <out>", text("mark"))
    .addOption(forceOption())
    .addOption(langOption())
    .action((files: string[], options: { method?: string; json: boolean; mark?: string; force: boolean }) =>
      finish(async () => {
        if (options.mark !== undefined && files.length !== 1) throw new Usage("oneFile", { count: files.length });
        const methods = methodsAsked(options.method);
        return checkFiles(
          files,
          { methods, json: options.json, mark: options.mark, force: options.force, language },
          print,
        );
      }),
    );

  program
    .command("unmark")
    .description(text("unmark"))
    .argument("<file>")
    .argument("<out>")
    .addOption(forceOption())
    .addOption(langOption())
    .action((file: string, out: string, { force }: { force: boolean }) =>
      finish(() => unmarkFile(file, out, { force, language }, print)),
    );

  program
    .command("template")
    .description(text("template"))
    .argument("<out>")
    .option("--sample <sample>", text("sample"))
    .option("--schools <count>", text("schools"))
    .option("--seed <seed>", text("seed"))
    .addOption(forceOption())
    .addOption(langOption())
    .action((out: string, options: { sample?: string; schools?: string; seed?: string; force: boolean }) =>
      finish(() => {
        const county = {
          ...SAMPLE_COUNTY,
          schools: wholeNumber("--schools", options.schools, 20, SAMPLE_COUNTY.schools),
          seed: wholeNumber("--seed", options.seed, 0, SAMPLE_COUNTY.seed),
        };
        const asked = options.sample ?? ((options.schools ?? options.seed) ? "county" : undefined);
        return writeTemplate(out, { sample: sampleAsked(asked), county, force: options.force, language }, print);
      }),
    );

  program
    .command("report")
    .description(text("report"))
    .argument("<file>")
    .argument("<out>")
    .option("--method <method>", text("method"))
    .addOption(forceOption())
    .addOption(langOption())
    .action((file: string, out: string, { method, force }: { method?: string; force: boolean }) =>
      finish(async () =>
        reportFile(file, out, { format: formatAsked(out), methods: methodsAsked(method), force, language }, print),
      ),
    );

  program
    .command("rectify")
    .description(text("rectify"))
    .argument("<file>")
    .argument("<out>")
    .option("--strike-off", text("strikeOff"), false)
    .option("--date <date>", text("date"))
    .addOption(forceOption())
    .addOption(langOption())
    .action((file: string, out: string, options: { strikeOff: boolean; date?: string; force: boolean }) =>
      finish(() => {
        const { strikeOff, force, date = today() } = options;
        return rectifyFile(file, out, { today: date, strikeOff, force, language }, print);
      }),
    );

  program
    .command("items")
    .description(text("items"))
    .argument("<file>")
    .argument("<table>")
    .argument("<out>")
    .option("--sheet <sheet>", text("itemSheet"))
    .option("--discard", text("discard"), false)
    .addOption(forceOption())
    .addOption(langOption())
    .action((file: string, table: string, out: string, options: { sheet?: string; discard: boolean; force: boolean }) =>
      finish(() => itemsFile(file, table, out, { ...options, language }, print)),
    );

  program
    .command("labels")
    .description(text("labels"))
    .argument("<file>")
    .argument("<out>")
    .addOption(forceOption())
    .addOption(langOption())
    .action((file: string, out: string, { force }: { force: boolean }) =>
      finish(() => labelFile(file, out, { force, language }, print)),
    );

  program
    .command("call")
    .description(text("call"))
    .argument("<function>")
    .argument("[argument...]")
    .addOption(langOption())
    .allowUnknownOption()
    .action((name: string, args: string[]) =>
      finish(async () => {
        const { output, exitCode } = call(name, args, language);
        print(output);
        return exitCode;
      }),
    );

  program
    .command("schema")
    .description(text("schema"))
    .action(() =>
      finish(async () => {
        print(JSON.stringify(outputJsonSchema(), null, 2));
        return 0;
      }),
    );

  return { command: program, exitCode: () => ended };
}

/** Today where this machine stands, such as 2025-09-30. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** The language is needed before the arguments are read, for the help texts. */
function languageAsked(args: readonly string[]): Language {
  const at = args.indexOf("--lang");
  const value = at < 0 ? (args.find((arg) => arg.startsWith("--lang="))?.slice(7) ?? "zh-CN") : (args[at + 1] ?? "");
  if (LANGUAGES.includes(value as Language)) return value as Language;
  throw new Usage("unknownLanguage", { value });
}

function methodsAsked(value: string | undefined): readonly Method[] | undefined {
  if (value === undefined) return undefined;
  if (value === "both") return METHODS;
  if (METHODS.includes(value as Method)) return [value as Method];
  throw new Usage("unknownMethod", { value });
}

function formatAsked(out: string): ReportFormat {
  const format = reportFormat(out);
  if (format) return format;
  throw new Usage("unknownFormat", { value: out, expected: REPORT_FORMATS.join(" / ") });
}

function sampleAsked(value: string | undefined): Sample | undefined {
  if (value === undefined || SAMPLES.includes(value as Sample)) return value as Sample | undefined;
  throw new Usage("unknownSample", { value, expected: SAMPLES.join(" / ") });
}

function wholeNumber(option: string, value: string | undefined, minimum: number, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (/^\d+$/.test(value) && Number(value) >= minimum) return Number(value);
  throw new Usage("notWhole", { option, minimum, value });
}
