import { describe, expect, it } from 'vitest';
import { clockTime, daysBetween, duePhrase, isoDate, longDate, longTime, shortDate, span, today } from './dates';

describe('dates as the council writes them', () => {
  it('has no leading zero and the month in full', () => {
    expect(longDate('2026-06-03')).toBe('3 June 2026');
  });

  it('is short in lists', () => {
    expect(shortDate('2026-09-30')).toBe('30 Sep 2026');
  });

  it('shows an instant in the council’s zone, in summer time too', () => {
    expect(longTime('2026-06-03T13:05:00Z')).toBe('3 June 2026 at 2:05pm');
    expect(longTime('2026-12-03T13:00:00Z')).toBe('3 December 2026 at 1pm');
  });

  it('moves to the next day when the zone does', () => {
    expect(longTime('2026-06-03T23:30:00Z')).toBe('4 June 2026 at 12:30am');
    expect(today(new Date('2026-06-03T23:30:00Z'))).toBe('2026-06-04');
  });

  it.each([
    ['00:00', 'midnight'],
    ['12:00', 'midday'],
    ['12:30', '12:30pm'],
    ['19:00', '7pm'],
    ['09:05', '9:05am'],
  ])('writes %s as %s', (time, text) => {
    expect(clockTime(time)).toBe(text);
  });
});

describe('how a due date stands', () => {
  it.each([
    ['2014-08-31', 'due today'],
    ['2014-09-01', 'due tomorrow'],
    ['2014-09-10', 'due in 10 days'],
    ['2014-08-30', '1 day overdue'],
    ['2014-08-10', '21 days overdue'],
    ['2012-08-31', '23 months overdue'],
    ['2010-08-31', '4 years overdue'],
  ])('on 31 August 2014, %s is %s', (dueOn, phrase) => {
    expect(duePhrase(dueOn, '2014-08-31')).toBe(phrase);
  });

  it('counts calendar days across the change to winter time', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('changes from days to months after eight weeks', () => {
    expect(span(56)).toBe('56 days');
    expect(span(61)).toBe('2 months');
  });
});

describe('a date typed as day, month and year', () => {
  it.each([
    ['3', '6', '2026', '2026-06-03'],
    ['03', '06', '2026', '2026-06-03'],
    ['3', 'June', '2026', '2026-06-03'],
    ['3', 'jun', '2026', '2026-06-03'],
    ['29', '2', '2028', '2028-02-29'],
  ])('%s %s %s is %s', (day, month, year, iso) => {
    expect(isoDate(day, month, year)).toBe(iso);
  });

  it.each([
    ['31', '6', '2026'],
    ['29', '2', '2026'],
    ['3', '', '2026'],
    ['x', '6', '2026'],
    ['3', '6', '26'],
  ])('%s %s %s is no date', (day, month, year) => {
    expect(isoDate(day, month, year)).toBeUndefined();
  });

  it('is nothing when all three are empty', () => {
    expect(isoDate('', ' ', '')).toBeNull();
  });
});
