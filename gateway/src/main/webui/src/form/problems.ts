import { createContext, useContext } from 'react';
import type { FieldProblem } from '../api/problem';

/** The problems of the form around a field. */
export const FormProblems = createContext<readonly FieldProblem[]>([]);

/** What is wrong with one field, or null. */
export function useFieldProblem(field: string): string | null {
  return useContext(FormProblems).find(problem => problem.field === field)?.message ?? null;
}

/** A required text that is missing. */
export function missing(field: string, value: string | null | undefined, message: string): FieldProblem[] {
  return value?.trim() ? [] : [{ field, message }];
}
