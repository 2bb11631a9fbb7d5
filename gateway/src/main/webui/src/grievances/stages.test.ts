import { expect, it } from 'vitest';
import { sameService } from './stages';

it('sees that a stage would be heard where the grievance comes from, whatever the spelling', () => {
  expect(sameService('Children’s  social care', ' children’s Social Care ')).toBe(true);
  expect(sameService('Adults & health', 'Adults and Health')).toBe(true);
  expect(sameService('Waste & recycling', 'Waste and recycling')).toBe(true);
  expect(sameService('Highways', 'Education')).toBe(false);
});

it('does not warn while nobody has said where it is heard', () => {
  expect(sameService('', '')).toBe(false);
});
