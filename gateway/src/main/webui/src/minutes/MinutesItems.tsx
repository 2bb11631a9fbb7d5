import type { Minutes, MinutesDecision, MinutesItem } from '../api/meetings';
import { Tag } from '../page/Tag';
import { VERBS } from '../drafts/extracts';

/** The record itself, item by item, each decision set apart with a place of its own in the page. */
export function MinutesItems({ minutes }: { minutes: Minutes }) {
  const { items, decisions } = minutes;
  const numbers = new Set(items.map(item => item.number));
  const homeless = decisions.filter(decision => !decision.item || !numbers.has(decision.item));
  return (
    <section aria-labelledby="record">
      <h2 className="govuk-heading-m" id="record">
        The record
      </h2>
      {items.map((item, at) => (
        <Item
          key={`${item.number}-${at}`}
          item={item}
          decisions={item.number ? decisions.filter(decision => decision.item === item.number) : []}
        />
      ))}
      {homeless.length > 0 && <Decisions items={homeless} />}
    </section>
  );
}

function Item({ item, decisions }: { item: MinutesItem; decisions: MinutesDecision[] }) {
  const title = item.title ?? 'Exempt: not published';
  return (
    <article className="item">
      <h3 className="govuk-heading-s">
        {item.number && <span className="item__number">{item.number}</span>}
        {title} {item.exempt && <Tag tone="amber">Exempt</Tag>}
      </h3>
      {item.paragraphs.map((paragraph, at) => (
        <p key={at} className="govuk-body prose">
          {paragraph.number && <span className="item__number">{paragraph.number}</span>}
          {paragraph.text}
        </p>
      ))}
      <Decisions items={decisions} />
    </article>
  );
}

function Decisions({ items }: { items: MinutesDecision[] }) {
  if (items.length === 0) return null;
  return (
    <ul role="list" className="decisions">
      {items.map(decision => (
        <li key={decision.id} id={decision.id} tabIndex={-1} className="decisions__decision">
          <strong className="decisions__verb">
            {VERBS.find(each => each.value === decision.verb)?.text ?? decision.verb}
            {decision.clause && ` (${decision.clause})`}
          </strong>{' '}
          {decision.text} {decision.exempt && <Tag tone="amber">Exempt</Tag>}
        </li>
      ))}
    </ul>
  );
}
