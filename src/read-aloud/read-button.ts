import type { Reader, ReaderState, VoiceFor } from './reader';
import type { ReadAloudWords } from './words';

const HTML =
  '<button type="button" class="button small"><svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true"><path d="M4 9.500v5h4l5 4.500v-14l-5 4.500zM16.500 9a4 4 0 0 1 0 6M19 6a8.500 8.500 0 0 1 0 12"/></svg><span></span></button>' +
  '<button type="button" class="button small quiet" hidden></button>'.repeat(2) +
  '<span role="status"></span>';

/** The mark of the site and its darkest ink, in light and dark alike: a mark may not ask for a token in every browser. */
const MARKED = 'background-color:#f5ae3d;color:#12262b';

/** Styles of the box and of what is being read, for the page has none for what it may never show. It rides on the help bar, and moves nothing. */
const STYLES = [
  '.read-aloud{position:fixed;z-index:var(--z-bar);inset-inline-end:var(--space-2);display:flex;flex-wrap:wrap;gap:4px;max-inline-size:calc(100% - 1rem);padding:4px;border-radius:2rem;background:var(--page)}',
  '.read-aloud [role=status]:not(:empty){padding:4px 12px}',
  '.read-aloud-line{position:absolute;margin:0;border:0;border-block-end:3px solid;pointer-events:none}',
  // On a very low window the way out stays in that corner.
  '@media(max-height:24rem){.read-aloud{inset-inline:var(--space-2) auto}}',
  // Only a browser that can mark a range knows these.
  ...(window.Highlight
    ? [
        `::highlight(read-aloud){${MARKED}}`,
        '@media(forced-colors:active){::highlight(read-aloud){background-color:Highlight;color:HighlightText}}',
      ]
    : []),
];

/** Shows the button that reads the page aloud; what reads comes when it is pressed. @throws when its words cannot be had */
export async function showReadButton(tag: string, voiceFor: VoiceFor): Promise<void> {
  const response = await fetch(`${import.meta.env.BASE_URL}voorlezen/${tag}.json`);
  const words = (await response.json()) as ReadAloudWords;
  const [sheet] = document.styleSheets;
  for (const rule of STYLES) sheet?.insertRule(rule, sheet.cssRules.length);

  const box = document.createElement('div');
  box.className = 'read-aloud no-print';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', words.read);
  // Our own text above, in which nothing of the page or of the words is filled in: four parts, in this order.
  box.innerHTML = HTML;
  const [button, stop, pace, status] = box.children as unknown as [HTMLElement, HTMLElement, HTMLElement, Element];
  const label = button.lastElementChild as Element;
  label.textContent = words.read;
  stop.textContent = words.stop;
  // First in the content, so that one Tab after the skip link reaches it.
  document.querySelector('main')?.prepend(box);
  rideOnBar(box);

  const speeds = [
    [words.plain, 1],
    [words.slow, 0.75],
    [words.fast, 1.35],
  ] as const;
  let speed = 0;
  const chosen = () => speeds[speed % speeds.length] ?? speeds[0];
  [pace.textContent] = chosen();

  let state: ReaderState | undefined;
  let reader: Reader | undefined;
  const show = (next: ReaderState) => {
    state = next;
    const isOn = next === 'reading' || next === 'paused';
    // What had the focus goes away.
    if (!isOn && box.contains(document.activeElement)) button.focus();
    stop.hidden = pace.hidden = !isOn;
    label.textContent = next === 'reading' ? words.pause : isOn ? words.resume : words.read;
    status.textContent = next === 'failed' ? words.failed : '';
  };
  const begin = async () => {
    // Said at once, so that a second press does not begin a second time.
    show('reading');
    allowSpeech(voiceFor(tag));
    try {
      const { readPage } = await import('./read-page');
      reader = readPage(voiceFor, () => chosen()[1], show);
    } catch {
      show('failed');
    }
  };
  button.addEventListener('click', () => {
    if (state === 'reading') reader?.pause();
    else if (state === 'paused') reader?.resume();
    else begin();
  });
  pace.addEventListener('click', () => {
    speed += 1;
    [pace.textContent] = chosen();
    reader?.again();
  });
  const end = () => reader?.stop();
  stop.addEventListener('click', end);
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') end();
  });
  // Who leaves, or looks at something else because somebody comes in, leaves no voice behind.
  addEventListener('pagehide', end);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) reader?.pause();
  });
  // 'Snel weg' empties the page before the other site has come.
  new MutationObserver(end).observe(document.body, { attributeFilter: ['hidden'] });
}

/** Keeps the box just above the help bar, which moves up where the page ends and grows at night. */
function rideOnBar(box: HTMLElement): void {
  const bar = document.querySelector('[data-zone]');
  if (!bar) return;
  const ride = () => {
    box.style.insetBlockEnd = `${Math.max(0, innerHeight - bar.getBoundingClientRect().top) + 8}px`;
  };
  ride();
  addEventListener('scroll', ride, { passive: true });
  addEventListener('resize', ride);
  new ResizeObserver(ride).observe(bar);
}

/** Speaks nothing while the touch still counts: an iPhone lets a page speak only after it has done so at a touch, and the code that reads comes later. */
function allowSpeech(voice: SpeechSynthesisVoice | undefined): void {
  if (voice) speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(' '), { voice, volume: 0 }));
}
