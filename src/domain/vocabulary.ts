/**
 * The controlled vocabulary. Codes are the interface (content files, addresses, feeds); labels live in `i18n`.
 * A code never changes its meaning; a new one is added at the end of its list.
 */

/** What kind of culture it is. Each code is also the address of a prebuilt list: `/tapahtumat/theatre/`. */
export const CATEGORIES = [
  'theatre',
  'music',
  'museum',
  'film',
  'dance-circus',
  'festival',
  'course',
  'cultural-centre',
  'literature',
  'sport',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** For whom it is meant first. `everyone` stands alone; each code is also the address of a prebuilt list. */
export const AUDIENCES = ['everyone', 'children', 'families', 'youth', 'adults', 'seniors'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a venue is. */
export const VENUE_KINDS = [
  'museum',
  'theatre',
  'concert-hall',
  'cultural-centre',
  'festival',
  'dance-circus',
  'cinema',
  'adult-education',
  'music-organiser',
  'childrens-culture',
  'sports',
  'nature-centre',
  'church',
  'library',
  'other',
] as const;
export type VenueKind = (typeof VENUE_KINDS)[number];

/** Facts about access, named as in Culture for All's guide "Tapahtumia kaikille" (2014). */
export const ACCESSIBILITY_FEATURES = [
  'step-free-entrance',
  'accessible-wc',
  'lift',
  'wheelchair-place',
  'accessible-parking',
  'induction-loop',
  'guide-dog',
  'sign-language',
  'captioning',
  'audio-description',
  'easy-language',
  'relaxed',
  'safer-space',
] as const;
export type AccessibilityFeature = (typeof ACCESSIBILITY_FEATURES)[number];

/** An answer about access: unknown is said in words ("kysy kohteesta"), never left to be guessed. */
export const ACCESSIBILITY_ANSWERS = ['yes', 'no', 'ask'] as const;
export type AccessibilityAnswer = (typeof ACCESSIBILITY_ANSWERS)[number];

/** Where a ticket is had. A web shop is not among them: the card is not accepted there (terms of use 26.2.2025). */
export const TICKET_CHANNELS = ['box-office', 'phone', 'email', 'door', 'office'] as const;
export type TicketChannel = (typeof TICKET_CHANNELS)[number];

/** What the card gives. `nothing-needed` means free for everybody: the card is not shown at all. */
export const BENEFITS = ['free-ticket', 'free-admission', 'course-place', 'nothing-needed'] as const;
export type Benefit = (typeof BENEFITS)[number];

/** Schema.org `eventStatus`, and `full` for what is booked up. */
export const STATUSES = ['scheduled', 'cancelled', 'postponed', 'full'] as const;
export type Status = (typeof STATUSES)[number];

/** How sure it is that the card works here. */
export const PARTICIPATIONS = ['confirmed', 'reported', 'unconfirmed'] as const;
export type Participation = (typeof PARTICIPATIONS)[number];

/** Kinds of service that hand the card out. */
export const ISSUER_KINDS = [
  'social-services',
  'health-services',
  'housing-unit',
  'immigrant-services',
  'mental-health',
  'rehabilitation',
  'family-work',
  'day-centre',
  'youth-work',
  'employment-services',
  'organisation',
] as const;
export type IssuerKind = (typeof ISSUER_KINDS)[number];

/** Weekdays as RFC 5545 and OSM `opening_hours` write them (case apart), Monday first. */
export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
