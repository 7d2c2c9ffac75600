// Finds promises that are neither awaited nor handled if they fail: `node floating-promises.mjs TSCONFIG...`.
// Biome's rule does not see the types of packages, such as Playwright's. The compiler does.
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';

const found = process.argv.slice(2).flatMap((file) => inProject(resolve(file)));
for (const place of new Set(found))
  console.error(`${place}: a promise is neither awaited nor handled nor marked by void`);
process.exitCode = found.length > 0 ? 1 : 0;

/**
 * Returns the places of such promises in the files of a TypeScript project.
 * @param {string} file
 */
function inProject(file) {
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(file));
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  return fileNames.flatMap((name) => inFile(/** @type {ts.SourceFile} */ (program.getSourceFile(name)), checker));
}

/** @type {(source: ts.SourceFile, checker: ts.TypeChecker) => string[]} */
function inFile(source, checker) {
  /** @type {string[]} */
  const places = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isExpressionStatement(node) && isFloating(node.expression, checker)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      places.push(`${relative('', source.fileName)}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return places;
}

/**
 * Returns whether the value of a statement is a promise whose failure nothing handles.
 * @type {(expression: ts.Expression, checker: ts.TypeChecker) => boolean}
 */
function isFloating(expression, checker) {
  if (isAssignment(expression) || isHandled(expression) || isTestOfNode(expression, checker)) return false;
  const type = checker.getTypeAtLocation(expression);
  return (type.isUnion() ? type.types : [type]).some((part) => checker.getPropertyOfType(part, 'then') !== undefined);
}

/**
 * Returns whether a call registers a test of Node's runner, which waits for it and reports its failure.
 * @type {(expression: ts.Expression, checker: ts.TypeChecker) => boolean}
 */
function isTestOfNode(expression, checker) {
  if (!ts.isCallExpression(expression)) return false;
  const { declaration } = checker.getResolvedSignature(expression) ?? {};
  return declaration?.getSourceFile().fileName.endsWith('/@types/node/test.d.ts') ?? false;
}

/** @param {ts.Expression} expression */
function isAssignment(expression) {
  if (!ts.isBinaryExpression(expression)) return false;
  const { kind } = expression.operatorToken;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/**
 * Returns whether a call ends in `.catch(…)` or `.then(…, …)`, with or without `.finally(…)`.
 * @type {(expression: ts.Expression) => boolean}
 */
function isHandled(expression) {
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return false;
  const method = expression.expression.name.text;
  if (method === 'finally') return isHandled(expression.expression.expression);
  return (
    (method === 'catch' && expression.arguments.length > 0) || (method === 'then' && expression.arguments.length > 1)
  );
}
