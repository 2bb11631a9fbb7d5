import type { FieldProblem } from '../api/problem';

/** How many people raised it: a whole number from one. */
export function people(typed: string): { number: number; mistakes: FieldProblem[] } {
  const number = Number(typed.trim());
  const fine = typed.trim() !== '' && Number.isInteger(number) && number >= 1;
  return {
    number,
    mistakes: fine ? [] : [{ field: 'employees', message: 'How many people must be a whole number, like 12.' }],
  };
}
