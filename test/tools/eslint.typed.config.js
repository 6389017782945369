import tseslint from "typescript-eslint";
import untyped from "./eslint.config.js";

/**
 * All rules, those too that need the types of the whole program and so some twenty seconds more: for `npm run lint`, and
 * for the files that were changed in `npm run check`.
 */
export default tseslint.config(...untyped, {
  files: ["src/**/*.ts"],
  languageOptions: { parserOptions: { projectService: true } },
  plugins: { "@typescript-eslint": tseslint.plugin },
  rules: {
    "@typescript-eslint/await-thenable": "error",
    "@typescript-eslint/no-duplicate-type-constituents": "error",
    "@typescript-eslint/no-floating-promises": "error",
    "@typescript-eslint/no-for-in-array": "error",
    "@typescript-eslint/no-implied-eval": "error",
    "@typescript-eslint/no-redundant-type-constituents": "error",
    "@typescript-eslint/no-unsafe-unary-minus": "error",
    "@typescript-eslint/prefer-promise-reject-errors": "error",
    "@typescript-eslint/restrict-plus-operands": "error",
    "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  },
});
