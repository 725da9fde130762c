import { expect, test } from 'vitest';
import { onceEach } from '#domain/once-each.ts';

test('what was worked out is not worked out again, for the same whole and part', () => {
  let worked = 0;
  const sum = onceEach((whole: { readonly n: number }, part: number) => {
    worked++;
    return whole.n + part;
  });
  const [one, other] = [{ n: 1 }, { n: 2 }];
  expect([sum(one, 1), sum(one, 1), sum(one, 2), sum(other, 1)]).toEqual([2, 2, 3, 3]);
  expect(worked).toBe(3);
});

test('parts are told apart by their name, and nothing is a result too', () => {
  let worked = 0;
  const found = onceEach(
    (_whole: object, _part: readonly string[]) => {
      worked++;
      return undefined;
    },
    (part) => part.join(' '),
  );
  const whole = {};
  expect([found(whole, ['a', 'b']), found(whole, ['a', 'b']), found(whole, ['b'])]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(worked).toBe(2);
});
