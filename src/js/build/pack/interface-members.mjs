// Reads the members of an interface from a TypeScript source.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Returns the name, the type and the comment of each member of an interface, in their order. */
export function interfaceMembers(file, name) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const declaration = source.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  if (declaration === undefined) throw new Error(`${file} does not declare the interface ${name}`);
  return declaration.members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(),
    type: typeText(member.type),
    description: ts.getTextOfJSDocComment(member.jsDoc?.at(-1)?.comment),
  }));
}

/** Returns a type on one line. An optional member's `undefined` is left out: its mark already says that. */
function typeText(type) {
  const parts = ts.isUnionTypeNode(type) ? type.types : [type];
  const isUndefined = (part) => part.kind === ts.SyntaxKind.UndefinedKeyword;
  const texts = parts.filter((part) => !isUndefined(part)).map((part) => part.getText().replace(/\s+/g, ' '));
  return texts.join(' | ');
}
