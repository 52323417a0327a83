import * as v from 'valibot';
import { entryForm } from '../../case-kit/entry-form';
import { TextArea } from '../../kit/controls/TextArea';
import { filled, said, typedText } from '../../kit/form/typed';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';

/** A note for the writer alone. */
export const workingNoteForm = entryForm<'working-note-written'>()({
  schema: v.object({ text: typedText }),
  own: ['text'],
  typed: ({ text }) => ({ text }),
  problems: (value) => filled({ text: said(value.text) === undefined ? 'Schrijf eerst een notitie.' : undefined }),
  body: (value) => ({ text: value.text.trim() }),
  Fields: ({ value, problems, change }) => (
    <TextArea
      label="Werknotitie"
      hint="Voor jezelf: dit komt nooit in een verslag of bericht. Het blijft wel bij het dossier, ook na overdracht."
      value={value.text}
      error={problems.text}
      onInput={(text) => change({ text })}
    />
  ),
});

/** A note of the writer. */
export const workingNoteWritten = shownKind<'working-note-written'>({
  filter: 'other',
  words: ({ text }) => ({ title: 'Werknotitie', details: detail(undefined, text) }),
  form: workingNoteForm,
  correction: workingNoteForm,
});
