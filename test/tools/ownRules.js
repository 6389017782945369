import { dirname, resolve } from "node:path";
import { noId } from "./methodIds.js";
import { ON_DEMAND, PACKAGE_ROOMS, PURE_ROOMS, ROOMS, roomOf } from "./rooms.js";

/**
 * Each room imports only what the architecture allows.
 * @type {import("eslint").Rule.RuleModule}
 */
const direction = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const room = roomOf(context.filename);
    if (!room) return {};
    const check = (node) => {
      const name = node.source?.value;
      if (typeof name !== "string") return;
      if (name.startsWith(".")) {
        const target = roomOf(resolve(dirname(context.filename), name) + "/");
        if (target === room) return;
        if (!target) context.report({ node, message: `'${name}' is in no room of src/.` });
        else if (node.type === "ImportExpression" && ON_DEMAND[room]?.includes(target)) return;
        else if (!ROOMS[room].includes(target))
          context.report({ node, message: `${room}/ may not import from ${target}/ (docs/architecture.md).` });
        return;
      }
      const base = name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/");
      const allowed = PACKAGE_ROOMS[base];
      if (allowed ? !allowed.includes(room) : PURE_ROOMS.includes(room))
        context.report({ node, message: `${room}/ may not import the package '${base}'.` });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/**
 * A rule that refuses what one of these selectors finds.
 * @type {(message: string, selectors: readonly string[]) => import("eslint").Rule.RuleModule}
 */
const refusing = (message, selectors) => ({
  meta: { type: "problem", schema: [] },
  create(context) {
    const report = (node) => context.report({ node, message });
    return Object.fromEntries(selectors.map((selector) => [selector, report]));
  },
});

const rounding = refusing("Round through measures/rounding.", [
  "MemberExpression[property.name='toFixed']",
  "MemberExpression[object.name='Math'][property.name='round']",
]);

/** What is not there is unknown, and neither 0 nor an empty text. */
const indexes = ["[left.computed=true]", "[left.type='ChainExpression'][left.expression.computed=true]"];
const silentZero = refusing(
  "A blank is unknown: say what a missing entry means instead of putting 0 or an empty text in its place.",
  indexes.flatMap((indexed) =>
    ["0", "''"].map((nothing) => `LogicalExpression[operator='??']${indexed}[right.value=${nothing}]`),
  ),
);

/** What no linter knows by itself; .oxlintrc.js says where each rule holds. */
export default {
  meta: { name: "own" },
  rules: { direction, "no-id": noId, rounding, "silent-zero": silentZero },
};
