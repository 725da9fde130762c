import { SourceLine } from '#components/listing/SourceLine.tsx';
import { Text } from '#components/ui/Text.tsx';
import type { IssuerView } from '#views/issuer-page.ts';

/** A service that gives the card. */
export function IssuerItem({ issuer, sourceLabel }: { issuer: IssuerView; sourceLabel: string }) {
  const { name, where, summary, phone, website, sources } = issuer;
  return (
    <li>
      <b>
        <Text phrase={name} />
      </b>
      , {where}
      {summary && (
        <p>
          <Text phrase={summary} />
        </p>
      )}
      {phone && (
        <p>
          <a class="alone" href={phone.href}>
            {phone.text}
          </a>
        </p>
      )}
      {website && (
        <p>
          <a class="alone" href={website.href} rel="noopener">
            {website.text}
          </a>
        </p>
      )}
      <SourceLine view={sources} label={sourceLabel} />
    </li>
  );
}
