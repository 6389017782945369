import { run } from "./program";

/** Set by the build from package.json. */
declare const PRODUCT_VERSION: string;

// What a stream answers is no exit code.
const terminal = {
  print: (text: string) => void process.stdout.write(`${text}\n`),
  complain: (text: string) => void process.stderr.write(`${text}\n`),
};

/** 1 has a meaning of its own in each command, so that it may not tell of a program that broke. */
function fail(error: unknown): void {
  terminal.complain(String(error));
  process.exitCode = 2;
}

// Who reads the output may stop (`| head`): what is still to be written to files is written, and nothing is said.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") fail(error);
});
// Nobody is left to be told.
process.stderr.on("error", () => undefined);
process.on("uncaughtException", fail);

// Not awaited: the command is built as CommonJS, which cannot wait for anything while it loads.
void run(process.argv.slice(2), terminal, PRODUCT_VERSION).then((code) => {
  // The output may have failed meanwhile.
  process.exitCode ??= code;
});
