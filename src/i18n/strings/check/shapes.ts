import { defineStrings } from '#i18n/strings.ts';

/** What the content check says about keys, lists and the shape of a file's data. `key.fix` says what to do about `key`. */
export const CHECK_SHAPE_STRINGS = defineStrings({
  'did-you-mean': {
    about: 'Put before the advice when a known word is close to the one that was read',
    fi: 'Tarkoititko: {suggestion}?',
    sv: 'Menade du: {suggestion}?',
    en: 'Did you mean: {suggestion}?',
  },
  'missing-key': {
    about: 'A required key is not in the file, or stands there empty',
    fi: 'Tieto ”{key}” puuttuu.',
    sv: 'Uppgiften ”{key}” saknas.',
    en: 'The entry “{key}” is missing.',
  },
  'missing-key.fix': {
    about: 'Advice for missing-key',
    fi: 'Lisää rivi ”{key}:” ja kirjoita sen perään tieto.',
    sv: 'Lägg till raden ”{key}:” och skriv uppgiften efter den.',
    en: 'Add the line “{key}:” and write the entry after it.',
  },
  'unknown-key': {
    about: 'A key that the format does not know',
    fi: 'Tietoa ”{key}” ei tunneta. Tässä voi olla: {allowed}.',
    sv: 'Uppgiften ”{key}” är okänd. Här kan stå: {allowed}.',
    en: 'The entry “{key}” is not known. Allowed here: {allowed}.',
  },
  'unknown-key.fix': {
    about: 'Advice for unknown-key',
    fi: 'Korjaa nimi tai poista rivi.',
    sv: 'Rätta namnet eller ta bort raden.',
    en: 'Correct the name or remove the line.',
  },
  'expected-text': {
    about: 'A list or group stands where one text belongs',
    fi: 'Tässä on luettelo tai ryhmä, mutta tähän kuuluu yksi teksti.',
    sv: 'Här finns en lista eller grupp, men här ska stå en enda text.',
    en: 'Here is a list or a group, but one text belongs here.',
  },
  'expected-text.fix': {
    about: 'Advice for expected-text; the quotes and colon are YAML',
    fi: 'Kirjoita teksti samalle riville. Jos siinä on kaksoispiste, pane koko teksti lainausmerkkeihin.',
    sv: 'Skriv texten på samma rad. Om den innehåller ett kolon, sätt hela texten inom citattecken.',
    en: 'Write the text on the same line. If it contains a colon, put the whole text in quotation marks.',
  },
  'expected-list': {
    about: 'A group or text stands where a list belongs',
    fi: 'Tähän kuuluu luettelo.',
    sv: 'Här ska stå en lista.',
    en: 'A list belongs here.',
  },
  'expected-list.fix': {
    about: 'Advice for expected-list',
    fi: 'Kirjoita jokainen kohta omalle rivilleen viivan perään: ”- teksti”, tai hakasulkeisiin: [yksi, kaksi].',
    sv: 'Skriv varje punkt på en egen rad efter ett streck: ”- text”, eller inom hakparenteser: [ett, två].',
    en: 'Write each item on its own line after a dash: “- text”, or in brackets: [one, two].',
  },
  'expected-group': {
    about: 'A text or list stands where a group of keys belongs',
    fi: 'Tähän kuuluu ryhmä tietoja: {allowed}.',
    sv: 'Här ska stå en grupp uppgifter: {allowed}.',
    en: 'A group of entries belongs here: {allowed}.',
  },
  'expected-group.fix': {
    about: 'Advice for expected-group',
    fi: 'Kirjoita tiedot seuraaville riveille kahdella välilyönnillä sisennettyinä.',
    sv: 'Skriv uppgifterna på följande rader, indragna med två mellanslag.',
    en: 'Write the entries on the next lines, indented by two spaces.',
  },
  'unknown-code': {
    about: 'A word that is not in the list of allowed words',
    fi: '”{found}” ei käy. Tässä voi olla: {allowed}.',
    sv: '”{found}” går inte. Här kan stå: {allowed}.',
    en: '“{found}” cannot be used. Allowed here: {allowed}.',
  },
  'unknown-code.fix': {
    about: 'Advice for unknown-code',
    fi: 'Valitse jokin näistä ja kirjoita se juuri samoin.',
    sv: 'Välj ett av dessa och skriv det exakt likadant.',
    en: 'Choose one of these and write it exactly so.',
  },
  'list-empty': {
    about: 'A list without items',
    fi: 'Luettelo on tyhjä. Tarvitaan vähintään yksi.',
    sv: 'Listan är tom. Minst en behövs.',
    en: 'The list is empty. At least one is needed.',
  },
  'list-empty.fix': {
    about: 'Advice for list-empty',
    fi: 'Lisää luetteloon ainakin yksi kohta, tai poista koko tieto, jos se ei ole pakollinen.',
    sv: 'Lägg till minst en punkt, eller ta bort hela uppgiften om den inte är obligatorisk.',
    en: 'Add at least one item, or remove the whole entry if it is not required.',
  },
  'list-too-long': {
    about: 'Too many items in a list',
    fi: 'Luettelossa on {length} kohtaa. Enintään {max} käy.',
    sv: 'Listan har {length} punkter. Högst {max} får plats.',
    en: 'The list has {length} items. At most {max} are allowed.',
  },
  'list-too-long.fix': {
    about: 'Advice for list-too-long',
    fi: 'Poista kohtia. Jos päiviä on paljon, käytä joka viikon sääntöä (weekly) tai tee toinen tapahtuma.',
    sv: 'Ta bort punkter. Om datumen är många, använd veckoregeln (weekly) eller gör ett evenemang till.',
    en: 'Remove items. If there are many dates, use the weekly rule or make a second event.',
  },
  'list-twice': {
    about: 'The same item twice in one list',
    fi: '”{found}” on luettelossa kahdesti.',
    sv: '”{found}” står två gånger i listan.',
    en: '“{found}” is in the list twice.',
  },
  'list-twice.fix': {
    about: 'Advice for list-twice',
    fi: 'Poista toinen.',
    sv: 'Ta bort den ena.',
    en: 'Remove one of them.',
  },
  'code-alone': {
    about: 'everyone or none stands together with others',
    fi: '”{found}” ei voi olla yhdessä muiden kanssa.',
    sv: '”{found}” kan inte stå tillsammans med andra.',
    en: '“{found}” cannot stand together with others.',
  },
  'code-alone.fix': {
    about: 'Advice for code-alone',
    fi: 'Jätä vain ”{found}” tai poista se.',
    sv: 'Lämna bara ”{found}” eller ta bort det.',
    en: 'Leave only “{found}”, or remove it.',
  },
  'when-one': {
    about: 'None or several of the three ways to say when an event is',
    fi: 'Tapahtuman aika kerrotaan yhdellä tavalla: dates, weekly tai range. Nyt tapoja on nolla tai monta.',
    sv: 'Tiden för evenemanget anges på ett sätt: dates, weekly eller range. Nu finns inget eller flera.',
    en: 'The time of an event is given in one way: dates, weekly or range. Now there is none or several.',
  },
  'when-one.fix': {
    about: 'Advice for when-one',
    fi: 'Jätä yksi. Yhden illan tapahtumaan sopii dates, näyttelyyn range.',
    sv: 'Lämna ett. För en kväll passar dates, för en utställning range.',
    en: 'Leave one. For a single evening use dates, for an exhibition range.',
  },
});
