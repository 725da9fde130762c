import { defineStrings } from '#i18n/strings.ts';

/** What stands around the issues in the report of the content check, and what the command says about itself. */
export const CHECK_REPORT_STRINGS = defineStrings({
  error: { about: 'Before a message: this file is not published', fi: 'virhe', sv: 'fel', en: 'error' },
  warning: { about: 'Before a message: good to know', fi: 'huomautus', sv: 'anmärkning', en: 'note' },
  advice: {
    about: 'Before the advice on how to mend it',
    fi: 'Korjaa: {fix}',
    sv: 'Gör så här: {fix}',
    en: 'How to fix: {fix}',
  },
  errors: {
    about: 'First part of the last line',
    fi: { one: '{count} virhe', other: '{count} virhettä' },
    sv: '{count} fel',
    en: { one: '{count} error', other: '{count} errors' },
  },
  'in-files': {
    about: 'Second part of the last line; ending is the Finnish case ending of the total',
    fi: '{bad} tiedostossa {total}:{ending}',
    sv: 'i {bad} av {total} filer',
    en: 'in {bad} of {total} files',
  },
  'no-errors': {
    about: 'First part of the last line when nothing is wrong',
    fi: { one: 'Ei virheitä {count} tiedostossa', other: 'Ei virheitä {count} tiedostossa' },
    sv: { one: 'Inga fel i {count} fil', other: 'Inga fel i {count} filer' },
    en: { one: 'No errors in {count} file', other: 'No errors in {count} files' },
  },
  warnings: {
    about: 'Last part of the last line',
    fi: { one: '{count} huomautus', other: '{count} huomautusta' },
    sv: { one: '{count} anmärkning', other: '{count} anmärkningar' },
    en: { one: '{count} note', other: '{count} notes' },
  },
  conservation: {
    about: 'What became of every listing; the numbers add up',
    fi: '{found} löytyi = {published} julkaistaan + {past} mennyttä + {quarantined} jää pois',
    sv: '{found} hittades = {published} publiceras + {past} förbi + {quarantined} lämnas bort',
    en: '{found} found = {published} published + {past} past + {quarantined} left out',
  },
  usage: {
    about: 'How the command is used; the words after the command are fixed',
    fi: 'Käyttö: npm run check [-- KANSIO] [--lang fi|sv|en] [--format text|json|github]',
    sv: 'Användning: npm run check [-- MAPP] [--lang fi|sv|en] [--format text|json|github]',
    en: 'Usage: npm run check [-- FOLDER] [--lang fi|sv|en] [--format text|json|github]',
  },
  'bad-option': {
    about: 'An option that the command does not know',
    fi: 'Valintaa ”{found}” ei tunneta.',
    sv: 'Alternativet ”{found}” är okänt.',
    en: 'The option “{found}” is not known.',
  },
  'bad-value': {
    about: 'An option with a value that cannot be used',
    fi: 'Valinnalle {option} ei käy ”{found}”. Siinä voi olla: {allowed}.',
    sv: 'Alternativet {option} kan inte vara ”{found}”. Det kan vara: {allowed}.',
    en: 'The option {option} cannot be “{found}”. It can be: {allowed}.',
  },
  'no-folder': {
    about: 'The folder to check does not exist',
    fi: 'Kansiota ”{found}” ei ole.',
    sv: 'Mappen ”{found}” finns inte.',
    en: 'There is no folder “{found}”.',
  },
});
