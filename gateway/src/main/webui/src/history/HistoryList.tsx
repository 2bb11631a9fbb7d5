import { everyPage } from '../api/page';
import type { HistoryEntry } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { TimeText } from '../dates/Dates';
import { Empty } from '../page/Empty';
import { Load } from '../page/Load';
import { changesOf, type Change } from './changes';

/** Everything that happened to a thing, newest first. Nothing in it is ever changed or taken out. */
export function HistoryList({ path }: { path: string }) {
  // The service tells the oldest entries first: the newest stand at the end of its last page.
  const history = useResource<HistoryEntry[]>(path, everyPage);
  return (
    <section aria-labelledby="history">
      <h2 className="govuk-heading-m" id="history">
        History
      </h2>
      <Load resource={history} what="the history">
        {items =>
          items.length === 0 ? (
            <Empty>Nothing has happened yet.</Empty>
          ) : (
            <ol role="list" className="history">
              {[...items].sort(newestFirst).map(entry => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </ol>
          )
        }
      </Load>
    </section>
  );
}

function newestFirst(a: HistoryEntry, b: HistoryEntry): number {
  return b.at.localeCompare(a.at);
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const words = entry.what.replaceAll('-', ' ');
  return (
    <li className="history__entry">
      <p className="history__what">{words.charAt(0).toUpperCase() + words.slice(1)}</p>
      <p className="history__when">
        <TimeText at={entry.at} />
        {entry.who && <> by {entry.who}</>}
      </p>
      <Changes changes={changesOf(entry.before, entry.after)} />
      {entry.note && <p className="history__note">{entry.note}</p>}
    </li>
  );
}

function Changes({ changes }: { changes: Change[] }) {
  if (changes.length === 0) return null;
  return (
    <ul role="list" className="history__changes">
      {changes.map(({ fact, before, after }) => (
        <li key={fact}>
          {fact}:{' '}
          {before && (
            <>
              <del>{before}</del> <span aria-hidden="true">→</span>
              <span className="govuk-visually-hidden">, now</span>{' '}
            </>
          )}
          {after ?? 'none'}
        </li>
      ))}
    </ul>
  );
}
