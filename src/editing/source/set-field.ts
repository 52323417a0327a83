import { isMap, isScalar, parseDocument } from 'yaml';

/** The YAML text with that field set to that plain value; everything else, comments and line endings too, stays as it is. */
export function setField(text: string, name: string, value: string): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const { contents } = parseDocument(body);
  const pair = isMap(contents) && contents.items.find(({ key }) => isScalar(key) && key.value === name);
  if (pair && isScalar(pair.key) && pair.key.range) {
    const start = pair.key.range[1];
    const end = isScalar(pair.value) && pair.value.range ? pair.value.range[1] : start;
    return `${mark}${body.slice(0, start)}: ${value}${body.slice(Math.max(end, body.indexOf(':', start) + 1))}`;
  }
  const newline = body.includes('\r\n') ? '\r\n' : '\n';
  return `${mark}${body.replace(/(\r?\n)*$/, '')}${newline}${name}: ${value}${newline}`;
}
