import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Marked } from "marked";
import { contentSecurityPolicy } from "./policy.js";

/** The help of the add-in: pages of docs/ as HTML, and an index by what a clerk wants to do, which can be searched. */

const TEMPLATE = "test/tools/build/helpPage.html";
const marked = new Marked({ gfm: true });

/** Pages for reading in one go, in the order in which a clerk needs them. */
const GUIDES = ["handbook", "next-year", "why-different", "three-forms", "report", "known-limits"];

/** What the index says in each language. */
const LANGUAGES = {
  "zh-CN": {
    file: "index",
    title: "均衡台账帮助",
    search: "查找：想办的事、提示里的字、函数名",
    none: "没有找到。换一个词试试，例如提示里的几个字。",
    tasks: {
      guides: "照着一步步办",
      sheets: "认不出表、缺表缺列",
      cells: "单元格填得不对",
      rows: "前后的数对不上",
      verdicts: "为什么不达标、无法判定",
      functions: "在公式里用函数",
    },
  },
  "en-US": {
    file: "index.en",
    title: "Balance Ledger help",
    search: "Search: what you want to do, words of a finding, names of functions",
    none: "Nothing found. Try another word, such as one of the finding.",
    tasks: {
      guides: "Step by step (in Chinese)",
      sheets: "Sheets or columns that are missing or not recognised",
      cells: "Cells that are filled in wrongly",
      rows: "Figures that do not agree",
      verdicts: "Why something is not met or undetermined",
      functions: "Functions for formulas",
    },
  },
};

/** The task that a rule belongs to, by the level of work that its page states. */
const TASK_OF_WORK = {
  工作簿: "sheets",
  工作表: "sheets",
  单元格: "cells",
  行: "rows",
  判定: "verdicts",
};

const fill = (template, values) => template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The heading without the id that a rule's page bears in brackets. */
const titleOf = (markdown, id) =>
  (/^#\s+(.+)$/m.exec(markdown)?.[1] ?? id).replaceAll("`", "").replace(`（${id}）`, "").trim();

/** The first paragraph of text, as the index shows it. */
function leadOf(markdown) {
  const paragraphs = markdown
    .replace(/```.*?```/gs, "")
    .split(/\n\n+/)
    .map((text) => text.trim());
  const lead = paragraphs.find((text) => /^[^#|>\-!\s\d[]/.test(text) && !/^\S+ · \S+$/.test(text)) ?? "";
  return lead
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[`*]/g, "")
    .replace(/\s+/g, " ");
}

/** Links between the documents lead to `.md` files; between the pages to `.html`, and to what is no page of the help to nothing. */
function linked(html, folder, pages) {
  return html.replace(/<a href="(?!https?:)([^"#]*)(#[^"]*)?">(.*?)<\/a>/gs, (_, target, anchor = "", text) => {
    if (target === "") return `<a href="${anchor}">${text}</a>`;
    const path = join(folder, target).replaceAll("\\", "/");
    return pages.has(path) ? `<a href="${target.replace(/\.md$/, ".html")}${anchor}">${text}</a>` : text;
  });
}

/** The pages as they are written, by their place in docs/. */
function sources() {
  const inFolder = (folder) =>
    readdirSync(join("docs", folder))
      .filter((file) => file.endsWith(".md") && file !== "README.md")
      .sort()
      .map((file) => join(folder, file).replaceAll("\\", "/"));
  const paths = [...GUIDES.map((id) => `${id}.md`), ...inFolder("functions"), ...inFolder("rules")];
  return paths.map((path) => ({
    path,
    id: basename(path, ".md"),
    markdown: readFileSync(join("docs", path), "utf8"),
  }));
}

function taskOf({ path, markdown }) {
  if (path.startsWith("functions/")) return "functions";
  if (!path.startsWith("rules/")) return "guides";
  const [work] = /\S+$/.exec(/^.* · .*$/m.exec(markdown)?.[0] ?? "") ?? [];
  const task = TASK_OF_WORK[work];
  if (!task) throw new Error(`docs/${path} does not state its level of work.`);
  return task;
}

/** What the index says of a page, with the words by which it is found beside those that are shown. */
function entryOf(page, language) {
  const { path, id, markdown } = page;
  const own = { title: titleOf(markdown, id), lead: leadOf(markdown) };
  if (language === "zh-CN" || taskOf(page) === "guides") return own;
  if (path.startsWith("functions/")) {
    const { description } = JSON.parse(readFileSync(`src/locales/en-US/functions/${id}.json`, "utf8"));
    return { title: id, lead: description };
  }
  const source = readFileSync(`src/locales/en-US/rules/${id}.ts`, "utf8");
  const [, title] = /title: "((?:[^"\\]|\\.)*)"/.exec(source) ?? [];
  const [, advice] = /advice:\s*"((?:[^"\\]|\\.)*)"/.exec(source) ?? [];
  return {
    title: (title ?? own.title).replaceAll('\\"', '"'),
    lead: (advice ?? "").replaceAll('\\"', '"'),
  };
}

function indexOf(pages, language) {
  const { title, search, none, tasks } = LANGUAGES[language];
  const sections = Object.entries(tasks).map(([task, heading]) => {
    const items = pages
      .filter((page) => taskOf(page) === task)
      .map((page) => {
        const entry = entryOf(page, language);
        return `<li><a href="${page.path.replace(/\.md$/, ".html")}">${escaped(entry.title)}</a><p>${escaped(entry.lead)}</p></li>`;
      });
    return `<section><h2>${heading}</h2><ul class="index">${items.join("")}</ul></section>`;
  });
  return (
    `<h1>${title}</h1><input id="search" type="search" aria-label="${search}" placeholder="${search}">` +
    `<p id="none" role="status" hidden>${none}</p>${sections.join("")}<script src="search.js"></script>`
  );
}

/** The help pages: `help/…html` for each page, and an index in each language. */
export async function helpPages() {
  const template = readFileSync(TEMPLATE, "utf8");
  const policy = contentSecurityPolicy();
  const pages = sources();
  const paths = new Set(pages.map(({ path }) => path));
  const files = {
    "help/help.css": readFileSync("test/tools/build/help.css", "utf8"),
    "help/search.js": readFileSync("test/tools/build/helpSearch.js", "utf8"),
  };
  for (const { path, id, markdown } of pages) {
    const folder = path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
    files[`help/${path.replace(/\.md$/, ".html")}`] = fill(template, {
      language: "zh-CN",
      title: escaped(titleOf(markdown, id)),
      policy,
      root: folder ? "../" : "",
      index: "index",
      home: LANGUAGES["zh-CN"].title,
      body: linked(await marked.parse(markdown.replace(`（${id}）`, "")), folder, paths),
    });
  }
  for (const [language, { file, title }] of Object.entries(LANGUAGES)) {
    const values = {
      language,
      title,
      policy,
      root: "",
      index: file,
      home: title,
    };
    files[`help/${file}.html`] = fill(template, {
      ...values,
      body: indexOf(pages, language),
    });
  }
  return files;
}
