import ts from "typescript";

/** A use of a member of Excel's or Office's object model. */
export interface MemberUse {
  /** As `Range.values`, with `Office.` before the types of that namespace: `Office.Settings.saveAsync`. */
  readonly member: string;
  readonly place: string;
}

/**
 * Every member of the Excel and Office namespaces that the sources of some folders use, found by their types: property
 * accesses, destructuring, and the paths that `load` names.
 */
export function officeMembersUsed(folders: readonly string[]): MemberUse[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const inside = (file: string) => folders.some((folder) => file.includes(`/${folder}/`));
  const program = ts.createProgram(
    fileNames.filter((file) => inside(`/${file}`)),
    options,
  );
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName }) => inside(fileName))
    .flatMap((file) => usesOf(file, checker));
}

function usesOf(file: ts.SourceFile, checker: ts.TypeChecker): MemberUse[] {
  const uses: MemberUse[] = [];
  const add = (member: string, node: ts.Node) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    uses.push({ member, place: `${file.fileName.replace(`${process.cwd()}/`, "")}:${line + 1}` });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      const member = symbol && memberOf(symbol);
      if (member) add(member, node);
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      const symbol = checker.getTypeAtLocation(node.parent).getProperty(name);
      const member = symbol && memberOf(symbol);
      if (member) add(member, node);
    }
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === "load"
    )
      for (const member of loaded(node, checker)) add(member, node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

/** `Range.values` for a member that office.js declares on one of Excel's objects, `null` for anything else. */
function memberOf(symbol: ts.Symbol): string | null {
  const declaration = symbol.declarations?.find((one) => one.getSourceFile().fileName.includes("@types/office-js/"));
  const owner = declaration?.parent;
  if (!declaration || !owner) return null;
  if (ts.isClassDeclaration(owner) && namespaceOf(owner) === "Excel" && isClientObject(owner))
    return `${owner.name?.text}.${symbol.name}`;
  if (namespaceOf(owner) === "Office" && (ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner)))
    return `Office.${owner.name?.text}.${symbol.name}`;
  return null;
}

function namespaceOf(node: ts.Node): string | null {
  for (let parent = node.parent; parent; parent = parent.parent)
    if (ts.isModuleDeclaration(parent)) return parent.name.text;
  return null;
}

function isClientObject(owner: ts.ClassDeclaration): boolean {
  return owner.heritageClauses?.some((clause) => /ClientObject/.test(clause.getText())) ?? false;
}

/** The members behind `load("items/name,values")` and `load({ values: true })`. */
function loaded(call: ts.CallExpression, checker: ts.TypeChecker): string[] {
  const target = (call.expression as ts.PropertyAccessExpression).expression;
  const type = checker.getTypeAtLocation(target);
  const [argument] = call.arguments;
  if (!argument) return [];
  const paths = ts.isObjectLiteralExpression(argument)
    ? argument.properties.map((property) => property.name?.getText() ?? "")
    : ts.isStringLiteralLike(argument)
      ? argument.text.split(",")
      : [];
  return paths.flatMap((path) => membersOfPath(path.trim().split("/"), type, checker));
}

function membersOfPath(parts: readonly string[], type: ts.Type, checker: ts.TypeChecker): string[] {
  const [first, ...rest] = parts;
  const symbol = type.getProperty(first);
  if (!symbol) return [];
  const member = memberOf(symbol);
  const next = checker.getTypeOfSymbol(symbol);
  const item = next.getNumberIndexType() ?? next;
  return [...(member ? [member] : []), ...(rest.length ? membersOfPath(rest, item, checker) : [])];
}
