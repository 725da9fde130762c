import { describe, expect, it } from 'vitest';
import { venueListView } from '#views/venue-list.ts';
import { venuePageView } from '#views/venue-page.ts';
import { viewContext } from '#views/view-context.ts';
import { clockOn, FIXTURE, makeVenue, TODAY } from '../support/catalogue-fixture.ts';

const context = viewContext(FIXTURE, 'fi', clockOn(TODAY));

function pageOf(id: string, venues = FIXTURE.venues) {
  const own = viewContext({ ...FIXTURE, venues }, 'fi', clockOn(TODAY));
  const venue = own.venues.get(id);
  if (!venue) throw new Error(`No venue ${id} in the fixture`);
  return venuePageView(venue, own);
}

describe('the list of venues', () => {
  const groups = venueListView(context).groups;
  const names = (items: readonly { name: { text: string } }[] | undefined) => items?.map((item) => item.name.text);

  it('answers "where does my card work" only with venues that have evidence, network by network', () => {
    expect(groups.map((group) => group.title)).toEqual(['Espoo', 'Kainuu']);
    expect(names(groups[0]?.venues)).toEqual(['Esimerkkiteatteri']);
    expect(names(groups[1]?.venues)).toEqual(['Esimerkkitalo esimerkkimuseo']);
  });

  it('keeps venues nobody knows about in a section that says so', () => {
    expect(names(groups[1]?.unconfirmed)).toEqual(['Esimerkkitalo esimerkkikirkko']);
    expect(groups[1]?.unconfirmedTitle).toBe('1 muu kohde: kysy, käykö kortti');
  });

  it('tells the age of evidence beside the name', () => {
    expect(groups[1]?.venues[0]?.participation).toBe('Tieto vuodelta 2017, varmista kohteesta');
  });

  it('leaves out a venue that has ended or moved, though its page stays', () => {
    const gone = [
      makeVenue({ id: 'poissa', state: { status: 'ended' } }),
      makeVenue({ id: 'muualla', movedTo: 'esimerkkiteatteri' }),
    ];
    const view = venueListView(viewContext({ ...FIXTURE, venues: gone }, 'fi', clockOn(TODAY)));
    expect(view.groups.flatMap((group) => [...group.venues, ...group.unconfirmed])).toEqual([]);
    expect(pageOf('poissa', gone).state?.text).toBe('Toiminta on päättynyt.');
  });
});

describe('the page of a venue', () => {
  it.each([
    ['esimerkkiteatteri', 'Kaikukortti käy täällä.', 'Näin saat lipun'],
    [
      'esimerkkimuseo',
      'Kaikukortti on kelvannut täällä: tieto on vuodelta 2017, varmista kohteesta.',
      'Näin saat yleensä lipun Kaikukortilla',
    ],
    ['esimerkkikirkko', 'Emme tiedä, käykö Kaikukortti täällä. Kysy ennen lähtöä.', undefined],
  ])('%s says "%s"', (id, sentence, steps) => {
    const page = pageOf(id);
    expect(page.participation.sentence).toBe(sentence);
    expect(page.tickets?.title).toBe(steps);
  });

  it('shows what is coming there, dated events before what goes on for weeks', () => {
    const page = pageOf('esimerkkimuseo');
    expect(page.dated.map((card) => card.id)).toEqual(['tapahtumat/esimerkkimuseo/viikoittain']);
    expect(page.ongoing.map((card) => card.id)).toEqual(['tapahtumat/esimerkkimuseo/nayttely']);
  });

  it('says in the reader’s language that a text is only in Finnish, and nothing where only the name is', () => {
    const venues = [makeVenue({ id: 'teksti', summary: { fi: 'Esimerkki.' } }), makeVenue({ id: 'nimi' })];
    const own = viewContext({ ...FIXTURE, venues }, 'sv', clockOn(TODAY));
    const said = venues.map((venue) => venuePageView(venue, own).untranslated);
    expect(said).toEqual(['Den här texten finns bara på finska.', undefined]);
  });

  it('says where a source speaks of a group and not of the venue itself', () => {
    expect(pageOf('esimerkkimuseo').participation.evidence[0]?.group).toBe(
      'lähde mainitsee ryhmän, johon kohde kuuluu',
    );
    expect(pageOf('esimerkkiteatteri').participation.evidence[0]?.group).toBeUndefined();
  });

  it('has the telephone as a link and the address in one line', () => {
    const contacts = pageOf('esimerkkiteatteri').contacts;
    expect(contacts).toContainEqual({ label: 'Puhelin', text: '09 123 456', href: 'tel:+3589123456' });
    expect(contacts).toContainEqual({ label: 'Osoite', text: 'Esimerkkikatu 1, 02100 Espoo' });
  });

  it.each([
    [{ status: 'closed-temporarily' }, 'Suljettu toistaiseksi.'],
    [{ status: 'closed-temporarily', from: '2026-10-01', until: '2026-12-31' }, 'Suljettu 1.10.–31.12.2026.'],
    [{ status: 'closed-temporarily', until: '2026-12-31' }, 'Suljettu 31.12.2026 asti.'],
    [{ status: 'closed-temporarily', until: '2026-11-21' }, undefined],
  ] as const)('%o reads "%s"', (state, text) => {
    expect(pageOf('talo', [makeVenue({ id: 'talo', state })]).state?.text).toBe(text);
  });
});
