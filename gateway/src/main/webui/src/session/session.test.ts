import { describe, expect, it } from 'vitest';
import { ANONYMOUS, nameFromId, sessionOf, signInLink } from './session';

describe('the gateway’s answer about the reader', () => {
  it('is nobody when it is no answer', () => {
    expect(sessionOf(null)).toEqual(ANONYMOUS);
    expect(sessionOf({ signedIn: 'yes' }).signedIn).toBe(false);
  });

  it('names councils, with capitals where nothing better is known', () => {
    const councils = ['north-cliffe', { id: 'fairmere', name: 'Fairmere Council' }, { id: 'east', name: 'east' }, {}];

    expect(sessionOf({ signedIn: true, councils }).councils).toEqual([
      { id: 'north-cliffe', name: 'North Cliffe' },
      { id: 'fairmere', name: 'Fairmere Council' },
      { id: 'east', name: 'East' },
    ]);
  });

  it('keeps the place that one signs in from', () => {
    expect(signInLink('/fairmere/recommendations?q=a&b')).toBe(
      '/sign-in?return=%2Ffairmere%2Frecommendations%3Fq%3Da%26b',
    );
    expect(nameFromId('fairmere')).toBe('Fairmere');
  });
});
