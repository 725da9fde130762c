import { z } from 'zod';
import { BENEFITS, TICKET_CHANNELS } from '#domain/vocabulary.ts';
import { email, phone } from './contact.ts';
import { LIMITS } from './limits.ts';
import { list } from './list.ts';
import { localizedText } from './localized-text.ts';
import { euros, wholeNumber } from './number.ts';
import { refuse } from './refuse.ts';

const deadline = z.string().transform((raw, ctx) => {
  const [, amount, unit] = /^([1-9]\d?) (hours|days|working-days)$/.exec(raw.trim()) ?? [];
  if (!amount) refuse(ctx, 'deadline', raw, { found: raw });
  return { amount: Number(amount), unit: (unit ?? 'days') as 'hours' | 'days' | 'working-days' };
});

const quota = z.string().transform((raw, ctx): number | 'limited' => {
  const value = raw.trim();
  if (value === 'limited') return value;
  if (!/^[1-9]\d{0,4}$/.test(value)) refuse(ctx, 'quota', raw, { found: raw });
  return Number(value);
});

const extraCost = z.strictObject({
  kind: z.enum(['cloakroom', 'service-fee', 'materials', 'other']),
  euros: euros.exactOptional(),
  note: localizedText(LIMITS.note).exactOptional(),
});

const course = z.strictObject({
  perTerm: wholeNumber(1, 20).exactOptional(),
  note: localizedText(LIMITS.note).exactOptional(),
});

/**
 * How the free ticket is had. Every key is optional here: a venue's values are defaults and an event's override them
 * key by key; whether they are enough is judged once they are put together.
 */
export const tickets = z.strictObject({
  benefit: z.enum(BENEFITS).exactOptional().meta({
    description:
      'Mitä kortilla saa: free-ticket (ilmainen lippu), free-admission (ilmainen sisäänpääsy ilman lippua), course-place (ilmainen kurssipaikka) tai nothing-needed (ilmainen kaikille, korttia ei tarvita). Jos puuttuu: free-ticket.',
    example: 'free-ticket',
  }),
  channels: list(z.enum(TICKET_CHANNELS)).exactOptional().meta({
    description:
      'Mistä lipun saa, paras tapa ensin: box-office (lippukassa), phone (puhelin), email (sähköposti), door (ovi) tai office (toimisto). Verkkokauppa ei käy, koska kortti ei toimi siellä.',
    example: '[box-office, phone]',
  }),
  booking: z.enum(['required', 'recommended', 'not-needed']).exactOptional().meta({
    description:
      'Pitääkö lippu varata etukäteen: required (pitää), recommended (kannattaa) tai not-needed (ei tarvitse). Jos puuttuu: not-needed.',
    example: 'required',
  }),
  deadline: deadline.exactOptional().meta({
    description:
      'Kuinka paljon ennen alkua lippu pitää viimeistään varata: hours (tuntia), days (päivää) tai working-days (arkipäivää).',
    example: '2 days',
  }),
  quota: quota.exactOptional().meta({
    description: 'Montako ilmaista lippua on yhteensä, tai limited, jos määrä on rajattu mutta lukua ei kerrota.',
    example: '10',
  }),
  say: localizedText(LIMITS.summary).exactOptional().meta({
    description: 'Mitä kassalla tai puhelimessa sanotaan, jos muuta kuin ”Minulla on Kaikukortti”.',
    example: 'Kysy Kaikukortti-lippua omalla nimelläsi.',
  }),
  show: list(z.enum(['card', 'id']))
    .exactOptional()
    .meta({
      description:
        'Mitä näytetään: card (Kaikukortti), id (henkilökortti, ajokortti tai passi) tai molemmat. Jos puuttuu: card.',
      example: '[card, id]',
    }),
  children: z.enum(['free', 'not-included', 'ask']).exactOptional().meta({
    description:
      'Pääsevätkö omat lapset mukaan ilmaiseksi: free (pääsevät), not-included (eivät pääse) tai ask (kysy kohteesta). Jos puuttuu: free, kursseilla not-included.',
    example: 'free',
  }),
  assistant: z.enum(['free', 'ask']).exactOptional().meta({
    description: 'Pääseekö avustaja ilmaiseksi: free (pääsee) tai ask (kysy kohteesta). Jos puuttuu: free.',
    example: 'free',
  }),
  interpreter: z.enum(['free', 'ask']).exactOptional().meta({
    description: 'Pääseekö tulkki ilmaiseksi: free (pääsee) tai ask (kysy kohteesta). Jos puuttuu: free.',
    example: 'free',
  }),
  course: course.exactOptional().meta({
    description:
      'Vain kurssit: montako ilmaista kurssipaikkaa kortilla saa lukukaudessa (perTerm) ja muuta tietoa (note).',
    example: '{ perTerm: 1 }',
  }),
  groupVisits: z.enum(['yes', 'no', 'ask']).exactOptional().meta({
    description:
      'Voiko palvelun tai järjestön työntekijä tuoda ryhmän yhteisön Kaikukortilla: yes (voi), no (ei voi) tai ask (kysy kohteesta). Jos puuttuu: ask.',
    example: 'yes',
  }),
  extraCosts: list(extraCost).exactOptional().meta({
    description:
      'Mikä maksaa, vaikka lippu on ilmainen: cloakroom (narikka), service-fee (palvelumaksu), materials (tarvikkeet) tai other (muu).',
    example: '[{ kind: cloakroom, euros: "2.00" }]',
  }),
  phone: phone
    .exactOptional()
    .meta({ description: 'Lipunmyynnin puhelin, jos se on eri kuin kohteen.', example: '08 123 4567' }),
  email: email
    .exactOptional()
    .meta({ description: 'Lipunmyynnin sähköposti, jos se on eri kuin kohteen.', example: 'liput@esimerkki.example' }),
  note: localizedText(LIMITS.note)
    .exactOptional()
    .meta({ description: 'Muuta tietoa lipun saamisesta.', example: 'Kassa aukeaa tuntia ennen esitystä.' }),
});

/** Ticket steps as written in one file: not yet complete. */
export type TicketsData = z.infer<typeof tickets>;
