import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const source = fileURLToPath(new URL("../src", import.meta.url));

/**
 * The names of private members of classes that nothing else in `src` is called, not even what belongs to the language: wherever one
 * stands after a dot, it is that member, so a build may write another name for it. (For esbuild, whose expressions have no flag `u`.)
 */
export function findPrivateNames(): RegExp {
  const own = new Set<string>();
  const others = new Set<string>();
  for (const path of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (/(?<!\.d|\.test)\.ts$/u.test(path)) readNames(`${source}/${path}`, own, others);
  }
  const names = [...own].filter((name) => !others.has(name));
  return new RegExp(`^(?:${names.join("|")})$`);
}

function readNames(path: string, own: Set<string>, others: Set<string>): void {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
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
    } else if (ts.isStringLiteral(node)) {
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
