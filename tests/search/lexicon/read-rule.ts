import type { CorpusRecord } from '#bench/search/corpus.ts';

/**
 * A rule over topic tags: `konsertti & (lapset | perhe) & town=Kuhmo`. A main topic has grade 2, another 1; `&` takes the
 * least, `|` the most.
 */
export function readRule(rule: string): (record: CorpusRecord) => number {
  const tokens = rule.match(/[()&|]|[^()&|\s]+/g) ?? [];
  return (record) => {
    let at = 0;
    const one = (): number => {
      const token = tokens[at++] ?? '';
      if (token !== '(') return gradeOf(token, record);
      const inside = any();
      at++;
      return inside;
    };
    const all = (): number => {
      let grade = one();
      while (tokens[at] === '&') {
        at++;
        grade = Math.min(grade, one());
      }
      return grade;
    };
    const any = (): number => {
      let grade = all();
      while (tokens[at] === '|') {
        at++;
        grade = Math.max(grade, all());
      }
      return grade;
    };
    return any();
  };
}

function gradeOf(tag: string, { town, tags }: CorpusRecord): number {
  if (tag.startsWith('town=')) return town === tag.slice(5) ? 2 : 0;
  if (tags?.main.includes(tag)) return 2;
  return tags?.sub.includes(tag) ? 1 : 0;
}
