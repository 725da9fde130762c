import { describe, expect, test } from 'vitest';
import { isAged } from '#content-layer/evidence-date.ts';
import { parseFinnishTime } from '#content-layer/finnish-time.ts';
import { finnishElative } from '#content-layer/report/finnish-elative.ts';
import { findWebAddressFault } from '#content-layer/schema/web-address.ts';
import { suggest } from '#content-layer/suggest.ts';
import { eventNameFrom, idFrom } from '#domain/id-from.ts';

describe('suggests the word that was meant', () => {
  test.for([
    ['theater', 'theatre'],
    ['Museum', 'museum'],
    ['dance circus', 'dance-circus'],
    ['muisc', 'music'],
    ['teatteri', undefined],
    ['', undefined],
    ['x'.repeat(5000), undefined],
  ])('%s', ([written = '', meant]) => {
    expect(suggest(written, ['theatre', 'music', 'museum', 'dance-circus'])).toBe(meant);
  });
});

describe('reads times as they are written in Finland', () => {
  test.for([
    ['12.3.2027 klo 18', { date: '2027-03-12', start: '18:00' }],
    ['pe 12.3.2027 klo 18.30–20', { date: '2027-03-12', start: '18:30', end: '20:00' }],
    ['perjantaina 12.03.2027, klo 9-10.15', { date: '2027-03-12', start: '09:00', end: '10:15' }],
    ['2027-03-12 18:00', { date: '2027-03-12', start: '18:00' }],
    ['12.3.2027', { date: '2027-03-12' }],
    ['29.2.2028', { date: '2028-02-29' }],
    ['12.3. klo 18', { date: '2027-03-12', start: '18:00' }],
    ['12.3 klo 18', { date: '2027-03-12', start: '18:00' }],
    ['22.11.', { date: '2026-11-22' }],
    ['21.11.', { date: '2027-11-21' }],
    ['29.2.', { date: '2028-02-29' }],
    ['la 5.12. klo 22–02', { date: '2026-12-05', start: '22:00', endDate: '2026-12-06', end: '02:00' }],
    ['5.12.2026 klo 22–6', { date: '2026-12-05', start: '22:00', endDate: '2026-12-06', end: '06:00' }],
    // Hardly a night of ten hours: the calendar will say that the end is before the beginning.
    ['5.12.2026 klo 18–08', { date: '2026-12-05', start: '18:00', end: '08:00' }],
    ['5.12.2026 klo 22 – su 6.12. klo 2', { date: '2026-12-05', start: '22:00', endDate: '2026-12-06', end: '02:00' }],
    ['31.12.2026–1.1.', { date: '2026-12-31', endDate: '2027-01-01' }],
    ['12.3.2027klo 18', { date: '2027-03-12', start: '18:00' }],
    ['fre 12.3.2027 kl. 18.30', { date: '2027-03-12', start: '18:30' }],
    ['Friday 12.3.2027 at 18:30', { date: '2027-03-12', start: '18:30' }],
    ['lördag 13.3.2027 kl 14–15', { date: '2027-03-13', start: '14:00', end: '15:00' }],
  ])('%s', ([written, time]) => {
    expect(parseFinnishTime(String(written), '2026-11-22')).toEqual({ time });
  });

  test.for([
    '31.2.2027',
    '30.2.',
    '12.3.27',
    'huomenna',
    '12.3.2027 klo 25',
    '12.3.2027 klo 18–26',
    '5.12.2026 – 31.2.2027',
    '12.3.2027 klo 18 ja 20',
    '',
  ])('but not "%s"', (written) => {
    expect(parseFinnishTime(written, '2026-11-22')).toEqual({ fault: 'unreadable' });
  });

  test('and not with the wrong weekday', () => {
    expect(parseFinnishTime('ke 12.3.2027', '2026-11-22')).toEqual({ fault: 'weekday', date: '2027-03-12' });
    expect(parseFinnishTime('pe 12.3.2027 – ti 13.3.2027', '2026-11-22')).toEqual({
      fault: 'weekday',
      date: '2027-03-13',
    });
  });
});

describe('judges web addresses', () => {
  test.for([
    ['https://www.kajaani.fi/sivu?a=1#b', undefined],
    ['https://xn--kivaatekemist-nfb.fi/kohde', undefined],
    ['https://kivaatekemistä.fi/', undefined],
    ['https://www.espoo.fi/fi-FI/Kai(85160)', undefined],
    ['https://www.esimerkki.example/@nimi', undefined],
    ['http://www.kajaani.fi', 'url-https'],
    ['ftp://www.kajaani.fi', 'url'],
    ['javascript:alert(1)', 'url'],
    ['//www.kajaani.fi', 'url'],
    ['https:www.kajaani.fi', 'url'],
    ['https://evil.example\\@kajaani.fi', 'url'],
    ['https://www.kaja\tani.fi', 'url'],
    ['https://kajaani.fi@evil.example', 'url-host'],
    ['https://@evil.example', 'url-host'],
    ['https://www.kajaani.fi:443/', 'url-host'],
    ['https://www.kajaani.fi:8443/', 'url-host'],
    ['https://127.0.0.1/', 'url-host'],
    ['https://0x7f000001/', 'url-host'],
    ['https://[::1]/', 'url-host'],
    ['https://localhost/', 'url-host'],
    ['https://a.localhost/', 'url-host'],
    ['https://kone.local/', 'url-host'],
    ['https://kajaani/', 'url-host'],
    ['https://kajaani.fi./', 'url-host'],
    [`https://www.kajaani.fi/${'a'.repeat(2048)}`, 'url'],
  ])('%s', ([address = '', fault]) => {
    expect(findWebAddressFault(address)).toBe(fault);
  });
});

describe('makes a file name of an event of its title', () => {
  test.for([
    ['Yö & päivä', 'yo-paiva'],
    ['…', 'tapahtuma'],
    ['10', 'tapahtuma-10'],
    ['1984', '1984'],
  ])('%s', ([title = '', name]) => {
    expect(eventNameFrom(title)).toBe(name);
  });
});

describe('makes a file name of a title', () => {
  test.for([
    ['Yö & päivä', 'yo-paiva'],
    ['  Ääni 2027! ', 'aani-2027'],
    ['...', ''],
    ['a'.repeat(100), 'a'.repeat(80)],
  ])('%s', ([title = '', id]) => {
    expect(idFrom(title)).toBe(id);
  });
});

describe('knows the Finnish case ending of a number', () => {
  test.for([
    [1, 'stä'],
    [2, 'sta'],
    [12, 'sta'],
    [11, 'stä'],
    [40, 'stä'],
    [63, 'sta'],
    [100, 'sta'],
    [110, 'stä'],
    [1000, 'sta'],
    [0, 'sta'],
  ] as const)('%i:%s', ([count, ending]) => {
    expect(finnishElative(count)).toBe(ending);
  });
});

describe('counts evidence as old after five years', () => {
  test.for([
    ['2021-11-22', '2026-11-22', false],
    ['2021-11-20', '2026-11-22', true],
    ['2021', '2026-12-28', false],
    ['2021', '2027-01-01', true],
    ['2021-11', '2026-11-28', false],
    [undefined, '2026-11-22', true],
  ] as const)('%s on %s: %s', ([date, day, aged]) => {
    expect(isAged(date, day)).toBe(aged);
  });
});
