import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { catalogueLoader } from '#content-layer/astro-loader.ts';
import { sharedSource } from '#content-layer/shared-source.ts';
import type { Event } from '#domain/event.ts';
import type { Issuer } from '#domain/issuer.ts';
import type { Network } from '#domain/network.ts';
import type { TextPage } from '#domain/page.ts';
import type { Venue } from '#domain/venue.ts';

// The content layer has judged everything already; here the schemas only carry the types.
const source = sharedSource();

export const collections = {
  networks: defineCollection({ loader: catalogueLoader('networks', source), schema: z.custom<Network>() }),
  venues: defineCollection({ loader: catalogueLoader('venues', source), schema: z.custom<Venue>() }),
  events: defineCollection({ loader: catalogueLoader('events', source), schema: z.custom<Event>() }),
  issuers: defineCollection({ loader: catalogueLoader('issuers', source), schema: z.custom<Issuer>() }),
  pages: defineCollection({ loader: catalogueLoader('pages', source), schema: z.custom<TextPage>() }),
};
