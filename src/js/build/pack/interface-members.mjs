// Reads the members of an interface from a TypeScript source.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * Returns the name, the type and the comment of each member of an interface, in their order.
 * @param {string} file
 * @param {string} name
 */
export function interfaceMembers(file, name) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const declaration = source.statements.filter(ts.isInterfaceDeclaration).find((node) => node.name.text === name);
  if (declaration === undefined) throw new Error(`${file} does not declare the interface ${name}`);
  return declaration.members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(),
    type: member.type && typeText(member.type),
    description: (commentOf(member) ?? '').replace(/\s+/g, ' '),
  }));
}

/** @param {ts.Node} member */
function commentOf(member) {
  return ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(member).find(ts.isJSDoc)?.comment);
}

/**
 * Returns a type on one line. What stands for an absent option, undefined and null, is left out.
 * @param {ts.TypeNode} type
 */
function typeText(type) {
  const parts = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  const named = parts.filter((part) => !/^(undefined|null)$/.test(part.getText()));
  const texts = named.map((part) => part.getText().replace(/\s+/g, ' '));
  return texts.join(' | ');
}
