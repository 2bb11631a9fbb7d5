import { useState, type FormEvent, type ReactNode } from 'react';
import type { useFilters } from './useFilters';

interface FiltersProps {
  filters: Pick<ReturnType<typeof useFilters>, 'values' | 'filtered' | 'apply'>;
  children: (draft: Record<string, string>, set: (name: string, value: string) => void) => ReactNode;
}

/** The filters of a list: chosen first, applied with one button, so that nothing moves under the reader. */
export function Filters({ filters, children }: FiltersProps) {
  const applied = JSON.stringify(filters.values);
  // A new address (back button, a link with filters) replaces what stands in the inputs.
  return <Inputs key={applied} filters={filters} content={children} />;
}

function Inputs({ filters, content }: { filters: FiltersProps['filters']; content: FiltersProps['children'] }) {
  const [draft, setDraft] = useState(filters.values);
  // Only narrow screens fold the filters away; what is filtered already is never hidden.
  const [open, setOpen] = useState(filters.filtered);
  const set = (name: string, value: string) => setDraft(before => ({ ...before, [name]: value }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    filters.apply(draft);
  };
  return (
    <form
      className={`filters${open ? ' filters--open' : ''}`}
      role="search"
      aria-label="Filter this list"
      onSubmit={send}
    >
      <button type="button" className="filters__toggle link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide the filters' : 'Filter this list'}
      </button>
      <div className="filters__fields">{content(draft, set)}</div>
      <div className="filters__buttons">
        <button type="submit" className="govuk-button govuk-button--secondary">
          Apply
        </button>
        {filters.filtered && (
          <button type="button" className="link-button" onClick={() => filters.apply({})}>
            Clear filters
          </button>
        )}
      </div>
    </form>
  );
}
