import { expect, it } from 'vitest';
import { lacksIndependence, sameService } from './stages';

it('sees that a stage would be heard where the grievance comes from, whatever the spelling', () => {
  expect(sameService('Children’s  social care', ' children’s Social Care ')).toBe(true);
  expect(sameService('Highways', 'Education')).toBe(false);
});

it('does not warn while nobody has said where it is heard', () => {
  expect(sameService('', '')).toBe(false);
});

it('believes the service’s warning', () => {
  expect(lacksIndependence({ warnings: ['independence'] })).toBe(true);
  expect(lacksIndependence({ independenceWarning: true })).toBe(true);
  expect(lacksIndependence({ warnings: [] })).toBe(false);
});
