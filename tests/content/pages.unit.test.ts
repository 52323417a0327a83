import { expect, test } from 'vitest';
import { addressOf, blocksByFact, parsePage, readableText } from './pages';

const textOf = (html: string) =>
  readableText(parsePage(`<body>${html}</body>`).body)
    .replace(/\s+/g, ' ')
    .trim();

test('a built file has the address under which it is served', () => {
  expect(addressOf('index.html')).toBe('/');
  expect(addressOf('voor/ouders/index.html')).toBe('/voor/ouders/');
  expect(addressOf('404.html')).toBe('/404.html');
  expect(addressOf('_astro\\a.js')).toBe('/_astro/a.js');
});

test('blocks keep apart, and inline elements do not', () => {
  expect(textOf('<ul><li>een</li><li>twee</li></ul><p>drie<br>vier</p>')).toBe('een twee drie vier');
  expect(textOf('<p>leerling<strong>coördi</strong>nator, <a href="/">hier</a>.</p>')).toBe(
    'leerlingcoördinator, hier.',
  );
});

test('scripts, styles and comments are not read', () => {
  expect(textOf('<p>wel</p><script>niet</script><style>niet</style><template>niet</template><!-- niet -->')).toBe(
    'wel',
  );
});

test('a part can be left out', () => {
  const { body } = parsePage('<body><p>wel<span id="x">niet</span></p></body>');
  expect(readableText(body, (element) => element.id === 'x').trim()).toBe('wel');
});

test('a block belongs to every fact that it names, once', () => {
  const document = parsePage(
    '<body><p data-facts="A-1 A-2  A-1">een</p><div data-facts="A-2"><p data-sources="A-3">twee</p></div></body>',
  );
  const stated = blocksByFact(document, 'data-facts');
  expect([...stated.keys()]).toEqual(['A-1', 'A-2']);
  expect(stated.get('A-1')).toHaveLength(1);
  expect(stated.get('A-2')).toHaveLength(2);
  expect([...blocksByFact(document, 'data-sources').keys()]).toEqual(['A-3']);
});
