import { run } from "./program";

/** Set by the build from package.json. */
declare const PRODUCT_VERSION: string;

const terminal = {
  print: (text: string) => process.stdout.write(`${text}\n`),
  complain: (text: string) => process.stderr.write(`${text}\n`),
};

// Not awaited: the command is built as CommonJS, which cannot wait for anything while it loads.
void run(process.argv.slice(2), terminal, PRODUCT_VERSION).then((code) => {
  process.exitCode = code;
});
