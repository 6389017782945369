import { PURE_ROOMS } from "./test/tools/rooms.js";

const office = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"];
const dom = ["document", "window", "navigator", "localStorage", "sessionStorage", "fetch", "HTMLElement"];
const node = ["process", "Buffer", "require", "__dirname", "__filename"];
const forbidden = (names) => names.map((name) => ({ name, message: "Not in this room (docs/architecture.md)." }));
const within = (rooms) => rooms.map((room) => `src/${room}/**/*.ts`);

/**
 * Rules of the language, those that need types too (`options.typeAware`), and the project's own (test/tools/ownRules.js).
 * @type {import("oxlint").OxlintConfig}
 */
export default {
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: "error" },
  plugins: ["typescript"],
  jsPlugins: ["./test/tools/ownRules.js", "eslint-plugin-office-addins"],
  categories: { correctness: "off" },
  ignorePatterns: ["**/*.generated.ts", "**/out/**"],
  rules: {
    eqeqeq: "error",
    "no-array-constructor": "error",
    "no-console": "error",
    "no-unused-expressions": "error",
    "no-unused-vars": [
      "error",
      // In ES5, which two of the pages speak, a caught error has to have a name.
      { argsIgnorePattern: "^_", caughtErrorsIgnorePattern: "^_", ignoreRestSiblings: true },
    ],
    "typescript/ban-ts-comment": "error",
    "typescript/no-duplicate-enum-values": "error",
    "typescript/no-empty-object-type": "error",
    "typescript/no-explicit-any": "error",
    "typescript/no-extra-non-null-assertion": "error",
    "typescript/no-misused-new": "error",
    "typescript/no-namespace": "error",
    "typescript/no-non-null-asserted-optional-chain": "error",
    "typescript/no-require-imports": "error",
    "typescript/no-this-alias": "error",
    "typescript/no-unnecessary-type-constraint": "error",
    "typescript/no-unsafe-declaration-merging": "error",
    "typescript/no-unsafe-function-type": "error",
    "typescript/no-wrapper-object-types": "error",
    "typescript/prefer-as-const": "error",
    "typescript/prefer-namespace-keyword": "error",
    "typescript/triple-slash-reference": "error",
  },
  overrides: [
    {
      files: ["**/*.ts"],
      rules: { "no-var": "error", "prefer-const": "error", "prefer-rest-params": "error", "prefer-spread": "error" },
    },
    {
      files: ["src/**/*.ts"],
      rules: {
        "own/direction": "error",
        "own/no-id": "error",
        "typescript/no-non-null-assertion": "error",
        "typescript/await-thenable": "error",
        "typescript/no-duplicate-type-constituents": "error",
        "typescript/no-floating-promises": "error",
        "typescript/no-for-in-array": "error",
        "typescript/no-implied-eval": "error",
        "typescript/no-redundant-type-constituents": "error",
        "typescript/no-unsafe-unary-minus": "error",
        "typescript/prefer-promise-reject-errors": "error",
        "typescript/restrict-plus-operands": "error",
        "typescript/restrict-template-expressions": ["error", { allowNumber: true }],
        "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      },
    },
    {
      files: ["src/**/*.ts"],
      excludeFiles: ["src/measures/rounding.ts", "src/officehost/**", "src/workbench/**"],
      rules: { "own/rounding": "error" },
    },
    {
      files: within(PURE_ROOMS),
      rules: {
        "own/silent-zero": "error",
        "no-restricted-globals": ["error", ...forbidden([...office, ...dom, ...node])],
      },
    },
    {
      files: within(["spreadsheet/file", "cli"]),
      rules: { "no-restricted-globals": ["error", ...forbidden([...office, ...dom])] },
    },
    {
      files: within(["taskpane"]),
      rules: { "no-restricted-globals": ["error", ...forbidden([...office, ...node])] },
    },
    {
      files: within(["spreadsheet/office"]),
      rules: {
        "office-addins/call-sync-after-load": "error",
        "office-addins/call-sync-before-read": "error",
        "office-addins/load-object-before-read": "error",
        "office-addins/no-context-sync-in-loop": "error",
        "office-addins/no-empty-load": "error",
        "office-addins/no-navigational-load": "error",
        "office-addins/no-office-initialize": "error",
        "office-addins/test-for-null-using-isNullObject": "error",
      },
    },
    { files: ["test/**", "src/cli/**", "src/officehost/**", "src/workbench/**"], rules: { "no-console": "off" } },
    { files: ["test/**/*.test.ts"], rules: { "no-unused-expressions": "off" } },
  ],
};
