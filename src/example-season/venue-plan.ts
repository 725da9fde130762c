import type { Localized } from '#domain/localized.ts';
import type { AccessibilityAnswer, AccessibilityFeature, Category, VenueKind } from '#domain/vocabulary.ts';
import type { TicketsYaml } from './tickets-yaml.ts';

/** What every example venue of one kind is like; the municipality gives the rest. */
export interface VenuePlan {
  readonly kind: VenueKind;
  /** `esimerkki-<id>-<municipality>` is the venue's id. */
  readonly id: string;
  /** Without the municipality: "Esimerkkiteatteri". */
  readonly name: Required<Localized>;
  readonly summary: Required<Localized>;
  readonly categories: readonly Category[];
  readonly places: readonly Required<Localized>[];
  readonly openingHours?: string;
  readonly tickets: TicketsYaml;
  readonly accessibility: { readonly [F in AccessibilityFeature]?: AccessibilityAnswer };
}
