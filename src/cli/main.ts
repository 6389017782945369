import { Command, Option } from "commander";
import { LANGUAGES, type Language } from "../locales/sentence";
import { METHODS, type Method } from "../standards/terms";
import { SAMPLE_COUNTY, SAMPLES, type Sample } from "../workflows/samples";
import { call } from "./call";
import { checkFiles, unmarkFile, writeTemplate, type ExitCode } from "./commands";
import { labelFile, rectifyFile } from "./rectify";
import { REPORT_FORMATS, reportFile, reportFormat, type ReportFormat } from "./report";
import { say } from "./say";
import { outputJsonSchema } from "./schema";

/** The command line: `npm run -s ledger -- <command>`. */

const print = (text: string) => process.stdout.write(`${text}\n`);

/** A wrong argument, as a sentence. */
class Usage extends Error {}

const language = languageAsked(process.argv);
const text = (key: Parameters<typeof say>[0]) => say(key, language);
const langOption = () => new Option("--lang <language>", text("lang"));
const forceOption = () => new Option("--force", text("force")).default(false);

const program = new Command("ledger").description(text("about")).exitOverride();

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
      if (options.mark !== undefined && files.length !== 1)
        throw new Usage(say("oneFile", language, { count: files.length }));
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

try {
  await program.parseAsync();
} catch (error) {
  // The parser has printed what was wrong; 0 is its code for help that was asked for.
  const code = (error as { exitCode?: number }).exitCode;
  if (code === undefined) throw error;
  process.exitCode = code === 0 ? 0 : 2;
}

async function finish(work: () => Promise<ExitCode>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof Usage)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
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
  process.stderr.write(`${say("unknownLanguage", "zh-CN", { value })}\n`);
  process.exit(2);
}

function methodsAsked(value: string | undefined): readonly Method[] | undefined {
  if (value === undefined) return undefined;
  if (value === "both") return METHODS;
  if (METHODS.includes(value as Method)) return [value as Method];
  throw new Usage(say("unknownMethod", language, { value }));
}

function formatAsked(out: string): ReportFormat {
  const format = reportFormat(out);
  if (format) return format;
  throw new Usage(say("unknownFormat", language, { value: out, expected: REPORT_FORMATS.join(" / ") }));
}

function sampleAsked(value: string | undefined): Sample | undefined {
  if (value === undefined || SAMPLES.includes(value as Sample)) return value as Sample | undefined;
  throw new Usage(say("unknownSample", language, { value, expected: SAMPLES.join(" / ") }));
}

function wholeNumber(option: string, value: string | undefined, minimum: number, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (/^\d+$/.test(value) && Number(value) >= minimum) return Number(value);
  throw new Usage(say("notWhole", language, { option, minimum, value }));
}
