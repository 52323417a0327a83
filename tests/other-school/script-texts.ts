import ts from 'typescript';

/** Longer strings are lists that a program reads: the words of a dictionary, phrases of danger. People never see them as text. */
const LONGEST_TEXT = 1000;

/** So are many small words in a row, such as those that the guard on names knows. */
const WORD_LIST = /^(?:[\p{Ll}\d’'-]+\s+){12,}/u;

/** The strings of a script that are written for people: with a space in them, or with a capital in front. */
export function textsIn(script: string): readonly string[] {
  const source = ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const { text } = node;
      if (
        text.length <= LONGEST_TEXT &&
        !WORD_LIST.test(text.trim()) &&
        /\p{L}{3}/u.test(text) &&
        /^\p{Lu}|\s/u.test(text)
      )
        texts.push(text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}
