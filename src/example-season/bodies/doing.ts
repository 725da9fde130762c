import type { Localized } from '#domain/localized.ts';
import type { Category } from '#domain/vocabulary.ts';

type DoingCategory = Extract<Category, 'festival' | 'course' | 'cultural-centre'>;

/** What is good to know before a festival, a course or a day at the culture house. */
export const DOING_BODIES: Readonly<Record<DoingCategory, readonly Required<Localized>[]>> = {
  festival: [
    {
      fi: 'Ohjelmaa on aamusta iltaan usealla lavalla. Ranneke käy kaikkina päivinä.\n\n### Poimintoja ohjelmasta\n- pihakonsertit ja kulkue\n- lasten työpajat\n- iltaklubi\n\nAlueella on lepohuone, jossa on hiljaista.',
      sv: 'Program från morgon till kväll på flera scener. Armbandet gäller alla dagar.\n\n### Ur programmet\n- gårdskonserter och parad\n- barnverkstäder\n- kvällsklubb\n\nPå området finns ett tyst vilorum.',
      en: 'There is something on from morning to evening on several stages. The wristband is good for all days.\n\n### From the programme\n- courtyard concerts and a parade\n- children’s workshops\n- an evening club\n\nThere is a quiet room to rest in.',
    },
    {
      fi: 'Paikalle voi tulla vain yhteen ohjelmaan tai viipyä koko päivän. **Omat eväät saa tuoda.**\n\nVapaaehtoiset keltaisissa liiveissä auttavat kaikessa.',
      sv: 'Kom till en enda programpunkt eller stanna hela dagen. **Egen matsäck får tas med.**\n\nVolontärer i gula västar hjälper till med allt.',
      en: 'Come for one thing only or stay all day. **You may bring your own food.**\n\nVolunteers in yellow vests help with everything.',
    },
  ],
  course: [
    {
      fi: 'Ryhmä on pieni, ja opettaja ehtii jokaisen luo. Aiempaa taitoa ei tarvita.\n\n- Välineet ovat valmiina.\n- Poissaolosta riittää viesti.\n- Kahvitauko pidetään puolivälissä.',
      sv: 'Gruppen är liten och läraren hinner med alla. Förkunskaper behövs inte.\n\n- Redskapen finns på plats.\n- Skicka bara ett meddelande om du är borta.\n- Halvvägs tar vi kaffepaus.',
      en: 'The group is small and the teacher has time for everyone. No earlier skills are needed.\n\n- Tools are there for you.\n- Just send a message if you cannot come.\n- We have a coffee break halfway.',
    },
    {
      fi: 'Kurssilla edetään *askel kerrallaan*. Kotitehtäviä saa tehdä, jos haluaa.\n\n### Ensimmäinen kerta\nTule kymmenen minuuttia aiemmin, niin ehdit löytää luokan ja tavata muut.',
      sv: 'På kursen går vi *ett steg i taget*. Hemuppgifter gör man om man vill.\n\n### Första gången\nKom tio minuter tidigare, så hinner du hitta klassen och träffa de andra.',
      en: 'The course goes *one step at a time*. Homework is only for those who want it.\n\n### The first time\nCome ten minutes early, to find the room and meet the others.',
    },
  ],
  'cultural-centre': [
    {
      fi: 'Talossa voi istua, jutella tai olla hiljaa. Kahvia saa omaan kuppiin.\n\n- Lelut ja pelit ovat lainattavissa.\n- Takit voi jättää aulaan.\n- Vessat ovat alakerrassa.',
      sv: 'I huset får man sitta, prata eller vara tyst. Kaffe får man i egen kopp.\n\n- Leksaker och spel kan lånas.\n- Lämna gärna rocken i entrén.\n- Toaletterna finns på nedre våningen.',
      en: 'In the house you may sit, talk or be quiet. Coffee is poured into your own cup.\n\n- Toys and games can be borrowed.\n- Leave your coat in the lobby.\n- The toilets are downstairs.',
    },
    {
      fi: 'Tekemistä riittää **kaikenikäisille**, ja tekijät auttavat alkuun.\n\n> Mukaan mahtuu aina vielä yksi.',
      sv: 'Det finns att göra för **alla åldrar**, och ledarna hjälper dig i gång.\n\n> Det ryms alltid en till.',
      en: 'There is something to do for **all ages**, and the leaders help you get started.\n\n> There is always room for one more.',
    },
  ],
};
