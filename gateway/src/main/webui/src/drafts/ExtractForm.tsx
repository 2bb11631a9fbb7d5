import { useState } from 'react';
import type { FieldProblem } from '../api/problem';
import type { DecisionVerb, ReportedStatus, TaskKind } from '../api/meetings';
import { dateParts } from '../dates/dates';
import { DateField, readDate } from '../form/DateField';
import { SelectField, TextArea, TextField } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { OwnerField, ownerOrNull } from '../people/OwnerField';
import { REPORTED, TASK_KINDS, VERBS, type Extract } from './extracts';

interface ExtractFormProps {
  extract: Extract;
  done: (changed: Extract) => void;
  cancel: () => void;
}

/** Corrects one extract. Nothing is sent yet: the whole draft is saved at once. */
export function ExtractForm({ extract, done, cancel }: ExtractFormProps) {
  const [changed, setChanged] = useState(extract);
  const [dueOn, setDueOn] = useState(dateParts(extract.kind === 'DECISION' ? null : extract.value.dueOn));
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const id = (field: string) => `${field}-${extract.key}`;
  const set = (part: object) => setChanged(before => ({ ...before, value: { ...before.value, ...part } }) as Extract);

  const finish = () => {
    const due = readDate(id('dueOn'), dueOn, { name: 'Due date' });
    const mistakes = [...missing(id('text'), changed.value.text, 'Enter the words.'), ...due.mistakes];
    setProblems(mistakes);
    if (mistakes.length === 0) done(finished(changed, due.on));
  };

  return (
    <Form problems={problems} busy={false} button="Keep this change" onSubmit={finish}>
      <TextArea id={id('text')} label="Words" rows={4} value={changed.value.text} onChange={text => set({ text })} />
      {changed.kind === 'DECISION' && (
        <>
          <SelectField<DecisionVerb>
            id={id('verb')}
            label="The committee"
            value={changed.value.verb}
            choices={VERBS}
            onChange={verb => set({ verb })}
          />
          <TextField
            id={id('clause')}
            label="Clause (optional)"
            width="5"
            value={changed.value.clause ?? ''}
            onChange={clause => set({ clause })}
          />
        </>
      )}
      {changed.kind === 'TASK' && (
        <SelectField<TaskKind>
          id={id('kind')}
          label="Kind"
          value={changed.value.kind}
          choices={TASK_KINDS}
          onChange={kind => set({ kind })}
        />
      )}
      {changed.kind === 'RECOMMENDATION' && <RecommendationFields id={id} extract={changed} set={set} />}
      {changed.kind !== 'DECISION' && (
        <>
          <OwnerField
            id={id('owner')}
            label="Who owes it?"
            value={changed.value.owner ?? null}
            onChange={owner => set({ owner })}
          />
          <DateField
            id={id('dueOn')}
            label="Due date (optional)"
            hint={changed.value.dueText ? `The minutes say “${changed.value.dueText}”.` : undefined}
            value={dueOn}
            onChange={setDueOn}
          />
        </>
      )}
      <p className="govuk-body">
        <button type="button" className="link-button" onClick={cancel}>
          Leave it as it was
        </button>
      </p>
    </Form>
  );
}

interface RecommendationFieldsProps {
  id: (field: string) => string;
  extract: Extract & { kind: 'RECOMMENDATION' };
  set: (part: object) => void;
}

function RecommendationFields({ id, extract: { value }, set }: RecommendationFieldsProps) {
  return (
    <>
      <TextField
        id={id('number')}
        label="Number (optional)"
        width="5"
        value={value.number ?? ''}
        onChange={number => set({ number })}
      />
      <TextField
        id={id('addressedTo')}
        label="Addressed to (optional)"
        value={value.addressedTo ?? ''}
        onChange={addressedTo => set({ addressedTo })}
      />
      <SelectField<ReportedStatus>
        id={id('status')}
        label="Reported standing"
        none="Made at this meeting"
        value={value.status ?? ''}
        choices={REPORTED}
        onChange={status => set({ status: status || null })}
      />
    </>
  );
}

/** Empty texts become null; a date that the clerk changed says so. */
function finished(extract: Extract, dueOn: string | null): Extract {
  if (extract.kind === 'DECISION') {
    return { ...extract, value: { ...extract.value, clause: extract.value.clause?.trim() || null } };
  }
  const owner = ownerOrNull(extract.value.owner ?? null);
  if (extract.kind === 'RECOMMENDATION') {
    const { value } = extract;
    return {
      ...extract,
      value: {
        ...value,
        owner,
        dueOn,
        number: value.number?.trim() || null,
        addressedTo: value.addressedTo?.trim() || null,
      },
    };
  }
  const dueRule = dueOn === extract.value.dueOn ? extract.value.dueRule : dueOn === null ? null : 'CLERK';
  return { ...extract, value: { ...extract.value, owner, dueOn, dueRule } };
}
