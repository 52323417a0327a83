import { useMemo } from 'preact/hooks';
import type { EntryId } from '../../../log/entry';
import type { Question, ReadFile } from '../../../vault/vault-files';
import { Tick } from '../../kit/controls/Choice';
import { LeftOutCases } from '../../kit/controls/LeftOutCases';
import { LostLines } from '../../kit/controls/LostLines';
import { Notice } from '../../kit/controls/Notice';
import { namingOf } from '../../model/naming';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import type { EntryWords, Told } from '../entries/shown-kind';
import { EntryBody } from '../timeline/EntryBody';
import { changeWords, tellingWords, titleOf } from './change-words';
import styles from './IncomingChanges.module.css';
import { labelIn } from './label-in';

interface Props {
  readonly file: ReadFile;
  readonly accepted: ReadonlySet<EntryId>;
  onChange(accepted: ReadonlySet<EntryId>): void;
}

/** What a file would change of what stands here, each to be accepted or not, and what it adds to cases that are here. */
export function IncomingChanges({ file, accepted, onChange }: Props) {
  const { desk, school, preferences, procedureOf } = useWork();
  const projector = preferences.projector.value;
  // Telling every case of a large file takes long, and a tick should not.
  const labelOf = useMemo(() => labelIn(file), [file]);
  const isLeftOut = new Set(file.preview.leftOut.map((one) => one.case));

  function shown(id: string) {
    const own = desk.file(id);
    const procedure = own && procedureOf(own);
    if (own === undefined || procedure === undefined) return undefined;
    const told: Told = { file: own, procedure, naming: namingOf(own, school, projector), projector };
    return { own, told, ours: new Map(own.entries.map((entry) => [entry.id, entry])) };
  }

  function accept(id: EntryId, on: boolean): void {
    const next = new Set(accepted);
    if (on) next.add(id);
    else next.delete(id);
    onChange(next);
  }

  return (
    <>
      <LostLines file={file} labelOf={labelOf} />
      <LeftOutCases leftOut={file.preview.leftOut} labelOf={labelOf} />
      <SameLabels file={file} labelOf={labelOf} />
      {file.questions.length > 0 && (
        <section>
          <h2>Dit verandert iets wat hier al staat</h2>
          <p>Kijk het na. Alleen wat je aanvinkt, verandert. De rest blijft hier zoals het is.</p>
          {file.preview.kind === 'handover' && (
            <p>Vink je iets niet aan? Dan past het ontvangstbewijs niet op wat de ander stuurde. Dat ziet de ander.</p>
          )}
          <ul class={styles['list']}>
            {file.questions.map((question, index) => (
              <li key={`${question.case} ${question.entry.id}`}>
                <Change number={index + 1} question={question} shown={shown(question.case)} />
                <Tick checked={accepted.has(question.entry.id)} onChange={(on) => accept(question.entry.id, on)}>
                  {`Neem over wat bij ${index + 1} staat`}
                </Tick>
              </li>
            ))}
          </ul>
        </section>
      )}
      {file.cases.map((one) => {
        const here = shown(one.id);
        if (here === undefined || isLeftOut.has(one.id)) return null;
        const asked = new Set(file.questions.map(({ entry }) => entry.id));
        const news = one.entries.filter(({ id }) => !here.ours.has(id) && !asked.has(id));
        const words = news.flatMap((entry) => tellingWords(entry, here.told) ?? []);
        return (
          words.length > 0 && (
            <details key={one.id}>
              <summary>
                Dossier {here.own.label}: lees wat erbij komt ({count(words.length, 'regel', 'regels')})
              </summary>
              <ul class={styles['list']}>
                {words.map((one, index) => (
                  <li key={index}>
                    <Words {...one} />
                  </li>
                ))}
              </ul>
            </details>
          )
        );
      })}
    </>
  );
}

/** Two cases that are called alike are easily taken for one. */
function SameLabels({ file, labelOf }: { readonly file: ReadFile; readonly labelOf: ReturnType<typeof labelIn> }) {
  const { desk } = useWork();
  const here = new Set([...desk.now().files.values()].map(({ label }) => label));
  const alike = file.cases
    .map(({ id }) => (desk.file(id) ? undefined : labelOf(id)))
    .filter((label) => label !== undefined && here.has(label));
  if (alike.length === 0) return null;
  return (
    <Notice title="Let op: een naam komt twee keer voor">
      <p>Hier staat al een dossier dat zo heet: {alike.join(', ')}. Dat in het bestand is een ander dossier.</p>
    </Notice>
  );
}

const Words = ({ title, details }: EntryWords) => (
  <>
    <strong>{title}</strong>
    <EntryBody details={details} />
  </>
);

type Shown = {
  readonly told: Told;
  readonly ours: Parameters<typeof changeWords>[1];
  readonly own: { readonly label: string };
};

function Change({
  number,
  question,
  shown,
}: {
  readonly number: number;
  readonly question: Question;
  readonly shown: Shown | undefined;
}) {
  if (shown === undefined)
    return (
      <p>
        {number}. <strong>{titleOf(question)}.</strong> Dit dossier is hier nu niet te lezen.
      </p>
    );
  const { title, now, becomes, reason } = changeWords(question, shown.ours, shown.told);
  return (
    <>
      <p>
        {number}. Dossier {shown.own.label}. <strong>{title}.</strong>
      </p>
      {now && (
        <>
          <p>Nu staat hier:</p>
          <Words {...now} />
        </>
      )}
      {becomes && (
        <>
          <p>{now ? 'Dan staat er:' : 'Erin staat:'}</p>
          <Words {...becomes} />
        </>
      )}
      {reason?.trim() && (
        <p>
          Reden: <span>{reason}</span>
        </p>
      )}
    </>
  );
}
