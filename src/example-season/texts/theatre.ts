import type { ListingText } from '../listing-text.ts';

/** Invented theatre listings. */
export const THEATRE: readonly ListingText[] = [
  {
    slug: 'lumilinnan-vartija',
    shape: 'show',
    time: 'day',
    minutes: 50,
    audience: ['children', 'families'],
    ages: { min: 4 },
    fi: [
      'Lumilinnan vartija',
      'Nukketeatteria pienestä karhusta, joka lupaa valvoa koko talven. Lopuksi nukkeja saa silittää.',
    ],
    sv: [
      'Snöslottets väktare',
      'Dockteater om en liten björn som lovar att hålla sig vaken hela vintern. Efteråt får man klappa dockorna.',
    ],
    en: [
      'The Keeper of the Snow Castle',
      'Puppet theatre about a small bear who promises to stay awake all winter. Afterwards you may pat the puppets.',
    ],
  },
  {
    slug: 'aidin-vanha-takki',
    shape: 'show',
    time: 'evening',
    minutes: 110,
    audience: ['adults'],
    fi: [
      'Äidin vanha takki',
      'Kolme siskosta tyhjentää lapsuudenkotia ja löytää takin, jonka taskuissa on kirjeitä. Lämmin näytelmä.',
    ],
    sv: [
      'Mammas gamla kappa',
      'Tre systrar tömmer barndomshemmet och hittar en kappa med brev i fickorna. En varm pjäs.',
    ],
  },
  {
    slug: 'nuorten-teatterikerho',
    shape: 'series',
    time: 'evening',
    minutes: 90,
    audience: ['youth'],
    ages: { min: 13, max: 18 },
    fi: [
      'Nuorten teatterikerho',
      'Viikoittainen kerho, jossa improvisoidaan, nauretaan ja tehdään lopuksi pieni esitys. Ensikertalaiset mukaan!',
    ],
    en: [
      'Drama club for young people',
      'A weekly club where we improvise, laugh and end with a small show. First-timers welcome!',
    ],
  },
  {
    slug: 'kolme-pukkia',
    shape: 'show',
    time: 'morning',
    minutes: 35,
    audience: ['children', 'families'],
    ages: { min: 2, max: 6 },
    languages: ['sv'],
    fi: [
      'Kolme pukkia ja silta',
      'Ruotsinkielinen nukketeatteriesitys, jossa peikko oppii pyytämään anteeksi. Helppo seurata ilman kielitaitoakin.',
    ],
    sv: [
      'Tre bockar och en bro',
      'Dockteater på svenska, där trollet lär sig att säga förlåt. Lätt att följa också för de allra minsta.',
    ],
  },
  {
    slug: 'viimeinen-juna-pohjoiseen',
    shape: 'show',
    time: 'evening',
    minutes: 130,
    audience: ['everyone'],
    fi: [
      'Viimeinen juna pohjoiseen',
      'Yöjunan ravintolavaunussa tapaavat entinen tangolaulaja ja nuori viulisti. Hauska ja haikea draama.',
    ],
    sv: [
      'Sista tåget norrut',
      'I nattågets restaurangvagn möts en före detta tangosångare och en ung violinist. Roligt och vemodigt.',
    ],
    en: [
      'The Last Train North',
      'A retired tango singer and a young violinist meet in the dining car of a night train. Funny and wistful.',
    ],
  },
  {
    slug: 'hiljaa-kuin-hiiri',
    shape: 'show',
    time: 'morning',
    minutes: 30,
    audience: ['children', 'families'],
    ages: { min: 0, max: 3 },
    languages: ['none'],
    fi: [
      'Hiljaa kuin hiiri',
      'Sanatonta vauvateatteria valoista, villalangasta ja kuiskauksista. Esityksen jälkeen jäädään leikkimään lattialle.',
    ],
    sv: [
      'Tyst som en mus',
      'Ordlös babyteater med ljus, ullgarn och viskningar. Efteråt stannar vi kvar och leker på golvet.',
    ],
    en: [
      'Quiet as a Mouse',
      'Wordless theatre for babies, made of light, wool and whispers. Stay afterwards to play on the floor.',
    ],
  },
  {
    slug: 'kesateatteri-saunan-takana',
    shape: 'show',
    time: 'day',
    minutes: 120,
    audience: ['everyone'],
    months: [5, 6, 7, 8],
    fi: [
      'Saunan takana sataa',
      'Kesäteatterikomedia sukujuhlista, joissa mikään ei mene niin kuin piti. Katsomossa on katto.',
    ],
    en: [
      'Rain Behind the Sauna',
      'A summer theatre comedy about a family party where nothing goes as planned. The seats are under a roof.',
    ],
  },
  {
    slug: 'avoin-harjoitus',
    isFree: true,
    shape: 'show',
    time: 'day',
    minutes: 75,
    audience: ['everyone'],
    fi: [
      'Avoin harjoitus',
      'Tule katsomaan, miten näytelmä syntyy. Ohjaaja pysäyttää, näyttelijät kokeilevat uudelleen, ja yleisö saa kysyä.',
    ],
  },
  {
    slug: 'lavastamon-aarteet',
    shape: 'exhibition',
    time: 'day',
    minutes: 60,
    audience: ['everyone'],
    fi: [
      'Lavastamon aarteet',
      'Näyttely teatterin puvuista, peruukeista ja tykinkuulista, jotka painavat vain sata grammaa.',
    ],
    sv: [
      'Skatter ur dekorförrådet',
      'En utställning om teaterns kläder, peruker och kanonkulor som bara väger hundra gram.',
    ],
    en: ['Treasures of the prop store', 'An exhibition of costumes, wigs and cannonballs that weigh a hundred grams.'],
  },
  {
    slug: 'harrastajateatterien-viikonloppu',
    onWeekend: true,
    shape: 'festival',
    time: 'day',
    minutes: 60,
    audience: ['everyone'],
    also: ['festival'],
    fi: [
      'Harrastajateatterien viikonloppu',
      'Seitsemän ryhmää, yksitoista esitystä. Katso yksi tai jää koko viikonlopuksi.',
    ],
    sv: ['Amatörteatrarnas veckoslut', 'Sju grupper och elva föreställningar. Se en eller stanna hela veckoslutet.'],
  },
  {
    slug: 'improyo',
    shape: 'night',
    time: 'evening',
    minutes: 180,
    audience: ['adults'],
    ages: { min: 18 },
    fi: [
      'Improyö',
      'Improvisaatioteatteria pikkutunneille asti. Yleisö keksii alut, näyttelijät joutuvat keksimään loput.',
    ],
    en: [
      'Impro Night',
      'Improvised theatre into the small hours. The audience thinks up the beginnings, the actors must find the ends.',
    ],
  },
  {
    slug: 'muistojen-kahvipoyta',
    shape: 'show',
    time: 'day',
    minutes: 60,
    audience: ['seniors'],
    fi: [
      'Muistojen kahvipöytä',
      'Kaksi näyttelijää kattaa pöydän ja kertoo tarinoita, joita yleisö saa jatkaa omilla muistoillaan. Lopuksi juodaan kahvit.',
    ],
    sv: [
      'Minnenas kaffebord',
      'Två skådespelare dukar bordet och berättar historier som publiken får fortsätta på. Till sist dricker vi kaffe.',
    ],
    en: [
      'The Coffee Table of Memories',
      'Two actors lay the table and tell stories that the audience may continue with their own. We end with coffee.',
    ],
  },
  {
    slug: 'peikkometsa',
    shape: 'show',
    time: 'day',
    minutes: 45,
    audience: ['families'],
    ages: { min: 5 },
    languages: ['fi', 'so'],
    fi: [
      'Peikkometsä kahdella kielellä',
      'Satunäytelmä suomeksi ja somaliksi. Peikko ja kettu eksyvät, ja yleisö neuvoo tien kotiin.',
    ],
    en: [
      'The Troll Forest in two languages',
      'A fairy-tale play in Finnish and Somali. Troll and fox get lost, and the audience shows the way home.',
    ],
  },
];
