import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";
import own from "./ownRules.js";
import { PURE_ROOMS } from "./rooms.js";

const officeGlobals = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"];
const domGlobals = ["document", "window", "navigator", "localStorage", "sessionStorage", "fetch", "HTMLElement"];
const nodeGlobals = ["process", "Buffer", "require", "__dirname", "__filename"];
const forbidden = (names) => names.map((name) => ({ name, message: "Not in this room (docs/architecture.md)." }));

const ownRounding = [
  { selector: "MemberExpression[property.name='toFixed']", message: "Round through measures/rounding." },
  {
    selector: "MemberExpression[object.name='Math'][property.name='round']",
    message: "Round through measures/rounding.",
  },
];

/** What is not there is unknown, and neither 0 nor an empty text. */
const indexes = ["[left.computed=true]", "[left.type='ChainExpression'][left.expression.computed=true]"];
const silentZeros = indexes.flatMap((indexed) =>
  ["0", "''"].map((nothing) => ({
    selector: `LogicalExpression[operator='??']${indexed}[right.value=${nothing}]`,
    message: "A blank is unknown: say what a missing entry means instead of putting 0 or an empty text in its place.",
  })),
);

export default tseslint.config(
  { ignores: ["**/*.generated.ts", "**/out/**"] },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { own },
    rules: {
      "own/direction": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        // In ES5, which two of the pages speak, a caught error has to have a name.
        { argsIgnorePattern: "^_", caughtErrorsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  { files: ["src/**/*.ts"], rules: { "own/no-id": "error" } },
  { files: ["src/**/*.ts"], rules: { "@typescript-eslint/no-non-null-assertion": "error" } },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/measures/rounding.ts", "src/officehost/**", "src/workbench/**"],
    rules: { "no-restricted-syntax": ["error", ...ownRounding] },
  },
  {
    files: PURE_ROOMS.map((room) => `src/${room}/**/*.ts`),
    ignores: ["src/measures/rounding.ts"],
    rules: { "no-restricted-syntax": ["error", ...ownRounding, ...silentZeros] },
  },
  {
    files: PURE_ROOMS.map((room) => `src/${room}/**/*.ts`),
    rules: { "no-restricted-globals": ["error", ...forbidden([...officeGlobals, ...domGlobals, ...nodeGlobals])] },
  },
  {
    files: ["src/spreadsheet/file/**/*.ts", "src/cli/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...forbidden([...officeGlobals, ...domGlobals])] },
  },
  {
    files: ["src/taskpane/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...forbidden([...officeGlobals, ...nodeGlobals])] },
  },
  {
    files: ["src/spreadsheet/office/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: { ...officeAddins.configs.recommended.rules },
  },
  { files: ["test/**", "src/cli/**", "src/officehost/**", "src/workbench/**"], rules: { "no-console": "off" } },
  { files: ["test/**/*.test.ts"], rules: { "@typescript-eslint/no-unused-expressions": "off" } },
);
