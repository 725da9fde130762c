import { act } from 'preact/test-utils';

/** Effects run at the end of an act; what they ask for is answered in the next. */
export async function inSteps(what: () => void): Promise<void> {
  for (const step of [what, () => {}, () => {}]) {
    await act(async () => {
      step();
      for (let turn = 0; turn < 9; turn++) await Promise.resolve();
    });
  }
}
