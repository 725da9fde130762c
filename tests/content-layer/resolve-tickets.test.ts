import { expect, test } from 'vitest';
import { resolveTickets } from '#content-layer/resolve-tickets.ts';

test('fills in ordinary practice where nothing is said', () => {
  expect(resolveTickets({ channels: ['door'] })).toEqual({
    benefit: 'free-ticket',
    channels: ['door'],
    booking: 'not-needed',
    show: ['card'],
    children: 'free',
    assistant: 'free',
    interpreter: 'free',
    groupVisits: 'ask',
    extraCosts: [],
  });
});

test('courses are for the holder alone unless somebody says otherwise', () => {
  expect(resolveTickets({ benefit: 'course-place', channels: ['office'] })?.children).toBe('not-included');
  expect(resolveTickets({ benefit: 'course-place', channels: ['office'], children: 'ask' })?.children).toBe('ask');
});

test('an event overrides its venue key by key', () => {
  const venue = { channels: ['phone' as const], booking: 'required' as const, quota: 10, phone: '08 123 4567' };
  expect(resolveTickets(venue, { quota: 'limited', channels: ['door'] })).toMatchObject({
    channels: ['door'],
    booking: 'required',
    quota: 'limited',
    phone: '08 123 4567',
  });
});

test('a venue’s booking deadline falls away when the event needs no booking', () => {
  const venue = {
    channels: ['phone' as const],
    booking: 'required' as const,
    deadline: { amount: 2, unit: 'days' as const },
  };
  expect(resolveTickets(venue)?.deadline).toEqual({ amount: 2, unit: 'days' });
  expect(resolveTickets(venue, { booking: 'not-needed' })).not.toHaveProperty('deadline');
});

test('counts extra costs in cents', () => {
  const extraCosts = [{ kind: 'cloakroom' as const, euros: 250 }, { kind: 'other' as const }];
  expect(resolveTickets({ channels: ['door'], extraCosts })?.extraCosts).toEqual([
    { kind: 'cloakroom', cents: 250 },
    { kind: 'other' },
  ]);
});

test('says nothing when neither venue nor event does', () => {
  expect(resolveTickets(undefined, undefined)).toBeUndefined();
});
