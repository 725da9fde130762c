import { defineStrings } from '#i18n/strings.ts';

/** What the content check says about the way the entries are written (YAML). */
export const CHECK_YAML_STRINGS = defineStrings({
  'yaml-twice': {
    about: 'The same key twice in one group',
    fi: 'Tieto ”{found}” on kahdesti.',
    sv: 'Uppgiften ”{found}” finns två gånger.',
    en: 'The entry “{found}” is there twice.',
  },
  'yaml-twice.fix': {
    about: 'Advice for yaml-twice',
    fi: 'Poista toinen.',
    sv: 'Ta bort den ena.',
    en: 'Remove one of them.',
  },
  'yaml-indent': {
    about: 'Wrong indentation',
    fi: 'Rivi alkaa väärästä kohdasta.',
    sv: 'Raden börjar på fel ställe.',
    en: 'The line begins in the wrong place.',
  },
  'yaml-indent.fix': {
    about: 'Advice for yaml-indent',
    fi: 'Aloita saman ryhmän rivit samasta kohdasta. Sisennä kahdella välilyönnillä, älä sarkaimella.',
    sv: 'Börja raderna i samma grupp på samma ställe. Dra in med två mellanslag, inte med tabb.',
    en: 'Begin the lines of one group in the same place. Indent by two spaces, not by a tab.',
  },
  'yaml-quote': {
    about: 'A quotation mark or bracket that is not closed, or a bad escape',
    fi: 'Lainausmerkki tai sulku jää kesken.',
    sv: 'Ett citattecken eller en parentes är inte avslutad.',
    en: 'A quotation mark or a bracket is not closed.',
  },
  'yaml-quote.fix': {
    about: 'Advice for yaml-quote',
    fi: 'Lisää tekstin loppuun merkki, joka sulkee sen: ", \', ] tai }.',
    sv: 'Lägg till det tecken som avslutar texten: ", \', ] eller }.',
    en: 'Add the mark that closes the text: ", \', ] or }.',
  },
  'yaml-colon': {
    about: 'A second colon in a line, which YAML takes for a key',
    fi: 'Tekstissä on kaksoispiste ja väli, joten riviä ei osata lukea.',
    sv: 'Texten innehåller kolon och mellanslag, så raden kan inte läsas.',
    en: 'The text contains a colon and a space, so the line cannot be read.',
  },
  'yaml-colon.fix': {
    about: 'Advice for yaml-colon',
    fi: 'Pane koko teksti lainausmerkkeihin: title: "Talvi: konsertti".',
    sv: 'Sätt hela texten inom citattecken: title: "Vinter: konsert".',
    en: 'Put the whole text in quotation marks: title: "Winter: a concert".',
  },
  'yaml-start': {
    about: 'A text that begins with a character that means something in YAML',
    fi: 'Teksti alkaa merkillä, jota ei osata lukea.',
    sv: 'Texten börjar med ett tecken som inte kan läsas.',
    en: 'The text begins with a character that cannot be read.',
  },
  'yaml-start.fix': {
    about: 'Advice for yaml-start',
    fi: 'Pane koko teksti lainausmerkkeihin.',
    sv: 'Sätt hela texten inom citattecken.',
    en: 'Put the whole text in quotation marks.',
  },
  'yaml-syntax': {
    about: 'Anything else that YAML cannot read',
    fi: 'Tätä kohtaa ei osata lukea.',
    sv: 'Det här stället kan inte läsas.',
    en: 'This place cannot be read.',
  },
  'yaml-syntax.fix': {
    about: 'Advice for yaml-syntax',
    fi: 'Tietorivi on muotoa ”nimi: tieto”. Tarkista tämä ja edellinen rivi.',
    sv: 'En rad har formen ”namn: uppgift”. Kontrollera denna och föregående rad.',
    en: 'A line has the form “name: entry”. Check this line and the one before it.',
  },
  'yaml-documents': {
    about: 'A second --- that begins another YAML document',
    fi: 'Tiedostossa on monta tieto-osaa. Vain yksi käy.',
    sv: 'Filen har flera uppgiftsdelar. Bara en går.',
    en: 'The file has several blocks of entries. Only one is allowed.',
  },
  'yaml-documents.fix': {
    about: 'Advice for yaml-documents',
    fi: 'Poista ylimääräinen rivi --- tai tee toisesta osasta oma tiedosto.',
    sv: 'Ta bort den extra raden --- eller gör en egen fil av den andra delen.',
    en: 'Remove the extra --- line, or make the second part a file of its own.',
  },
  'yaml-reference': {
    about: 'An anchor, alias, tag or merge key: YAML features that are not allowed',
    fi: 'Merkki ”{found}” viittaa toiseen kohtaan tai muuttaa tiedon lajia. Viittauksia ei voi käyttää.',
    sv: 'Tecknet ”{found}” hänvisar till ett annat ställe eller ändrar uppgiftens typ. Hänvisningar går inte.',
    en: 'The mark “{found}” refers to another place or changes the kind of entry. References are not allowed.',
  },
  'yaml-reference.fix': {
    about: 'Advice for yaml-reference',
    fi: 'Kirjoita tieto kokonaan tähän. Jos merkki kuuluu tekstiin, pane teksti lainausmerkkeihin.',
    sv: 'Skriv hela uppgiften här. Om tecknet hör till texten, sätt texten inom citattecken.',
    en: 'Write the whole entry here. If the mark belongs to the text, put the text in quotation marks.',
  },
  'yaml-group': {
    about: 'The data of the file is not a group of keys',
    fi: 'Tiedostossa ei ole tietoja muodossa ”nimi: tieto”.',
    sv: 'Filen har inga uppgifter i formen ”namn: uppgift”.',
    en: 'The file has no entries of the form “name: entry”.',
  },
  'yaml-group.fix': {
    about: 'Advice for yaml-group',
    fi: 'Aloita esimerkistä, joka on tiedostossa content/README.md.',
    sv: 'Börja från exemplet i filen content/README.md.',
    en: 'Start from the example in the file content/README.md.',
  },
  'yaml-many': {
    about: 'Too many keys in one file',
    fi: 'Tiedostossa on liian monta tietoa: {found}. Enintään {max} käy.',
    sv: 'Filen har för många uppgifter: {found}. Högst {max} går.',
    en: 'The file has too many entries: {found}. At most {max} are allowed.',
  },
  'yaml-many.fix': {
    about: 'Advice for yaml-many',
    fi: 'Jaa tiedot useaan tiedostoon.',
    sv: 'Dela upp uppgifterna på flera filer.',
    en: 'Divide the entries among several files.',
  },
  'yaml-deep': {
    about: 'Groups nested too deeply',
    fi: 'Tietoja on liian monta sisäkkäin. Enintään {max} tasoa käy.',
    sv: 'För många uppgifter inuti varandra. Högst {max} nivåer går.',
    en: 'Too many entries inside each other. At most {max} levels are allowed.',
  },
  'yaml-deep.fix': {
    about: 'Advice for yaml-deep',
    fi: 'Tarkista sisennykset ja sulut.',
    sv: 'Kontrollera indragningar och parenteser.',
    en: 'Check the indentation and the brackets.',
  },
});
