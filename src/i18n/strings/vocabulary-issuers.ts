import type { IssuerKind } from '#domain/vocabulary.ts';
import { defineStrings, type StringEntry } from '../strings.ts';

type Labels = Record<`issuer-kind.${IssuerKind}`, StringEntry>;

/** Labels of the kinds of service that hand the card out. A code without a label does not compile. */
export const ISSUER_VOCABULARY = defineStrings({
  'issuer-kind.social-services': {
    about: 'Kind of service',
    fi: 'Aikuisten sosiaalipalvelut',
    sv: 'Socialservice för vuxna',
    en: 'Adult social services',
  },
  'issuer-kind.health-services': {
    about: 'Kind of service',
    fi: 'Terveyspalvelut',
    sv: 'Hälsovårdstjänster',
    en: 'Health services',
  },
  'issuer-kind.housing-unit': { about: 'Kind of service', fi: 'Asumisyksikkö', sv: 'Boendeenhet', en: 'Housing unit' },
  'issuer-kind.immigrant-services': {
    about: 'Kind of service',
    fi: 'Maahanmuuttajien palvelut',
    sv: 'Tjänster för invandrare',
    en: 'Services for immigrants',
  },
  'issuer-kind.mental-health': {
    about: 'Kind of service',
    fi: 'Mielenterveyspalvelut ja -järjestöt',
    sv: 'Tjänster och organisationer för mental hälsa',
    en: 'Mental health services and organisations',
  },
  'issuer-kind.rehabilitation': {
    about: 'Kind of service',
    fi: 'Kuntoutus',
    sv: 'Rehabilitering',
    en: 'Rehabilitation',
  },
  'issuer-kind.family-work': { about: 'Kind of service', fi: 'Perhetyö', sv: 'Familjearbete', en: 'Family work' },
  'issuer-kind.day-centre': { about: 'Kind of service', fi: 'Päiväkeskus', sv: 'Dagcenter', en: 'Day centre' },
  'issuer-kind.youth-work': {
    about: 'Kind of service: outreach youth work and the like',
    fi: 'Etsivä nuorisotyö',
    sv: 'Uppsökande ungdomsarbete',
    en: 'Outreach youth work',
  },
  'issuer-kind.employment-services': {
    about: 'Kind of service',
    fi: 'Työllisyyspalvelut',
    sv: 'Sysselsättningstjänster',
    en: 'Employment services',
  },
  'issuer-kind.organisation': { about: 'Kind of service', fi: 'Järjestö', sv: 'Organisation', en: 'Organisation' },
} satisfies Labels);
