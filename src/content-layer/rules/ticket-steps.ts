import type { VenueEntry } from '../entry.ts';
import type { Issue } from '../issue.ts';
import { resolveTickets } from '../resolve-tickets.ts';
import { issueAt, type Rule } from './rule.ts';

/** Whoever reads a listing learns how to get the ticket: every event, and every venue that is sure to take the card. */
export const ticketSteps: Rule = (set) => {
  const venues = new Map(set.venues.map((venue) => [venue.id, venue]));
  const ofEvents = set.events.flatMap((event) => {
    const venue = venues.get(event.venue);
    return venue ? judgeEvent(event, venue) : [];
  });
  return [...set.venues.flatMap(judgeVenue), ...ofEvents];
};

function judgeVenue(venue: VenueEntry): Issue[] {
  const { tickets, participation } = venue.data;
  const steps = resolveTickets(tickets);
  if (!steps || !tickets) {
    return participation.status === 'confirmed'
      ? [issueAt(venue, 'venue-tickets-missing', ['participation', 'status'])]
      : [];
  }
  return [
    ...(hasWay(steps) ? [] : [issueAt(venue, 'channels-missing', ['tickets'])]),
    ...(tickets.deadline && !steps.deadline ? [issueAt(venue, 'deadline-unbooked', ['tickets', 'deadline'])] : []),
  ];
}

function judgeEvent(event: Parameters<Rule>[0]['events'][number], venue: VenueEntry): Issue[] {
  const { tickets } = event.data;
  const steps = resolveTickets(venue.data.tickets, tickets);
  if (!steps) return [issueAt(event, 'tickets-missing', ['tickets'], { other: venue.id })];
  const isOwnFault = tickets !== undefined;
  return [
    ...(hasWay(steps) || !isOwnFault ? [] : [issueAt(event, 'channels-missing', ['tickets'])]),
    ...(tickets?.deadline && !steps.deadline ? [issueAt(event, 'deadline-unbooked', ['tickets', 'deadline'])] : []),
  ];
}

const hasWay = (steps: NonNullable<ReturnType<typeof resolveTickets>>) =>
  steps.benefit === 'nothing-needed' || steps.channels.length > 0;
