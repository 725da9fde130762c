import { expect, test } from 'vitest';
import { GUIDE_LANGUAGES } from '#domain/guide-languages.ts';
import { GUIDE_TEXTS } from '#i18n/guide-texts.ts';
import { guideView } from '#views/guide.ts';
import { viewContext } from '#views/view-context.ts';
import { PRODUCTION_SITE } from '../support/built-sites.ts';
import { catalogueOf } from '../support/site-content.ts';

const { catalogue, clock } = await catalogueOf(PRODUCTION_SITE);

test.each(GUIDE_LANGUAGES)(
  'the guide in %s says that nobody has read it, until somebody has and the file says when',
  (code) => {
    const reviewOf = (reviewed?: string) => {
      const pages = catalogue.pages.map((page) =>
        page.id === 'card' && page.language === code ? { ...page, ...(reviewed && { reviewed }) } : page,
      );
      return guideView(code, viewContext({ ...catalogue, pages }, 'fi', clock)).review;
    };
    const { unreviewed, reviewed } = GUIDE_TEXTS[code];
    expect(unreviewed).not.toBe(reviewed);
    expect(reviewOf()).toEqual({ text: unreviewed, date: expect.stringMatching(/^2026-\d\d-\d\d$/) });
    expect(reviewOf('2027-01-15')).toEqual({ text: reviewed, date: '2027-01-15' });
  },
);
