import type { CivilDate } from './civil-date.ts';
import type { Localized } from './localized.ts';
import type { SourceRef } from './source.ts';
import type { IssuerKind } from './vocabulary.ts';

/** A social or health service, or a kind of them, that hands the card out. */
export interface Issuer {
  readonly id: string;
  readonly network: string;
  readonly name: Localized;
  readonly kind: IssuerKind;
  /** `kind`: sources name only what kind of service it is; `named`: this very service. */
  readonly precision: 'named' | 'kind';
  readonly summary?: Localized;
  readonly municipalities: readonly string[];
  readonly website?: string;
  readonly phone?: string;
  readonly sources: readonly SourceRef[];
  readonly checked: CivilDate;
}
