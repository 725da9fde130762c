import { defineStrings } from '../strings.ts';

/** How the free ticket is had, in numbered sentences: read by somebody who is about to go, perhaps for the first time. */
export const TICKET_STRINGS = defineStrings({
  'way.box-office': { about: 'Where from', fi: 'lippukassalta', sv: 'i biljettkassan', en: 'at the box office' },
  'way.door': { about: 'Where from', fi: 'ovelta', sv: 'vid dörren', en: 'at the door' },
  'way.office': { about: 'Where from', fi: 'toimistosta', sv: 'på kansliet', en: 'at the office' },
  'way.phone': {
    about: 'By which means',
    fi: 'puhelimella {phone}',
    sv: 'per telefon {phone}',
    en: 'by phone on {phone}',
  },
  'way.phone.unknown': { about: 'Number not known', fi: 'puhelimella', sv: 'per telefon', en: 'by phone' },
  'way.email': {
    about: 'By which means',
    fi: 'sähköpostilla {email}',
    sv: 'per e-post till {email}',
    en: 'by email to {email}',
  },
  'way.email.unknown': { about: 'Address not known', fi: 'sähköpostilla', sv: 'per e-post', en: 'by email' },
  'at.box-office': { about: 'Where one stands', fi: 'lippukassalla', sv: 'i biljettkassan', en: 'at the box office' },
  'at.door': { about: 'Where one stands', fi: 'ovella', sv: 'vid dörren', en: 'at the door' },
  'at.office': { about: 'Where one stands', fi: 'toimistossa', sv: 'på kansliet', en: 'at the office' },
  'at.arrival': { about: 'Where one stands', fi: 'perillä', sv: 'när du kommer fram', en: 'when you arrive' },

  'when.before': { about: 'No deadline is known', fi: 'etukäteen', sv: 'på förhand', en: 'in advance' },
  'when.hours': {
    about: 'Deadline; {before}: "ennen tapahtumaa"',
    fi: { one: 'viimeistään tuntia {before}', other: 'viimeistään {count} tuntia {before}' },
    sv: { one: 'senast en timme {before}', other: 'senast {count} timmar {before}' },
    en: { one: 'at least an hour {before}', other: 'at least {count} hours {before}' },
  },
  'when.days': {
    about: 'Deadline',
    fi: { one: 'viimeistään päivää {before}', other: 'viimeistään {count} päivää {before}' },
    sv: { one: 'senast en dag {before}', other: 'senast {count} dagar {before}' },
    en: { one: 'at least a day {before}', other: 'at least {count} days {before}' },
  },
  'when.working-days': {
    about: 'Deadline, Monday to Friday',
    fi: { one: 'viimeistään edellisenä arkipäivänä', other: 'viimeistään {count} arkipäivää {before}' },
    sv: { one: 'senast föregående vardag', other: 'senast {count} vardagar {before}' },
    en: { one: 'by the previous working day', other: 'at least {count} working days {before}' },
  },
  'before.event': { about: 'In a deadline', fi: 'ennen tapahtumaa', sv: 'före evenemanget', en: 'before the event' },
  'before.course': {
    about: 'In a deadline',
    fi: 'ennen kurssin alkua',
    sv: 'före kursstarten',
    en: 'before the course starts',
  },

  'book.required.ticket': {
    about: 'Step; {when}: deadline, {ways}: "puhelimella … tai lippukassalta"',
    fi: 'Varaa lippu {when} {ways}.',
    sv: 'Boka biljetten {when} {ways}.',
    en: 'Book the ticket {when} {ways}.',
  },
  'book.required.place': {
    about: 'Step where no ticket is given',
    fi: 'Varaa paikka {when} {ways}.',
    sv: 'Boka en plats {when} {ways}.',
    en: 'Book a place {when} {ways}.',
  },
  'book.required.ticket.ask': {
    about: 'Step when no way of booking is known',
    fi: 'Varaa lippu {when}. Kysy kohteesta, miten se varataan.',
    sv: 'Boka biljetten {when}. Fråga kulturobjektet hur den bokas.',
    en: 'Book the ticket {when}. Ask the venue how to book.',
  },
  'book.required.place.ask': {
    about: 'Step when no way of booking is known',
    fi: 'Varaa paikka {when}. Kysy kohteesta, miten se varataan.',
    sv: 'Boka en plats {when}. Fråga kulturobjektet hur den bokas.',
    en: 'Book a place {when}. Ask the venue how to book.',
  },
  'book.recommended.ticket': {
    about: 'Step',
    fi: 'Lippu kannattaa varata {when} {ways}.',
    sv: 'Det lönar sig att boka biljetten {when} {ways}.',
    en: 'It is best to book the ticket {when} {ways}.',
  },
  'book.recommended.place': {
    about: 'Step where no ticket is given',
    fi: 'Paikka kannattaa varata {when} {ways}.',
    sv: 'Det lönar sig att boka en plats {when} {ways}.',
    en: 'It is best to book a place {when} {ways}.',
  },
  'book.recommended.ticket.ask': {
    about: 'Step when no way of booking is known',
    fi: 'Lippu kannattaa varata {when}. Kysy kohteesta, miten se varataan.',
    sv: 'Det lönar sig att boka biljetten {when}. Fråga kulturobjektet hur den bokas.',
    en: 'It is best to book the ticket {when}. Ask the venue how to book.',
  },
  'book.recommended.place.ask': {
    about: 'Step when no way of booking is known',
    fi: 'Paikka kannattaa varata {when}. Kysy kohteesta, miten se varataan.',
    sv: 'Det lönar sig att boka en plats {when}. Fråga kulturobjektet hur den bokas.',
    en: 'It is best to book a place {when}. Ask the venue how to book.',
  },
  'book.required.ticket.door': {
    about: 'After the booking, when tickets are given at the door',
    fi: 'Saat varatun lipun ovelta.',
    sv: 'Du får den bokade biljetten vid dörren.',
    en: 'You get the booked ticket at the door.',
  },
  'book.recommended.ticket.door': {
    about: 'After the booking, when tickets are given at the door',
    fi: 'Jos lippuja on jäljellä, saat lipun myös ovelta.',
    sv: 'Om det finns biljetter kvar får du en biljett också vid dörren.',
    en: 'If there are tickets left, you can also get one at the door.',
  },
  'get.ticket': {
    about: 'Step without booking, at places one goes to',
    fi: 'Hae lippu {ways}. Lippua ei tarvitse varata.',
    sv: 'Hämta biljetten {ways}. Du behöver inte boka.',
    en: 'Get the ticket {ways}. You do not need to book.',
  },
  'ask.ticket': {
    about: 'Step without booking, by phone or mail among other ways',
    fi: 'Pyydä lippu {ways}. Lippua ei tarvitse varata aikaisemmin.',
    sv: 'Be om biljetten {ways}. Du behöver inte boka tidigare.',
    en: 'Ask for the ticket {ways}. You do not need to book earlier.',
  },
  'ask.ticket.venue': {
    about: 'Step when no way is known',
    fi: 'Kysy lippua kohteesta.',
    sv: 'Fråga efter biljetten hos kulturobjektet.',
    en: 'Ask the venue for the ticket.',
  },
  'walk-in': {
    about: 'Step when the card opens the door and no ticket is needed',
    fi: 'Tule paikalle. Pääset sisään ilmaiseksi, eikä paikkaa tarvitse varata.',
    sv: 'Kom till platsen. Du kommer in gratis och behöver inte boka.',
    en: 'Just come. You get in free and do not need to book.',
  },
  'walk-in.ask': {
    about: 'After walk-in, when there is a phone or mail to ask by',
    fi: 'Voit kysyä lisää {ways}.',
    sv: 'Du kan fråga mera {ways}.',
    en: 'You can ask for more information {ways}.',
  },
  'free-for-all': {
    about: 'The only step when it costs nobody anything',
    fi: 'Kaikukorttia ei tarvita: kaikki pääsevät sisään ilmaiseksi.',
    sv: 'Kaikukortet behövs inte: alla kommer in gratis.',
    en: 'You do not need the Kaikukortti card: everyone gets in free.',
  },

  'course.enrol': {
    about: 'First step to a course',
    fi: 'Ilmoittaudu kurssille {when} samalla tavalla kuin muutkin.',
    sv: 'Anmäl dig till kursen {when} på samma sätt som alla andra.',
    en: 'Enrol on the course {when} in the same way as everyone else.',
  },
  'course.tell': {
    about: 'Second step to a course; {ways}: "puhelimella … tai toimistossa"',
    fi: 'Kerro sen jälkeen Kaikukortin tunnus {ways}.',
    sv: 'Berätta sedan Kaikukortets kod {ways}.',
    en: 'Then give the code of your Kaikukortti card {ways}.',
  },
  'course.keep': {
    about: 'When the code is told by phone or mail',
    fi: 'Pidä Kaikukortti lähellä: tunnus on kortissa.',
    sv: 'Ha Kaikukortet nära till hands: koden står på kortet.',
    en: 'Keep your Kaikukortti card at hand: the code is on it.',
  },

  'say.words': {
    about: 'The words themselves',
    fi: 'Minulla on Kaikukortti',
    sv: 'Jag har Kaikukortet',
    en: 'I have a Kaikukortti card',
  },
  'say.speak': {
    about: 'Step. Not Finnish: the Finnish words too, for a venue where only Finnish is spoken',
    fi: 'Sano: {words}.',
    sv: 'Säg: {words}. På finska: {finnish}.',
    en: 'Say: {words}. In Finnish: {finnish}.',
  },
  'say.write': {
    about: 'Step when mail is the only way',
    fi: 'Kirjoita viestiin: {words}.',
    sv: 'Skriv i meddelandet: {words}. På finska: {finnish}.',
    en: 'Write in the message: {words}. In Finnish: {finnish}.',
  },
  'say.both': {
    about: 'Step when mail is one of the ways',
    fi: 'Sano tai kirjoita: {words}.',
    sv: 'Säg eller skriv: {words}. På finska: {finnish}.',
    en: 'Say or write: {words}. In Finnish: {finnish}.',
  },

  'show.card': {
    about: 'Step; {at}: "lippukassalla"',
    fi: 'Ota Kaikukortti mukaan ja näytä se {at}. Kerro myös kortin tunnus.',
    sv: 'Ta med Kaikukortet och visa det {at}. Berätta också kortets kod.',
    en: 'Bring your Kaikukortti card and show it {at}. Give the card code too.',
  },
  'show.card-and-id': {
    about: 'After the card',
    fi: 'Ota mukaan myös henkilökortti, ajokortti tai passi.',
    sv: 'Ta också med identitetskort, körkort eller pass.',
    en: 'Bring an identity card, driving licence or passport too.',
  },
  'show.id': {
    about: 'Step when only an ID is shown',
    fi: 'Ota henkilökortti, ajokortti tai passi mukaan ja näytä se {at}. Kerro myös Kaikukortin tunnus.',
    sv: 'Ta med identitetskort, körkort eller pass och visa det {at}. Berätta också Kaikukortets kod.',
    en: 'Bring an identity card, driving licence or passport and show it {at}. Give the code of your Kaikukortti card too.',
  },
  'show.code': {
    about: 'Step when nothing is shown',
    fi: 'Kerro Kaikukortin tunnus {at}.',
    sv: 'Berätta Kaikukortets kod {at}.',
    en: 'Give the code of your Kaikukortti card {at}.',
  },
});
