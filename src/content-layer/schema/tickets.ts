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
  benefit: z
    .enum(BENEFITS)
    .exactOptional()
    .meta({ description: 'Mitä kortilla saa. Jos puuttuu: free-ticket (ilmainen lippu).', example: 'free-ticket' }),
  channels: list(z.enum(TICKET_CHANNELS)).exactOptional().meta({
    description: 'Mistä lipun saa, paras tapa ensin. Verkkokauppa ei käy, koska kortti ei toimi siellä.',
    example: '[box-office, phone]',
  }),
  booking: z.enum(['required', 'recommended', 'not-needed']).exactOptional().meta({
    description: 'Pitääkö lippu varata etukäteen. Jos puuttuu: not-needed (ei tarvitse).',
    example: 'required',
  }),
  deadline: deadline
    .exactOptional()
    .meta({ description: 'Viimeistään milloin ennen alkua lippu varataan.', example: '2 days' }),
  quota: quota.exactOptional().meta({
    description: 'Montako ilmaista lippua on; limited, jos määrä on rajattu mutta lukua ei kerrota.',
    example: '10',
  }),
  say: localizedText(LIMITS.summary).exactOptional().meta({
    description: 'Mitä kassalla tai puhelimessa sanotaan, jos muuta kuin ”Minulla on Kaikukortti”.',
    example: 'Kysy Kaikukortti-lippua nimellä.',
  }),
  show: list(z.enum(['card', 'id']))
    .exactOptional()
    .meta({ description: 'Mitä näytetään. Jos puuttuu: kortti.', example: '[card, id]' }),
  children: z.enum(['free', 'not-included', 'ask']).exactOptional().meta({
    description: 'Pääsevätkö omat lapset mukaan ilmaiseksi. Jos puuttuu: pääsevät (kursseille eivät).',
    example: 'free',
  }),
  assistant: z
    .enum(['free', 'ask'])
    .exactOptional()
    .meta({ description: 'Pääseekö avustaja ilmaiseksi. Jos puuttuu: pääsee.', example: 'free' }),
  interpreter: z
    .enum(['free', 'ask'])
    .exactOptional()
    .meta({ description: 'Pääseekö tulkki ilmaiseksi. Jos puuttuu: pääsee.', example: 'free' }),
  course: course.exactOptional().meta({
    description: 'Vain kurssit: montako ilmaista paikkaa lukukaudessa (perTerm) ja muuta tietoa (note).',
    example: '{ perTerm: 1 }',
  }),
  groupVisits: z.enum(['yes', 'no', 'ask']).exactOptional().meta({
    description: 'Voiko työntekijä tuoda ryhmän yhteisön Kaikukortilla. Jos puuttuu: kysy kohteesta.',
    example: 'yes',
  }),
  extraCosts: list(extraCost)
    .exactOptional()
    .meta({ description: 'Mikä maksaa, vaikka lippu on ilmainen.', example: '[{ kind: cloakroom, euros: "2.00" }]' }),
  phone: phone
    .exactOptional()
    .meta({ description: 'Lipunmyynnin puhelin, jos eri kuin kohteen.', example: '08 123 4567' }),
  email: email
    .exactOptional()
    .meta({ description: 'Lipunmyynnin sähköposti, jos eri kuin kohteen.', example: 'liput@esimerkki.example' }),
  note: localizedText(LIMITS.note)
    .exactOptional()
    .meta({ description: 'Muuta tietoa lipun saamisesta.', example: 'Kassa aukeaa tuntia ennen esitystä.' }),
});

/** Ticket steps as written in one file: not yet complete. */
export type TicketsData = z.infer<typeof tickets>;
