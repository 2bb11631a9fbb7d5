import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { answer } from '../testing/server';
import { HistoryList } from './HistoryList';

const entry = (what: string, at: string) => ({ id: what, what, at, who: 'Ruth Ferris' });

it('shows the newest entry first, on whichever page the service tells it', async () => {
  const pages: Record<string, unknown> = {
    '/history?limit=200': { items: [entry('made', '2026-06-03T10:00:00Z')], next: 'second' },
    '/history?limit=200&cursor=second': { items: [entry('closed', '2026-09-03T10:00:00Z')], next: null },
  };
  answer(({ path }) => ({ body: pages[path] }));

  render(
    <MemoryRouter>
      <HistoryList path="/history" />
    </MemoryRouter>,
  );

  const entries = await screen.findAllByRole('listitem');
  expect(entries.map(each => each.textContent)).toEqual([
    expect.stringMatching(/^Closed.*by Ruth Ferris$/),
    expect.stringMatching(/^Made.*by Ruth Ferris$/),
  ]);
});
