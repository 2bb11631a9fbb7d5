import { useState } from 'react';
import { put } from '../api/client';
import { tagOf } from '../api/etag';
import type { FieldProblem } from '../api/problem';
import type { Settings, SettingsRequest } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { TextArea, TextField } from '../form/fields';
import { Form } from '../form/Form';
import { useSubmit } from '../form/useSubmit';
import { useAnnounce } from '../page/announce';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useCouncil } from '../session/council';

/** The council's own clocks and numbers. */
export function SettingsPage() {
  const { api, name } = useCouncil();
  const settings = useResource<Settings>(api('/settings'));
  return (
    <Page title="Council settings" caption={name}>
      <Load resource={settings} what="the settings">
        {(found, etag) => (
          <SettingsForm
            key={found.version}
            settings={found}
            etag={tagOf(etag, found.version)}
            reload={settings.reload}
          />
        )}
      </Load>
    </Page>
  );
}

interface SettingsFormProps {
  settings: Settings;
  etag: string | null;
  reload: () => void;
}

function SettingsForm({ settings, etag, reload }: SettingsFormProps) {
  const { api } = useCouncil();
  const announce = useAnnounce();
  const [typed, setTyped] = useState(() => inputsOf(settings));
  const { submit, problem, ...form } = useSubmit<SettingsRequest, Settings>({
    fields: Object.keys(LABELS),
    send: body => put(api('/settings'), { body, ifMatch: etag }),
    done: () => {
      announce('Settings saved');
      reload();
    },
  });
  const send = () => {
    const { body, mistakes } = read(typed);
    void submit(body, mistakes);
  };
  const field = (name: keyof typeof LABELS) => {
    const { label, hint } = LABELS[name];
    return {
      id: name,
      label,
      hint,
      value: typed[name],
      onChange: (value: string) => setTyped({ ...typed, [name]: value }),
    };
  };
  return (
    <Form {...form} onSubmit={send} button="Save settings">
      {problem?.status === 412 && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={reload}>
          Load the latest settings
        </button>
      )}
      <TextField {...field('reminderDays')} width="10" />
      <TextField {...field('responseMonths')} width="2" numeric />
      <TextField {...field('responseWeeks')} width="2" numeric />
      <TextField {...field('requestDays')} width="2" numeric />
      <TextField {...field('ageingMonths')} width="2" numeric />
      <TextField {...field('smallNumberThreshold')} width="2" numeric />
      <TextArea {...field('extraHolidays')} rows={3} />
    </Form>
  );
}

const LABELS = {
  reminderDays: {
    label: 'Reminders, in days before the due date',
    hint: 'Numbers with commas between them. 0 is the day itself. For example, 10, 0.',
  },
  responseMonths: {
    label: 'Months for the Executive’s response',
    hint: 'Two months by law, from the day of receipt.',
  },
  responseWeeks: {
    label: 'Weeks for the response, by a local rule (optional)',
    hint: 'If this ends earlier, alerts follow it.',
  },
  requestDays: {
    label: 'Working days for a request for information (optional)',
    hint: 'Given to requests for which the minutes state no date.',
  },
  ageingMonths: { label: 'Months after which an open thing without a date is flagged', hint: undefined },
  smallNumberThreshold: {
    label: 'Smallest number of people that is shown',
    hint: 'Smaller numbers appear as “fewer than” this one.',
  },
  extraHolidays: { label: 'Extra holidays (optional)', hint: 'One on each line, as 2026-12-24.' },
};

type Inputs = Record<keyof typeof LABELS, string>;

function inputsOf(settings: Settings): Inputs {
  const text = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
  return {
    reminderDays: settings.reminderDays.join(', '),
    responseMonths: text(settings.responseMonths),
    responseWeeks: text(settings.responseWeeks),
    requestDays: text(settings.requestDays),
    ageingMonths: text(settings.ageingMonths),
    smallNumberThreshold: text(settings.smallNumberThreshold),
    extraHolidays: settings.extraHolidays.join('\n'),
  };
}

function read(typed: Inputs): { body: SettingsRequest; mistakes: FieldProblem[] } {
  const mistakes: FieldProblem[] = [];
  const whole = (field: keyof Inputs, text: string) => {
    const value = Number(text.trim());
    if (text.trim() === '' || !Number.isInteger(value) || value < 0) {
      mistakes.push({
        field,
        message: `${LABELS[field].label.replace(' (optional)', '')}: enter a whole number.`,
      });
    }
    return value;
  };
  const optional = (field: keyof Inputs) => (typed[field].trim() === '' ? null : whole(field, typed[field]));
  const lines = typed.extraHolidays.split('\n').map(line => line.trim());
  return {
    body: {
      reminderDays: typed.reminderDays.split(',').map(part => whole('reminderDays', part)),
      responseMonths: whole('responseMonths', typed.responseMonths),
      responseWeeks: optional('responseWeeks'),
      requestDays: optional('requestDays'),
      ageingMonths: whole('ageingMonths', typed.ageingMonths),
      smallNumberThreshold: whole('smallNumberThreshold', typed.smallNumberThreshold),
      extraHolidays: lines.filter(line => line !== ''),
    },
    mistakes,
  };
}
