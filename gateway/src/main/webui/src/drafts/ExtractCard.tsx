import { useRef } from 'react';
import { longDate } from '../dates/dates';
import { CheckField } from '../form/fields';
import { Tag } from '../page/Tag';
import { wordsOf } from '../steps/standing';
import { ExtractForm } from './ExtractForm';
import { nameOf, REPORTED, short, VERBS, type Edit, type Extract } from './extracts';

/** Below this the reader itself was not sure. */
const SURE = 0.7;

interface ExtractCardProps {
  extract: Extract;
  active: boolean;
  /** True while it is being corrected. */
  open: boolean;
  change: (edit: Edit) => void;
  onShow: (key: string) => void;
  problem: string | null;
}

/** One extract: what was understood, with the two questions that come up for each, and the rest behind "Change". */
export function ExtractCard({ extract, active, open, change, onShow, problem }: ExtractCardProps) {
  const { key, value } = extract;
  const changeButton = useRef<HTMLButtonElement>(null);
  /** The form goes away, and the keyboard back to where it was opened. */
  const leaveForm = (edit: Edit) => {
    change(edit);
    changeButton.current?.focus();
  };
  const name = nameOf(extract);
  const placed = value.start !== null && value.start !== undefined;
  const classes = ['extract', `extract--${extract.kind.toLowerCase()}`];
  if (!value.included) classes.push('extract--out');
  if (active) classes.push('extract--active');
  return (
    <li className={classes.join(' ')} id={`extract-${key}`} tabIndex={-1}>
      <div className="extract__head">
        <h3 className="extract__name">{headOf(extract)}</h3>
        {value.confidence !== null && value.confidence !== undefined && value.confidence < SURE && (
          <Tag tone="amber">Please check</Tag>
        )}
        {value.id === null && <Tag tone="grey">Added by you</Tag>}
        <span className="extract__links">
          {placed && (
            <button type="button" className="link-button" onClick={() => onShow(key)}>
              Show in source<span className="govuk-visually-hidden">: {short(value.text)}</span>
            </button>
          )}
          <button
            type="button"
            className="link-button"
            ref={changeButton}
            aria-expanded={open}
            onClick={() => change({ type: open ? 'closed' : 'opened', key })}
          >
            Change
            <span className="govuk-visually-hidden">
              {' '}
              this {name.toLowerCase()}: {short(value.text)}
            </span>
          </button>
          {value.id === null && (
            <button
              type="button"
              className="link-button link-button--warning"
              onClick={() => change({ type: 'removed', key })}
            >
              Remove
              <span className="govuk-visually-hidden">
                {' '}
                this {name.toLowerCase()}: {short(value.text)}
              </span>
            </button>
          )}
        </span>
      </div>
      {problem && (
        <p className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {problem}
        </p>
      )}
      {open ? (
        <ExtractForm
          extract={extract}
          cancel={() => leaveForm({ type: 'closed', key })}
          done={changed => leaveForm({ type: 'changed', extract: changed })}
        />
      ) : (
        <>
          <p className="extract__text">{value.text}</p>
          <Facts extract={extract} />
        </>
      )}
      <div className="extract__marks">
        <CheckField
          id={`included-${key}`}
          label="Publish"
          checked={value.included}
          onChange={included => change({ type: 'marked', key, included })}
        />
        <CheckField
          id={`exempt-${key}`}
          label="Exempt from the public"
          checked={value.exempt}
          onChange={exempt => change({ type: 'marked', key, exempt })}
        />
      </div>
    </li>
  );
}

function headOf(extract: Extract): string {
  const name = nameOf(extract);
  if (extract.kind === 'DECISION') {
    const verb = VERBS.find(choice => choice.value === extract.value.verb)?.text.toLowerCase();
    const clause = extract.value.clause ? ` ${extract.value.clause}` : '';
    return `${name}${clause}${verb ? `, ${verb}` : ''}`;
  }
  return extract.kind === 'RECOMMENDATION' && extract.value.number ? `${name} ${extract.value.number}` : name;
}

function Facts({ extract }: { extract: Extract }) {
  if (extract.kind === 'DECISION') return null;
  const { owner, dueOn, dueText } = extract.value;
  const reported = extract.kind === 'RECOMMENDATION' ? extract.value.status : null;
  return (
    <p className="extract__facts">
      <span>
        Owner: <strong>{owner?.name ?? 'none'}</strong>
      </span>
      <span>
        Due: <strong>{dueOn ? longDate(dueOn) : 'no date'}</strong>
        {dueText && <span className="muted"> “{dueText}”</span>}
        {extract.kind === 'TASK' && dueOn && <span className="muted">{ruleText(extract.value.dueRule)}</span>}
      </span>
      {reported && <span>Reported as {REPORTED.find(each => each.value === reported)?.text.toLowerCase()}</span>}
    </p>
  );
}

/** Where a proposed date comes from; one that was set by hand needs no explanation. */
function ruleText(rule: string | null | undefined): string {
  switch (rule) {
    case 'NEXT_MEETING':
      return ' (proposed: the committee’s next meeting)';
    case 'MEETING_IN_MONTH':
      return ' (proposed: the meeting in that month)';
    case null:
    case undefined:
    case 'STATED':
    case 'CLERK':
      return '';
    default:
      return ` (proposed: ${wordsOf(rule).toLowerCase()})`;
  }
}
