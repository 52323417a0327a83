import ts from 'typescript';
import type { Sources } from './findings';

/** Hooks that are handed what a screen does, or what it looks up when it comes, and answer for its end. */
const ANSWERING = ['useAction', 'createAction', 'useGiving', 'give', 'useEffect'];
/** Where something that goes on could be kept. */
const KEEPING = ['useSignal', 'useState', 'useRef', 'signal'];
const GOES_ON = /^(is)?(busy|loading|saving|making|opening|sending|trying|pending|working)$/i;
/** Looks up what is shown, when a screen comes or what it shows changed: nobody asked, so nothing is busy. */
const LOOKS = /^(look|load)([A-Z]|$)/;
/** Where a component takes what it does in an action of its own. */
const DEEDS = ['onOpen', 'onOpenOwn'];

function nameOf({ expression }: ts.CallExpression): string {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : '';
}

/** Whether it stands in something that is handed to a hook that answers for its end, or loads a part of the program. */
function isAnsweredFor(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isCallExpression(at) && ANSWERING.includes(nameOf(at))) return true;
    if (ts.isJsxAttribute(at) && DEEDS.includes(at.name.getText())) return true;
    if (ts.isVariableDeclaration(at) && LOOKS.test(at.name.getText())) return true;
    if (ts.isFunctionDeclaration(at) && LOOKS.test(at.name?.text ?? '')) return true;
  }
  return false;
}

/** Whether how it went wrong is shown: by itself, or as one of some that are told once. */
const isTold = (name: string, text: string): boolean =>
  text.includes(`action={${name}}`) || new RegExp(`actions=\\{\\[[^\\]]*\\b${name}\\b`).test(text);

/** Signs in a file of the screens that it is busy by itself, waits where nothing answers for the end, or does not tell how that went wrong. */
export function ownBusyIn(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, what: string) => {
    found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isCallExpression(node.initializer)) {
      const name = node.name.getText();
      if (nameOf(node.initializer) === 'useAction' && !isTold(name, text)) note(node, `tells no fault of ${name}`);
      if (KEEPING.includes(nameOf(node.initializer)) && GOES_ON.test(name))
        note(node, `${name} is a busy state of its own`);
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'AbortController')
      note(node, 'stops by itself what goes on');
    if (ts.isAwaitExpression(node) && path.endsWith('.tsx') && !isAnsweredFor(node))
      note(node, 'waits outside useAction');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

export const ownBusyFindings = (sources: Sources): readonly string[] =>
  [...sources].flatMap(([path, text]) => ownBusyIn(path, text));
