/** Bodies of functions that run in the page, and so are written for the oldest browser that is driven. */

/** What is wrong with the colours of the page, and with the help bar; `args[0]` is the scheme that was asked for. */
export const FAULTS_OF_COLOUR = `
  const [scheme] = args;
  const parse = (text) => { const [r, g, b, a = 1] = (text.match(/[\\d.]+/g) || [0, 0, 0, 0]).map(Number); return [r, g, b, a]; };
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ratio = (one, other) => { const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b); return (light + 0.05) / (dark + 0.05); };
  const ground = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0) layers.push(colour);
      if (colour[3] === 1) break;
    }
    return layers.reverse().reduce((below, colour) => over(colour, below), [255, 255, 255, 1]);
  };
  // Colours that are on their way from one to another are nobody's.
  await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  const faults = [];
  const page = parse(getComputedStyle(document.body).backgroundColor);
  if (page[3] !== 1) faults.push('the page has no colour');
  if ((luminance(page) < 0.2) !== (scheme === 'dark')) faults.push('the page is not ' + scheme);

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    const element = walker.currentNode.parentElement;
    const { width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (!text || width < 2 || height < 2 || style.visibility !== 'visible' || element.closest('script, style, template, noscript, :disabled')) continue;
    const below = ground(element);
    const found = ratio(over(parse(style.color), below), below);
    if (found < 4.5) faults.push(text.slice(0, 30) + ': ' + found.toFixed(2));
  }

  for (const place of document.querySelectorAll('nav[aria-label=Kruimelpad] li + li'))
    if (!/›/.test(getComputedStyle(place, '::before').content)) faults.push('nothing parts the way to this page: ' + place.textContent.trim());

  const bar = document.querySelector('aside[data-zone]');
  if (!bar) return [...faults, 'there is no help bar'];
  if (parse(getComputedStyle(bar).backgroundColor)[3] !== 1) faults.push('the help bar can be looked through');
  scrollTo(0, 0);
  // At whatever hour this runs, the bar is looked at as it is by day and as it is by night.
  for (const hour of ['day', 'night']) {
    for (const part of bar.querySelectorAll('[data-by-night],[data-by-day]')) part.hidden = ('byNight' in part.dataset) !== (hour === 'night');
    const calls = [...bar.querySelectorAll('a[href^="tel:"]')].filter((call) => !call.closest('[hidden]'));
    if (calls.length === 0) faults.push('by ' + hour + ' there is no number in the help bar');
    for (const call of calls) {
      const { left, right, top, bottom } = call.getBoundingClientRect();
      if (!call.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))) faults.push('by ' + hour + ' a number in the help bar cannot be tapped: ' + call.href);
      if (bottom > innerHeight + 1) faults.push('by ' + hour + ' a number in the help bar is out of sight: ' + call.href);
      const sign = call.querySelector('svg');
      const over = sign && sign.getClientRects().length > 0 && sign.parentElement.getBoundingClientRect();
      for (const part of call.querySelectorAll('.number')) {
        const text = document.createRange();
        text.selectNodeContents(part);
        const words = text.getBoundingClientRect();
        if (over && words.left < over.right - 1 && words.right > over.left + 1 && words.top < over.bottom && words.bottom > over.top) faults.push('by ' + hour + ' a number in the help bar lies over its sign: ' + call.href);
      }
      if (bottom - top < 44) faults.push('by ' + hour + ' a number in the help bar is too low to tap: ' + call.href);
    }
  }
  return faults;`;

/** What is wrong with a page that has lost its styles. */
export const FAULTS_WITHOUT_STYLES = `
  const faults = [];
  const seen = (element) => { const { width, height } = element.getBoundingClientRect(); return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible'; };
  const heading = document.querySelector('h1');
  if (!heading || !seen(heading)) faults.push('no heading');
  if (document.querySelector('main').innerText.length < 100) faults.push('hardly any words');
  if (document.documentElement.scrollWidth > innerWidth) faults.push('runs out of the window: ' + document.documentElement.scrollWidth);
  // By night the bar shows who answers then, and not its line of the day; one of the two is always there.
  const calls = [...document.querySelectorAll('a[href^="tel:"]')].filter((call) => !call.closest('aside [hidden]'));
  if (calls.length === 0) faults.push('no number');
  if (!calls.some((call) => call.closest('aside'))) faults.push('no number in the bar');
  for (const call of calls) {
    call.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom } = call.getClientRects()[0] || new DOMRect();
    if (!seen(call) || !/\\d/.test(call.innerText)) faults.push('a number that is not shown: ' + call.href);
    else if (!call.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))) faults.push('a number that cannot be tapped: ' + call.href);
  }
  for (const svg of document.querySelectorAll('svg')) if (svg.getBoundingClientRect().width > innerWidth) faults.push('a drawing as wide as the page');
  return faults;`;

/** What the page for searching and the box find. */
export const FOUND_ON_PAGE = `
  for (let tries = 0; tries < 1200; tries += 1) {
    const links = [...document.querySelectorAll('[data-results] a')].map((link) => link.textContent.trim());
    const status = document.querySelector('[data-search] [role=status]').textContent;
    if (links.length > 0 || /lukt/.test(status)) return { links, status };
    await new Promise((go) => setTimeout(go, 50));
  }
  return { links: [], status: 'nothing came' };`;

/** Opens the box by its button, asks it for `args[0]`, and says what it shows and whether it lies over the page. */
export const FOUND_IN_BOX = `
  const button = document.querySelector('button[aria-haspopup=dialog]');
  button.click();
  const wait = async (what) => {
    for (let tries = 0; tries < 1200; tries += 1) {
      const value = what();
      if (value) return value;
      await new Promise((go) => setTimeout(go, 50));
    }
    throw new Error('waited in vain for ' + what);
  };
  const dialog = await wait(() => document.querySelector('dialog[open]'));
  const field = dialog.querySelector('input');
  field.value = args[0];
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await wait(() => dialog.querySelector('[role=option]'));
  const style = getComputedStyle(dialog);
  return { results: dialog.querySelectorAll('[role=option]').length, position: style.position, background: style.backgroundColor };`;

/** Leaves to `args[0]`, by three presses of Shift or by the link, and says what is left at once. */
export const LEFT = `
  const [to, byKey] = args;
  const link = document.querySelector('a[data-leave]');
  link.href = to;
  if (byKey) for (let press = 0; press < 3; press += 1) {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
    document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true }));
  }
  else link.click();
  return { hidden: document.body.hidden, length: history.length };`;

/** Ticks two signals and says what the list makes of it, and what is left after wiping. */
export const TICKED = `
  const list = document.querySelector('[data-signals]');
  for (const box of [...list.querySelectorAll('input')].slice(0, 2)) box.click();
  const reading = list.querySelector('[aria-live]').textContent;
  list.querySelector('[data-clear]').click();
  return { reading, left: [...list.querySelectorAll('input')].filter((box) => box.checked).length };`;

/** What is wrong with the way in which a page in another language runs, and with the drawing of the steps on it. */
export const FAULTS_OF_DIRECTION = `
  const faults = [];
  const isFromRight = document.documentElement.dir === 'rtl';
  const place = (node, from, to) => { const range = document.createRange(); range.setStart(node, from); range.setEnd(node, to); return range.getBoundingClientRect(); };
  const textIn = (element) => { const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT); while (walker.nextNode()) if (walker.currentNode.data.trim()) return walker.currentNode; };
  const heading = document.querySelector('h1');
  const words = textIn(heading);
  const begin = words.data.search(/\\S/);
  const first = place(words, begin, begin + 1);
  const frame = heading.getBoundingClientRect();
  const gap = isFromRight ? frame.right - first.right : first.left - frame.left;
  if (Math.abs(gap) > 8) faults.push('the heading begins ' + gap + ' pixels from its side');
  for (const number of document.querySelectorAll('main bdi, footer a[href^="tel:"], aside bdi')) {
    const text = textIn(number);
    const { width } = number.getBoundingClientRect();
    if (!text || width === 0 || text.data.length < 4) continue;
    const from = text.data.search(/\\S/), last = text.data.trimEnd().length;
    const [head, tail] = [place(text, from, from + 1), place(text, last - 1, last)];
    if (Math.abs(head.top - tail.top) < 2 && head.left > tail.left) faults.push('runs backwards: ' + text.data);
  }
  const steps = [...document.querySelectorAll('.flow > li')];
  if (steps.length < 9) faults.push('the drawing has ' + steps.length + ' steps');
  const sideways = steps.filter((step) => { const { left, right } = step.getBoundingClientRect(); return left < -1 || right > innerWidth + 1; });
  if (sideways.length > 0) faults.push(sideways.length + ' steps stick out');
  return faults;`;

/** What is wrong with the page on paper. */
export const FAULTS_ON_PAPER = `
  const faults = [];
  const shown = (element) => element && getComputedStyle(element).display !== 'none';
  if (shown(document.querySelector('aside[data-zone]'))) faults.push('the help bar is printed');
  const ink = getComputedStyle(document.body).color;
  if (ink !== 'rgb(0, 0, 0)') faults.push('ink is ' + ink);
  if (!shown(document.querySelector('h1'))) faults.push('no heading');
  return faults;`;
