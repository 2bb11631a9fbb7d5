import { type ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import type { ListPage } from '../api/page';

interface Column<T> {
  head: string;
  cell: (item: T) => ReactNode;
  /** The cell that names the row. */
  names?: boolean;
  className?: string;
}

interface ListTableProps<T> {
  caption: string;
  items: readonly T[];
  columns: readonly Column<T>[];
  keyOf: (item: T) => string;
  /** True for a row that needs the reader's eye. */
  alarming?: (item: T) => boolean;
}

/** A dense table that turns into cards where the screen is narrow; every cell then carries its heading. */
export function ListTable<T>({ caption, items, columns, keyOf, alarming }: ListTableProps<T>) {
  return (
    <table className="govuk-table list-table">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {columns.map(column => (
            <th key={column.head} scope="col" className="govuk-table__header">
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {items.map(item => (
          <tr key={keyOf(item)} className={`govuk-table__row${alarming?.(item) ? ' list-table__row--alarming' : ''}`}>
            {columns.map(column => (
              <Cell key={column.head} column={column} item={item} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<T>({ column, item }: { column: Column<T>; item: T }) {
  const className = `govuk-table__cell ${column.className ?? ''}`;
  const content = (
    <>
      <span className="list-table__label" aria-hidden="true">
        {column.head}
      </span>
      <span className="list-table__value">{column.cell(item)}</span>
    </>
  );
  if (!column.names) return <td className={className}>{content}</td>;
  return (
    <th scope="row" className={`${className} list-table__name`}>
      {content}
    </th>
  );
}

/** The cursors walked so far, kept beside the address so that "Previous page" works without a backward cursor. */
interface Trail {
  trail?: (string | null)[];
}

/** Next and previous page of a list; the cursor stands in the address, so a page can be bookmarked and shared. */
export function Pages({ page, what }: { page: ListPage<unknown>; what: string }) {
  const [parameters] = useSearchParams();
  const { pathname, state } = useLocation() as { pathname: string; state: Trail | null };
  const cursor = parameters.get('cursor');
  const trail = state?.trail ?? (cursor === null ? [] : [null]);
  if (cursor === null && page.next === null) return null;

  const to = (target: string | null) => {
    const changed = new URLSearchParams(parameters);
    if (target === null) changed.delete('cursor');
    else changed.set('cursor', target);
    return { pathname, search: changed.toString() };
  };
  return (
    <nav className="govuk-pagination" aria-label={`Pages of ${what}`}>
      {cursor !== null && (
        <div className="govuk-pagination__prev">
          <Link className="govuk-link" rel="prev" to={to(trail.at(-1) ?? null)} state={{ trail: trail.slice(0, -1) }}>
            {trail.length > 1 ? 'Previous page' : 'First page'}
          </Link>
        </div>
      )}
      {page.next !== null && (
        <div className="govuk-pagination__next">
          <Link className="govuk-link" rel="next" to={to(page.next)} state={{ trail: [...trail, cursor] }}>
            Next page
          </Link>
        </div>
      )}
    </nav>
  );
}
