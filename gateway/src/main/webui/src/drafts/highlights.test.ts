import { describe, expect, it } from 'vitest';
import { findWords, segments } from './highlights';

const TEXT = 'RESOLVED: that officers report back. Noted.';

describe('the text cut at its extracts', () => {
  it('is whole when there are none', () => {
    expect(segments('Nothing here', [])).toEqual([{ start: 0, text: 'Nothing here', keys: [], begins: [] }]);
  });

  it('marks one extract and leaves the rest plain', () => {
    expect(segments(TEXT, [{ key: 'd', start: 10, end: 36 }])).toEqual([
      { start: 0, text: 'RESOLVED: ', keys: [], begins: [] },
      { start: 10, text: 'that officers report back.', keys: ['d'], begins: ['d'] },
      { start: 36, text: ' Noted.', keys: [], begins: [] },
    ]);
  });

  it('puts the inner one first where one lies in another, and returns to the outer one', () => {
    const cut = segments(TEXT, [
      { key: 'decision', start: 10, end: 36 },
      { key: 'action', start: 15, end: 23 },
    ]);

    expect(cut.map(({ text, keys }) => [text, keys])).toEqual([
      ['RESOLVED: ', []],
      ['that ', ['decision']],
      ['officers', ['action', 'decision']],
      [' report back.', ['decision']],
      [' Noted.', []],
    ]);
  });

  it('splits where two overlap, and anchors each once', () => {
    const cut = segments('abcdef', [
      { key: 'x', start: 0, end: 4 },
      { key: 'y', start: 2, end: 6 },
    ]);

    expect(cut.map(({ text, begins }) => [text, begins])).toEqual([
      ['ab', ['x']],
      ['cd', ['y']],
      ['ef', []],
    ]);
    expect(cut[1]?.keys).toEqual(['x', 'y']);
  });

  it('gives both their anchor when two stand at the same place', () => {
    const [only] = segments('abc', [
      { key: 'x', start: 0, end: 3 },
      { key: 'y', start: 0, end: 3 },
    ]);

    expect(only).toEqual({ start: 0, text: 'abc', keys: ['x', 'y'], begins: ['x', 'y'] });
  });

  it('cuts places to the text and leaves out empty ones', () => {
    const cut = segments('abc', [
      { key: 'x', start: 1, end: 99 },
      { key: 'empty', start: 2, end: 2 },
      { key: 'outside', start: 50, end: 60 },
    ]);

    expect(cut.map(({ text, keys }) => [text, keys])).toEqual([
      ['a', []],
      ['bc', ['x']],
    ]);
  });

  it('loses no letter of the text', () => {
    const places = [
      { key: 'a', start: 3, end: 20 },
      { key: 'b', start: 7, end: 30 },
      { key: 'c', start: 12, end: 14 },
    ];

    expect(
      segments(TEXT, places)
        .map(({ text }) => text)
        .join(''),
    ).toBe(TEXT);
  });
});

describe('words looked for in the text', () => {
  it('are found across line breaks and in another case', () => {
    expect(findWords('To be\n  REPORTED back', 'be reported')).toEqual({ start: 3, end: 16 });
  });

  it('may contain signs that mean something in patterns', () => {
    expect(findWords('cost (estimated) £5.00?', '(estimated) £5.00?')).toEqual({ start: 5, end: 23 });
  });

  it('are not found when they are not there', () => {
    expect(findWords('one two', 'two one')).toBeNull();
    expect(findWords('one two', '  ')).toBeNull();
  });
});
