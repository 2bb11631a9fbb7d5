import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import pages from '../pages.json';
import { ROUTES } from './routes';
import { ANONYMOUS, signInLink } from './session/session';
import { open, signedInAs } from './testing/render';
import { answer, SilentStream } from './testing/server';

const addressOf = (path: string) => path.replace(':council', 'fairmere').replace(':id', 'id-1');
const reading = ROUTES.filter(route => route.reads !== 'nothing').map(route => [route.path, route] as const);
const lists = ROUTES.filter(route => route.reads === 'list').map(route => [route.path, route] as const);
const closed = ROUTES.filter(route => route.audience !== 'everyone').map(route => [route.path, route] as const);

beforeEach(() => vi.stubGlobal('EventSource', SilentStream));

/** The committees are read once for all pages; what a test is about is what the page itself reads. */
const COMMITTEES = '/api/councils/fairmere/committees?limit=200';

describe('every page', () => {
  it('has a title of its own', () => {
    const titles = ROUTES.map(route => route.title);

    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it('has an address of its own', () => {
    expect(new Set(ROUTES.map(route => route.path)).size).toBe(ROUTES.length);
  });

  // The journeys in a real browser go to every page of that list.
  it('stands in pages.json', () => {
    expect(pages).toEqual(ROUTES.map(route => route.path));
  });

  it.each(ROUTES.map(route => [route.path, route] as const))('%s says its title and has one heading', (_, route) => {
    answer(() => 'never');
    // Who belongs to one council never sees the list of councils.
    open(addressOf(route.path), route.path === '/' ? ANONYMOUS : signedInAs());

    expect(document.title).toBe(`${route.title} – Scrutineer`);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByRole('main')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Skip to main content' })).toHaveAttribute('href', '#main');
  });
});

describe('every page that reads', () => {
  it.each(reading)('%s says that it loads', (_, route) => {
    answer(() => 'never');

    open(addressOf(route.path));

    expect(screen.getAllByText(/^Loading /)[0]).toHaveAttribute('role', 'status');
  });

  it.each(reading)('%s says that the service has a problem, and offers to try again', async (_, route) => {
    answer(() => ({ status: 503, body: { title: 'Unavailable', status: 503, traceId: 'trace-1' } }));

    open(addressOf(route.path));

    expect(await screen.findByText('Sorry, there is a problem with the service')).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: 'Try again' })[0]).toBeInTheDocument();
    expect(screen.getAllByText('trace-1')[0]).toBeInTheDocument();
  });

  it.each(reading)('%s offers to sign in again when the session has run out', async (_, route) => {
    answer(() => ({ status: 401 }));

    open(addressOf(route.path));

    const link = (await screen.findAllByRole('link', { name: 'Sign in' })).find(each => each.closest('main'));
    expect(link).toHaveAttribute('href', signInLink(addressOf(route.path)));
  });
});

describe('every list', () => {
  it.each(lists)('%s says that it is empty', async (_, route) => {
    answer(() => ({ body: { items: [], next: null } }));

    open(addressOf(route.path));

    await waitFor(() => expect(document.querySelector('main .empty')).not.toBeNull());
    expect(document.querySelector('main .empty')?.textContent).toMatch(/\w{2,}.*\.$/);
  });
});

describe('every page that is not public', () => {
  it.each(closed)('%s asks anonymous readers to sign in, and comes back', (_, route) => {
    const calls = answer(() => 'never');

    open(addressOf(route.path), ANONYMOUS);

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sign in to see this page');
    expect(calls.filter(call => call.path !== COMMITTEES)).toEqual([]);
  });

  it.each(closed)('%s is closed to people of another council', (_, route) => {
    answer(() => 'never');

    open(addressOf(route.path), { ...signedInAs(), councils: [{ id: 'northcliffe', name: 'Northcliffe' }] });

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('You do not have permission');
  });
});

it('says that an address leads nowhere', () => {
  answer(() => 'never');

  open('/fairmere/nowhere/at/all');

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Page not found');
});

it('keeps the shell and offers to load again when a page cannot be drawn', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  answer(() => ({ body: { items: null } }));

  open('/fairmere/minutes');

  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Minutes');
  await screen.findByText('Sorry, there is a problem with this page');
  expect(screen.getByRole('button', { name: 'Load this page again' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Scrutineer' })).toBeInTheDocument();
});
