import { Command, CommanderError, Option } from "commander";
import { LANGUAGES, type Language } from "../locales/sentence";
import { FIGURE_FORMS, isDay, now, today, type SentenceData } from "../model";
import { METHODS, type Method } from "../standards/methods";
import type { Sample } from "../workflows/samples";
import type { CollectOptions } from "./collect";
import type { ExitCode, Print } from "./commands";
import type { ReportFormat } from "./report";
import { say, type PlainCliKey } from "./say";

// What a command needs is loaded when it runs: a single function is not to wait for rules, workbooks and documents.

/** Where a run prints what was asked for, and what is wrong with the asking. */
export interface Terminal {
  readonly print: Print;
  readonly complain: Print;
}

/** The options of `update` as they are parsed. */
interface UpdateArguments {
  readonly form: string;
  readonly method?: string;
  readonly charts: boolean;
  readonly lastYear?: string;
  readonly before?: string;
  readonly discard: boolean;
  readonly answers?: string;
  readonly force: boolean;
}

/** Those of `check`. */
interface CheckArguments {
  readonly method?: string;
  readonly json: boolean;
  readonly mark?: string;
  readonly answers?: string;
  readonly saveAnswers?: string;
  readonly settings: boolean;
  readonly force: boolean;
}

/** Those of `template`. */
interface TemplateArguments {
  readonly sample?: string;
  readonly schools?: string;
  readonly seed?: string;
  readonly lastYear?: string;
  readonly force: boolean;
}

/** Those of `report`. */
interface ReportArguments {
  readonly method?: string;
  readonly lastYear?: string;
  readonly answers?: string;
  readonly force: boolean;
}

/** Those of `rectify`. */
interface RectifyArguments {
  readonly strikeOff: boolean;
  readonly date?: string;
  readonly answers?: string;
  readonly force: boolean;
}

/** A wrong argument. */
class Usage extends Error {
  constructor(
    readonly key: Parameters<typeof say>[0],
    readonly data: SentenceData,
  ) {
    super(key);
  }
}

/**
 * The command line, `ledger <command>`: reads the arguments, does the work and gives the exit code.
 * @param args without the names of the program and of its file
 * @param version printed by `--version`
 */
export async function run(args: readonly string[], terminal: Terminal, version: string): Promise<ExitCode> {
  let language: Language = "zh-CN";
  try {
    language = languageAsked(args);
    const program = programIn(language, terminal, version);
    await program.command.parseAsync(args, { from: "user" });
    return program.exitCode();
  } catch (error) {
    if (error instanceof Usage) {
      terminal.complain(say(error.key, language, error.data));
      return 2;
    }
    if (error instanceof CommanderError) {
      // 0 is the parser's code for help that was asked for.
      if (error.exitCode === 0) return 0;
      const sentence = usageSentence(error, language);
      if (sentence !== null) terminal.complain(sentence);
      return 2;
    }
    const { sentenceOf } = await import("./commands");
    terminal.complain(sentenceOf(error, language));
    return 2;
  }
}

/** The commands with their texts in a language, and how the one that was run ended. */
function programIn(
  language: Language,
  { print, complain }: Terminal,
  version: string,
): { command: Command; exitCode(): ExitCode } {
  let ended: ExitCode = 0;
  const finish = async (work: () => Promise<ExitCode>) => {
    ended = await work();
  };
  const text = (key: PlainCliKey) => say(key, language);
  /** A command called as its text is, with its arguments. */
  const command = (name: PlainCliKey, ...given: readonly string[]) => {
    const made = program.command(name).description(text(name));
    for (const each of given) made.argument(each);
    return made;
  };
  const langOption = () => new Option("--lang <language>", text("lang"));
  const answersOption = () => new Option("--answers <answers>", text("answers"));
  const saveAnswersOption = () => new Option("--save-answers <file>", text("saveAnswers"));
  const forceOption = () => new Option("--force", text("force")).default(false);
  const program = new Command("ledger")
    .description(text("about"))
    .version(version, "--version", text("version"))
    .exitOverride()
    .helpOption("-h, --help", text("help"))
    .helpCommand("help [command]", text("helpCommand"))
    .configureHelp({
      styleTitle: (title) => (title in TITLES ? text(TITLES[title as keyof typeof TITLES]) : title),
      optionDescription: ({ description }) => description,
    })
    .configureOutput({
      writeOut: (lines) => print(lines.trimEnd()),
      writeErr: (lines) => complain(lines.trimEnd()),
      // Said in the language of the run, where the error arrives.
      outputError: () => {},
    });

  command("check", "<file...>")
    .option("--method <method>", say("method", language, { methods: METHOD_CHOICES }))
    .option("--json", text("json"), false)
    .option("--mark <out>", text("mark"))
    .addOption(answersOption())
    .addOption(saveAnswersOption())
    .option("--settings", text("settings"), false)
    .addOption(forceOption())
    .addOption(langOption())
    .action((files: string[], options: CheckArguments) =>
      finish(async () => {
        if (options.mark !== undefined && files.length !== 1) throw new Usage("oneFile", { count: files.length });
        if (options.settings && options.mark === undefined) throw new Usage("settingsWithoutMark", {});
        const methods = methodsAsked(options.method);
        const { checkFiles } = await import("./commands");
        return checkFiles(files, { ...options, methods, language }, print, options.json ? complain : print);
      }),
    );

  command("unmark", "<file>", "<out>")
    .addOption(forceOption())
    .addOption(langOption())
    .action((file: string, out: string, { force }: { force: boolean }) =>
      finish(async () => (await import("./commands")).unmarkFile(file, out, { force, language }, print)),
    );

  command("repair", "<file>", "[out]")
    .option("--log", text("repairLog"), false)
    .addOption(answersOption())
    .addOption(forceOption())
    .addOption(langOption())
    .action((file: string, out: string | undefined, options: { log: boolean; answers?: string; force: boolean }) =>
      finish(async () => {
        const { repairFile } = await import("./repair");
        return repairFile(file, { ...options, out, time: now(), language }, print);
      }),
    );

  const listing = {
    submit: async () => (await import("./submit")).submitFile,
    show: async () => (await import("./show")).showFile,
  } as const;
  for (const name of ["submit", "show"] as const)
    command(name, "<file>", "[out]")
      .addOption(forceOption())
      .addOption(langOption())
      .action((file: string, out: string | undefined, { force }: { force: boolean }) =>
        finish(async () => (await listing[name]())(file, { out, force, language }, print)),
      );

  command("template", "<out>")
    .option("--sample <sample>", text("sample"))
    .option("--schools <count>", text("schools"))
    .option("--seed <seed>", text("seed"))
    .addOption(new Option("--last-year <last>", text("templateLastYear")).conflicts(["sample", "schools", "seed"]))
    .addOption(forceOption())
    .addOption(langOption())
    .action((out: string, options: TemplateArguments) =>
      finish(async () => {
        if (options.lastYear !== undefined) {
          const { writeNextYear } = await import("./commands");
          return writeNextYear(options.lastYear, out, { force: options.force, language }, print);
        }
        const { SAMPLE_COUNTY, SAMPLES } = await import("../workflows/samples");
        const county = {
          ...SAMPLE_COUNTY,
          schools: wholeNumber("--schools", options.schools, 20, SAMPLE_COUNTY.schools),
          seed: wholeNumber("--seed", options.seed, 0, SAMPLE_COUNTY.seed),
        };
        const asked = options.sample ?? ((options.schools ?? options.seed) ? "county" : undefined);
        const sample = SAMPLES.find((each) => each === asked);
        if (asked !== undefined && sample === undefined) unknownSample(asked, SAMPLES);
        const { writeTemplate } = await import("./commands");
        return writeTemplate(out, { sample, county, force: options.force, language }, print);
      }),
    );

  command("report", "<file>", "<out>")
    .option("--method <method>", say("method", language, { methods: METHOD_CHOICES }))
    .option("--last-year <last>", text("reportLastYear"))
    .addOption(answersOption())
    .addOption(forceOption())
    .addOption(langOption())
    .action((file: string, out: string, options: ReportArguments) =>
      finish(async () => {
        const methods = methodsAsked(options.method);
        const { REPORT_FORMATS, reportFile, reportFormat } = await import("./report");
        const format = reportFormat(out) ?? unknownFormat(out, REPORT_FORMATS);
        return reportFile(file, out, { ...options, format, methods, language }, print);
      }),
    );

  command("update", "<file>", "<out>")
    .option("--form <form>", text("form"), "edu")
    .option("--method <method>", say("method", language, { methods: METHOD_CHOICES }))
    .option("--charts", text("charts"), false)
    .option("--last-year <last>", text("chartsLastYear"))
    .addOption(new Option("--before <before>", text("chartsBefore")).conflicts("lastYear"))
    .option("--discard", text("discardChanged"), false)
    .addOption(answersOption())
    .addOption(forceOption())
    .addOption(langOption())
    .action((file: string, out: string, options: UpdateArguments) =>
      finish(async () => {
        const { lastYear, before } = options;
        const methods = methodsAsked(options.method);
        const form = FIGURE_FORMS.find((each) => each === options.form) ?? unknownForm(options.form);
        const { updateFile } = await import("./update");
        const beside = { lastYear, before };
        return updateFile(file, out, { ...options, form, methods, language, beside }, print);
      }),
    );

  command("rectify", "<file>", "<out>")
    .option("--strike-off", text("strikeOff"), false)
    .option("--date <date>", text("date"))
    .addOption(answersOption())
    .addOption(forceOption())
    .addOption(langOption())
    .action((file: string, out: string, options: RectifyArguments) =>
      finish(async () => {
        const { date = today() } = options;
        if (!isDay(date)) throw new Usage("notDay", { value: date });
        const { rectifyFile } = await import("./rectify");
        return rectifyFile(file, out, { ...options, today: date, language }, print);
      }),
    );

  command("years", "<last>", "<now>")
    .option("--method <method>", say("method", language, { methods: METHOD_CHOICES }))
    .option("--json", text("json"), false)
    .addOption(langOption())
    .action((last: string, now: string, options: { method?: string; json: boolean }) =>
      finish(async () => {
        const methods = methodsAsked(options.method);
        const { yearsFiles } = await import("./years");
        return yearsFiles(last, now, { methods, json: options.json, language }, print);
      }),
    );

  command("items", "<file>", "<table>", "<out>")
    .option("--sheet <sheet>", text("itemSheet"))
    .option("--discard", text("discard"), false)
    .addOption(forceOption())
    .addOption(langOption())
    .action((file: string, table: string, out: string, options: { sheet?: string; discard: boolean; force: boolean }) =>
      finish(async () => (await import("./items")).itemsFile(file, table, out, { ...options, language }, print)),
    );

  command("collect", "<out>", "<input...>")
    .option("--answers <answers>", text("collectAnswers"))
    .addOption(saveAnswersOption())
    .option("--update <ledger>", text("updateLedger"))
    .option("--yes", text("yes"), false)
    .option("--json", text("json"), false)
    .addOption(forceOption())
    .addOption(langOption())
    .action((out: string, inputs: string[], options: Omit<CollectOptions, "time" | "language">) =>
      finish(async () => {
        const { collectFiles } = await import("./collect");
        return collectFiles(out, inputs, { ...options, time: now(), language }, print, complain);
      }),
    );

  const printing = {
    confirm: async () => (await import("./confirm")).confirmFile,
    labels: async () => (await import("./rectify")).labelFile,
  } as const;
  for (const name of ["confirm", "labels"] as const)
    command(name, "<file>", "<out>")
      .addOption(answersOption())
      .addOption(forceOption())
      .addOption(langOption())
      .action((file: string, out: string, options: { answers?: string; force: boolean }) =>
        finish(async () => (await printing[name]())(file, out, { ...options, language }, print)),
      );

  command("call", "<function>", "[argument...]")
    .addOption(langOption())
    .allowUnknownOption()
    .action((name: string, args: string[]) =>
      finish(async () => {
        const { call } = await import("./call");
        const { output, exitCode } = call(name, args, language);
        print(output);
        return exitCode;
      }),
    );

  command("schema")
    .option("--years", text("schemaOfYears"), false)
    .action(({ years }: { years: boolean }) =>
      finish(async () => {
        const schema = years
          ? (await import("../workflows/yearsSchema")).yearsJsonSchema()
          : (await import("../workflows/outputSchema")).outputJsonSchema();
        print(JSON.stringify(schema, null, 2));
        return 0;
      }),
    );

  return { command: program, exitCode: () => ended };
}

/** The parser's titles, and what they are called in each language. */
const TITLES = {
  "Usage:": "help.usage",
  "Arguments:": "help.arguments",
  "Options:": "help.options",
  "Commands:": "help.commands",
} as const;

/** What the parser found wrong, by the names that it quotes; `null` where it has shown its help instead. */
function usageSentence({ code, message }: CommanderError, language: Language): string | null {
  const [name = "", other = ""] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted = ""]) => quoted);
  switch (code) {
    case "commander.help":
      return null;
    case "commander.missingArgument":
      return say("usage.missingArgument", language, { name });
    case "commander.optionMissingArgument":
      return say("usage.optionMissingArgument", language, { name });
    case "commander.excessArguments":
      return say("usage.excessArguments", language, { name });
    case "commander.unknownOption":
      return say("usage.unknownOption", language, { name });
    case "commander.unknownCommand":
      return say("usage.unknownCommand", language, { name });
    case "commander.conflictingOption":
      return say("usage.conflictingOption", language, { name, other });
    default:
      return message;
  }
}

/** The language is needed before the arguments are read, for the help texts. */
function languageAsked(args: readonly string[]): Language {
  const at = args.indexOf("--lang");
  const value = at < 0 ? (args.find((arg) => arg.startsWith("--lang="))?.slice(7) ?? "zh-CN") : (args[at + 1] ?? "");
  if (LANGUAGES.includes(value as Language)) return value as Language;
  throw new Usage("unknownLanguage", { value });
}

/** What may be asked for. */
const METHOD_CHOICES = [...METHODS, "both"].join(" / ");

function methodsAsked(value: string | undefined): readonly Method[] | undefined {
  if (value === undefined) return undefined;
  if (value === "both") return METHODS;
  if (METHODS.includes(value as Method)) return [value as Method];
  throw new Usage("unknownMethod", { value, methods: METHOD_CHOICES });
}

function unknownFormat(out: string, formats: readonly ReportFormat[]): never {
  throw new Usage("unknownFormat", { value: out, expected: formats.join(" / ") });
}

function unknownForm(value: string): never {
  throw new Usage("unknownForm", { value, expected: FIGURE_FORMS.join(" / ") });
}

function unknownSample(asked: string, samples: readonly Sample[]): never {
  throw new Usage("unknownSample", { value: asked, expected: samples.join(" / ") });
}

function wholeNumber(option: string, value: string | undefined, minimum: number, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (/^\d+$/.test(value) && Number(value) >= minimum) return Number(value);
  throw new Usage("notWhole", { option, minimum, value });
}
