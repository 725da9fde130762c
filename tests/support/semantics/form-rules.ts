import type { Rule } from './rule.ts';

/** Fields say what they ask, and what is wrong with the answer. */
export const FORM_RULES: readonly Rule[] = [
  {
    what: 'a field without a label that is seen',
    on: 'input:not([type=hidden], [type=submit], [type=button]), select, textarea',
    isFaulty(field, { textOf, isSeen }) {
      const named =
        field.id === '' ? null : document.querySelector<HTMLElement>(`label[for="${CSS.escape(field.id)}"]`);
      const label = field.closest('label') ?? named;
      return isSeen(field) && !(label && isSeen(label) && textOf(label) !== '');
    },
  },
  { what: 'takes the focus by itself', on: '[autofocus]', isFaulty: () => true },
  {
    what: 'is wrong without saying how',
    on: '[aria-invalid=true]',
    isFaulty: (field, { textOf }) =>
      !(field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .some((id) => textOf(document.getElementById(id)) !== ''),
  },
  {
    what: 'a choice without its question',
    on: 'input[type=radio]',
    isFaulty: (radio) =>
      radio.closest('fieldset')?.querySelector('legend') == null && radio.closest('[role=radiogroup]') === null,
  },
];
