import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Marked } from "marked";
import { contentSecurityPolicy } from "./policy.js";

/** The folders of docs/ that clerks are sent to from cells and findings. */
const CHAPTERS = { functions: "函数", rules: "校验规则" };
const TEMPLATE = "test/tools/build/helpPage.html";
const STYLES = "test/tools/build/help.css";
const marked = new Marked({ gfm: true });

const fill = (template, values) => template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
const titleOf = (markdown, otherwise) => /^#\s+(.+)$/m.exec(markdown)?.[1].replaceAll("`", "") ?? otherwise;

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Links between the documents lead to `.md` files; between the pages, to `.html`. */
const linked = (html) => html.replace(/href="(?!https?:)([^"#]+)\.md(#[^"]*)?"/g, 'href="$1.html$2"');

/** The help pages: `help/<folder>/<id>.html` for each page of docs/functions and docs/rules, and an index of them. */
export async function helpPages() {
  const template = readFileSync(TEMPLATE, "utf8");
  const policy = contentSecurityPolicy();
  const files = { "help/help.css": readFileSync(STYLES, "utf8") };
  let contents = "";
  for (const [folder, chapter] of Object.entries(CHAPTERS)) {
    const source = join("docs", folder);
    if (!existsSync(source)) continue;
    const pages = readdirSync(source)
      .filter((file) => file.endsWith(".md") && file !== "README.md")
      .sort()
      .map((file) => {
        const markdown = readFileSync(join(source, file), "utf8");
        const id = basename(file, ".md");
        return { id, markdown, title: escaped(titleOf(markdown, id)) };
      });
    for (const { id, markdown, title } of pages)
      files[`help/${folder}/${id}.html`] = fill(template, {
        title,
        policy,
        root: "../",
        body: linked(await marked.parse(markdown)),
      });
    contents += `<h2>${chapter}</h2><ul>`;
    contents += pages.map(({ id, title }) => `<li><a href="${folder}/${id}.html">${title}</a></li>`).join("");
    contents += "</ul>";
  }
  const title = "均衡台账帮助";
  files["help/index.html"] = fill(template, { title, policy, root: "", body: `<h1>${title}</h1>${contents}` });
  return files;
}
