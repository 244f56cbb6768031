import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const source = fileURLToPath(new URL("../src", import.meta.url));

/** The names that {@link privateNamesIn} finds in `src`, for esbuild, whose expressions have no flag `u`. */
export function findPrivateNames(): RegExp {
  const paths = readdirSync(source, { recursive: true, encoding: "utf8" });
  const modules = paths.filter((path) => /(?<!\.d|\.test)\.ts$/u.test(path));
  const names = privateNamesIn(modules.map((path) => readFileSync(`${source}/${path}`, "utf8")));
  return new RegExp(`^(?:${names.join("|")})$`);
}

/**
 * The names of private members of classes that nothing else in some modules is called, not even what belongs to the language: wherever
 * one stands after a dot, it is that member, so a build may write another name for it.
 */
export function privateNamesIn(modules: readonly string[]): string[] {
  const own = new Set<string>();
  const others = new Set<string>();
  for (const code of modules) readNames(code, own, others);
  return [...own].filter((name) => !others.has(name));
}

function readNames(code: string, own: Set<string>, others: Set<string>): void {
  const file = ts.createSourceFile("module.ts", code, ts.ScriptTarget.Latest, true);
  visit(file);

  function visit(node: ts.Node): void {
    if (isPrivate(node)) {
      if (node.name !== undefined && ts.isIdentifier(node.name)) own.add(node.name.text);
    } else if (
      ts.isClassElement(node) ||
      ts.isTypeElement(node) ||
      ts.isObjectLiteralElement(node)
    ) {
      if (node.name !== undefined && "text" in node.name) others.add(node.name.text);
    } else if (ts.isPropertyAccessExpression(node)) {
      if (node.expression.kind !== ts.SyntaxKind.ThisKeyword) others.add(node.name.text);
    } else if (ts.isBindingElement(node)) {
      if (!isTakenFromThis(node)) others.add((node.propertyName ?? node.name).getText(file));
    } else if (ts.isStringLiteralLike(node)) {
      others.add(node.text);
    }
    ts.forEachChild(node, visit);
  }
}

function isPrivate(node: ts.Node): node is ts.ClassElement | ts.ParameterPropertyDeclaration {
  const canBe = ts.isClassElement(node) || ts.isParameter(node);
  return (
    canBe &&
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword)
  );
}

/** Is it as `lines` in `const { lines } = this`? */
function isTakenFromThis({ parent }: ts.BindingElement): boolean {
  const { parent: declaration } = parent;
  return (
    ts.isVariableDeclaration(declaration) &&
    declaration.initializer?.kind === ts.SyntaxKind.ThisKeyword
  );
}
