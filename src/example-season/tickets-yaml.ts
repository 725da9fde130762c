import type { Localized } from '#domain/localized.ts';
import type { Benefit, TicketChannel } from '#domain/vocabulary.ts';
import type { YamlValue } from './yaml-text.ts';

/** Ticket steps as a venue writes them into its file: every value a text. */
export interface TicketsYaml {
  readonly benefit?: Benefit;
  readonly channels?: readonly TicketChannel[];
  readonly booking?: 'required' | 'recommended' | 'not-needed';
  readonly deadline?: string;
  readonly quota?: string;
  readonly say?: Localized;
  readonly show?: readonly ('card' | 'id')[];
  readonly children?: 'free' | 'not-included' | 'ask';
  readonly assistant?: 'free' | 'ask';
  readonly interpreter?: 'free' | 'ask';
  readonly course?: { readonly perTerm?: string; readonly note?: Localized };
  readonly groupVisits?: 'yes' | 'no' | 'ask';
  readonly extraCosts?: readonly {
    readonly kind: 'cloakroom' | 'service-fee' | 'materials' | 'other';
    readonly euros?: string;
    readonly note?: Localized;
  }[];
  readonly note?: Localized;
}

/** Ticket steps as YAML values. */
export function ticketsYaml({ course, extraCosts, ...rest }: TicketsYaml): YamlValue {
  return { ...rest, course: course && { ...course }, extraCosts: extraCosts?.map((cost) => ({ ...cost })) };
}
