import { existsSync, readdirSync } from "node:fs";

/** Where the methods are listed, and where else a method may have files of its own. */
const METHODS = "src/standards/methods";
const OWN = [
  /(^|\/)src\/standards\/methods\//,
  /(^|\/)src\/plans\/forms\/<id>\//,
  /(^|\/)src\/workflows\/narrative\/<id>\//,
  /(^|\/)src\/locales\/[^/]+\/methods\//,
];

/** The ids of the methods: the names of their folders. */
export function methodIds(folder = METHODS) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** Numbers of documents (教督〔2012〕3号) and years in running text (2012年办法) name no method to a program. */
const withoutSources = (text) => text.replace(/〔\d{4}〕|\d{4}年/g, "");

/**
 * No code beside a method's own knows it by its id: what differs from method to method is asked of `standards/methods`. Refused
 * are texts, numbers, names and names of files; comments say what they like.
 * @type {import("eslint").Rule.RuleModule}
 */
export const noId = {
  meta: { type: "problem", schema: [{ type: "object", properties: { ids: { type: "array" } } }] },
  create(context) {
    const ids = context.options[0]?.ids ?? methodIds();
    const file = context.filename.replaceAll("\\", "/");
    const isOwn = OWN.some((folder) => ids.some((id) => new RegExp(folder.source.replace("<id>", id)).test(file)));
    if (isOwn) return {};
    const named = (text) => ids.find((id) => text.includes(id));
    const report = (node, id) =>
      context.report({ node, message: `The method ${id} is named; ask standards/methods for what is meant.` });
    const check = (node, text) => {
      const id = named(text);
      if (id) report(node, id);
    };
    return {
      Program: (node) => check(node, file.split(/(?:^|\/)src\//).pop()),
      Identifier: (node) => check(node, node.name),
      PrivateIdentifier: (node) => check(node, node.name),
      TemplateElement: (node) => check(node, withoutSources(node.value.raw)),
      Literal(node) {
        if (typeof node.value === "string") check(node, withoutSources(node.value));
        // The first year that a parameter may hold is no method.
        else if (typeof node.value === "number" && node.parent?.key?.name !== "minimum") {
          if (ids.includes(String(node.value))) report(node, String(node.value));
        }
      },
    };
  },
};
