import { describe, expect, it } from 'vitest';
import { countMonths, findDateRanges, findSingleDates } from './date-ranges.ts';

const rangeOf = (text: string) =>
  findDateRanges(text).map(({ start, end, isCurrent }) => [start, isCurrent ? 'now' : end]);

describe('findDateRanges', () => {
  it.each([
    ['March 2020 – Present', '2020-03', 'now'],
    ['Nurse\t06/2013 – 08/2015', '2013-06', '2015-08'],
    ['2014–18', '2014', '2018'],
    ['03/2019 – heute', '2019-03', 'now'],
    ['Apr 2021 – to date', '2021-04', 'now'],
    ['January 2019 to Present', '2019-01', 'now'],
    ['06.2018 – 09.2020', '2018-06', '2020-09'],
    ['June 2020 –\nPresent', '2020-06', 'now'],
    ['Weaver\nSeptember\n2016 – February 2020', '2016-09', '2020-02'],
    ['sept.\n2016 – prezent', '2016-09', 'now'],
    ['September 2016 – February\n2020', '2016-09', '2020-02'],
    ['Weaver in May\n2016 – 2018', '2016', '2018'],
    ['2015 年 3 月 – 2015 年 5 月', '2015-03', '2015-05'],
    ['2013 – 至今', '2013', 'now'],
    ['de septembre 2012 à juin 2015', '2012-09', '2015-06'],
    ['depuis février 2019', '2019-02', 'now'],
    ['Jan – Mar 2020', '2020-01', '2020-03'],
    ["Oct '19 - Feb '21", '2019-10', '2021-02'],
    ['styczeń 2018 – obecnie', '2018-01', 'now'],
    ['2019-05 - 2020-11', '2019-05', '2020-11'],
    ['Sept 2018 – May 2023', '2018-09', '2023-05'],
    ['03.2019–05.2021', '2019-03', '2021-05'],
    ['seit 2020', '2020', 'now'],
    ['Dec 2013 — Dec 2014Acme', '2013-12', '2014-12'],
    ['Nov 2021–\tChemist', '2021-11', 'now'],
    ['2019 onwards', '2019', 'now'],
    ['mayo 2015 a la actualidad', '2015-05', 'now'],
    ['Dal 2018 ad oggi', '2018', 'now'],
    ['05.2019 – do dziś', '2019-05', 'now'],
    ['2016 r. – 2018 r.', '2016', '2018'],
    ['Desde out. 2019', '2019-10', 'now'],
    ['2015 t.o.m. 2018', '2015', '2018'],
    ['2020 – vandaag', '2020', 'now'],
    ['2020 – nåværende', '2020', 'now'],
    ['mid-2019 to early 2021', '2019', '2021'],
    ['1. März 2019 bis 31. Mai 2021', '2019-03', '2021-05'],
    ['01.03.2019 - 31.05.2021', '2019-03', '2021-05'],
    ['03/15/2019 - 05/01/2021', '2019-03', '2021-05'],
    ['15/03/2019 - 01/05/2021', '2019-03', '2021-05'],
    ['2019-03-01 – 2021-05-31', '2019-03', '2021-05'],
    ['depuis mars 2021', '2021-03', 'now'],
    ['juin 2019 à ce jour', '2019-06', 'now'],
    ['de janv. 2018 à déc. 2020', '2018-01', '2020-12'],
    ['janvier 2017 jusqu’à mars 2018', '2017-01', '2018-03'],
    ['ian. 2019 – prezent', '2019-01', 'now'],
    ['octombrie 2015 până în noiembrie 2018', '2015-10', '2018-11'],
    ['din 2016 până în prezent', '2016', 'now'],
    ['2019年3月–至今', '2019-03', 'now'],
    ['2019.03-2021.06', '2019-03', '2021-06'],
    ['2019.3 至 2021.6', '2019-03', '2021-06'],
    ['٠٣/٢٠١٩ – الآن', '2019-03', 'now'],
    ['مارس ٢٠١٨ - يونيو ٢٠٢٠', '2018-03', '2020-06'],
    ['من يناير 2015 إلى ديسمبر 2017', '2015-01', '2017-12'],
    ['2019 حتى الآن', '2019', 'now'],
    ['03/19 – 08/21', '2019-03', '2021-08'],
    ['Mar 19 – Present', '2019-03', 'now'],
    ['09 – 12/2019', '2019-09', '2019-12'],
    ['2014/15', '2014', '2015'],
    ['Q1 2020 – Q3 2021', '2020', '2021'],
    ['Jan-2018 to Sep-2019', '2018-01', '2019-09'],
    ['05/2016\t02/2018', '2016-05', '2018-02'],
    ['2021 –', '2021', 'now'],
  ])('reads %j', (text, start, end) => {
    expect(rangeOf(text)).toEqual([[start, end]]);
  });

  it.each([
    'call +44 20 7946 0018',
    '3-5 years of experience',
    'grew from 2,000 to 5,000 users',
    '14.07.1988',
    'ISO 27001 - 2013a',
    '2021 - 2019',
    '2019/03',
    'Mar 2021 - Jan 2021',
  ])('finds no range in %j', (text) => {
    expect(rangeOf(text)).toEqual([]);
  });

  it('reads on behind a line that seemed to begin a range', () => {
    expect(rangeOf('Award 2021\n2018 – 2020')).toEqual([['2018', '2020']]);
    expect(rangeOf('2022 –\n2018 – 2020')).toContainEqual(['2018', '2020']);
  });

  it('tells where a range stands', () => {
    const text = 'Developer, Uber, July 2015 – May 2020';
    const [range] = findDateRanges(text);
    expect(text.slice(range?.from, range?.to)).toBe('July 2015 – May 2020');
  });
});

describe('findSingleDates', () => {
  it('reads seasons, months and years that belong to no range', () => {
    const dates = findSingleDates('Intern Summer 2022, exam May 2023, 2019; 2010 – 2012');
    expect(dates.map(({ start }) => start)).toEqual(['2022', '2023-05', '2019']);
  });
});

describe('countMonths', () => {
  it('counts months that overlap once', () => {
    const jobs = [
      { start: '2022-01', end: null, isCurrent: true },
      { start: '2020-10', end: '2022-06', isCurrent: false },
      { start: '2018-06', end: '2020-09', isCurrent: false },
    ];
    expect(countMonths(jobs, '2023-05')).toBe(60);
  });

  it('takes years without months from middle to middle', () => {
    expect(countMonths([{ start: '2014', end: '2018', isCurrent: false }], '2026-01')).toBe(48);
  });
});
