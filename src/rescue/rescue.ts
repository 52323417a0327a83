/** The page that opens a back-up without the site: one file, from disk, that can ask for nothing. */
import { asDay } from '../protocol/day';
import { fillIn } from '../tracker/browser/fill-in';
import { FILE_WORDS } from '../tracker/ui/words/failures';
import { ageOver } from '../tracker/vault/age/age';
import { directWork } from '../tracker/vault/age/direct-work';
import { notRead } from '../tracker/vault/exchange/told-reason';
import { type BackupKey, openBackup } from '../tracker/vault/files/open-backup';
import { showBlock } from './blocks';
import { caseBlocks } from './case-blocks';

fillIn();

const form = document.querySelector('form') as HTMLFormElement;
const status = document.querySelector('[role=status]') as HTMLElement;
const cases = document.querySelector('#cases') as HTMLElement;
const open = document.querySelector('#open') as HTMLElement;
const [file, key, show] = ['file', 'key', 'show'].map((name) => form.elements.namedItem(name)) as [
  HTMLInputElement,
  HTMLInputElement,
  HTMLInputElement,
];
const button = form.querySelector('button') as HTMLButtonElement;

const keyOf = (typed: string): BackupKey =>
  /^\s*age-secret-key-1/i.test(typed) ? { recoveryKey: typed } : { passphrase: typed };

async function read(): Promise<void> {
  const [chosen] = file.files ?? [];
  if (!chosen) return;
  status.textContent = 'Even geduld. Openen kost een paar tellen.';
  // Working out the key keeps the page busy: what was just said must be seen before.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const opened = await openBackup(ageOver(directWork()), chosen, keyOf(key.value));
  if (!opened.ok) {
    status.textContent = FILE_WORDS[notRead(opened.reason).reason];
    return;
  }
  key.value = '';
  const { contents, lost } = opened.value;
  const today = asDay(new Date().toLocaleDateString('sv'));
  const head = document.createElement('div');
  const many = contents.cases.length;
  head.append(
    showBlock({ kind: 'heading', level: 1, text: `Back-up van ${contents.school}` }, 0),
    showBlock(
      {
        kind: 'paragraph',
        text: `Gemaakt op ${new Date(contents.madeAt).toLocaleString('nl-NL')}. ${many === 1 ? '1 dossier' : `${many} dossiers`}.${
          lost.length > 0 ? ` ${lost.length} regels zijn beschadigd en staan er niet bij.` : ''
        }`,
      },
      0,
    ),
  );
  const print = document.createElement('button');
  print.className = 'screen-only';
  print.textContent = 'Print alles';
  print.addEventListener('click', () => window.print());
  cases.replaceChildren(
    head,
    print,
    ...contents.cases.map((kept) => {
      const article = document.createElement('article');
      article.append(...caseBlocks(kept, contents.procedures, today).map((block) => showBlock(block, 1)));
      return article;
    }),
  );
  open.hidden = true;
  cases.hidden = false;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  button.disabled = true;
  read()
    .catch(() => {
      status.textContent = 'Er ging iets mis bij het openen. Probeer een andere browser.';
    })
    .finally(() => {
      button.disabled = false;
    });
});
show.addEventListener('change', () => {
  key.type = show.checked ? 'text' : 'password';
});
// What stood here is for a browser in which this does not run.
status.textContent = '';
button.disabled = false;
