import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { query } from '../api/page';

/**
 * The filters of a list, kept in the address. Changing one goes back to the first page, because a cursor belongs to
 * the list it came from.
 */
export function useFilters(names: readonly string[], fixed: Record<string, string> = {}) {
  const [parameters, setParameters] = useSearchParams();
  const value = (name: string) => parameters.get(name) ?? '';
  const values = Object.fromEntries(names.map(name => [name, value(name)]));

  const apply = useCallback(
    (changed: Record<string, string>) => {
      const kept = Object.entries(changed).filter(([, text]) => text.trim() !== '');
      setParameters(new URLSearchParams(kept.map(([name, text]) => [name, text.trim()])));
    },
    [setParameters],
  );
  return {
    values,
    filtered: names.some(name => value(name) !== ''),
    apply,
    query: query({ ...values, ...fixed, cursor: value('cursor') }),
  };
}
