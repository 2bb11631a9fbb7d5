import { useState } from 'react';
import type { FieldProblem } from '../api/problem';
import { newKey } from '../api/client';
import { SelectField, TextArea } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import type { DraftItem } from '../api/meetings';
import { missed, NEW_KINDS, type Extract, type NewKind } from './extracts';
import { findWords } from './highlights';
import type { Selected } from './selection';

interface AddProps {
  text: string;
  items: DraftItem[];
  onAdd: (extract: Extract) => void;
}

/** The number of the agenda item that a place lies in. */
export function itemAt(items: readonly DraftItem[], start: number | null): string | null {
  if (start === null) return null;
  return items.find(item => (item.start ?? 0) <= start && start < (item.end ?? 0))?.number ?? null;
}

/** Shown while words of the source are selected: one press makes them an extract. */
export function AddSelected({ text, items, onAdd, selected }: AddProps & { selected: Selected | null }) {
  if (selected === null) {
    return (
      <p className="govuk-hint source-tools">Missed something? Select its words in the text, or type them below.</p>
    );
  }
  const words = text.slice(selected.start, selected.end);
  const trimmed = words.trim();
  const start = selected.start + words.indexOf(trimmed);
  const add = (kind: NewKind) => onAdd(missed(newKey(), kind, trimmed, start, itemAt(items, start)));
  return (
    <div className="source-tools" role="group" aria-label="Add the selected words">
      <span>Add “{trimmed.length > 40 ? `${trimmed.slice(0, 37)}…` : trimmed}” as</span>
      {NEW_KINDS.slice(0, 4).map(({ value, text: name }) => (
        <button key={value} type="button" className="link-button" onClick={() => add(value)}>
          {name}
        </button>
      ))}
    </div>
  );
}

/** The same for the keyboard: the words are typed or pasted, and found in the text if they stand there. */
export function AddTyped({ text, items, onAdd }: AddProps) {
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<NewKind>('ACTION');
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const add = () => {
    const mistakes = missing('missed-words', words, 'Enter the words.');
    setProblems(mistakes);
    if (mistakes.length > 0) return;
    const place = findWords(text, words);
    const start = place?.start ?? null;
    const found = place ? text.slice(place.start, place.end) : words.trim();
    onAdd(missed(newKey(), kind, found, start, itemAt(items, start)));
    setWords('');
  };
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Add one that was missed</span>
      </summary>
      <div className="govuk-details__text">
        <Form problems={problems} busy={false} button="Add it" onSubmit={add}>
          <SelectField<NewKind>
            id="missed-kind"
            label="What is it?"
            value={kind}
            choices={NEW_KINDS}
            onChange={chosen => setKind(chosen || 'ACTION')}
          />
          <TextArea
            id="missed-words"
            label="Its words"
            hint="Words that stand in the source are marked there."
            rows={3}
            value={words}
            onChange={setWords}
          />
        </Form>
      </div>
    </details>
  );
}
