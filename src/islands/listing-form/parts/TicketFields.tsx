import type { TicketAnswers } from '#submission/answers.ts';
import type { FormOption } from '#views/listing-form-props.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { FormContext } from '../form-context.ts';

interface Props {
  context: FormContext;
  /** Nothing is known of the venue's way: there is no usual to fall back on. */
  isUntold: boolean;
}

/** What is otherwise than at the venue, or all there is to know when nothing is known of it. */
export function TicketFields({ context, isUntold }: Props) {
  const { t, answers, props } = context;
  const { tickets } = answers;
  const set = (part: Partial<TicketAnswers>) =>
    context.change((now) => ({ ticketsDiffer: true, tickets: { ...now.tickets, ...part } }));
  const usual: FormOption = { code: '', label: t(isUntold ? 'form.not-told' : 'form.as-venue') };
  const option = (code: string, label: string): FormOption => ({ code, label });
  return (
    <>
      {!isUntold && <p class="hint">{t('form.tickets.differ.hint')}</p>}
      <SelectField
        context={context}
        field="tickets-benefit"
        label={t('form.benefit')}
        value={tickets.benefit}
        options={[usual, ...props.options.benefit]}
        onValue={(benefit) => set({ benefit })}
      />
      <ChoiceField
        context={context}
        field="tickets-channels"
        label={isUntold ? `${t('form.channels')} *` : t('form.channels')}
        options={props.options.channels}
        chosen={tickets.channels}
        onChosen={(channels) => set({ channels })}
      />
      <SelectField
        context={context}
        field="tickets-booking"
        label={t('form.booking')}
        value={tickets.booking}
        options={[
          usual,
          option('required', t('form.booking.required')),
          option('recommended', t('form.booking.recommended')),
          option('not-needed', t('form.booking.not-needed')),
        ]}
        onValue={(booking) => set({ booking })}
      />
      <TextField
        context={context}
        field="tickets-deadlineAmount"
        label={t('form.deadline')}
        value={tickets.deadlineAmount}
        short
        numeric
        onValue={(deadlineAmount) => set({ deadlineAmount })}
      />
      <SelectField
        context={context}
        field="tickets-deadlineUnit"
        label={t('form.deadline.unit')}
        value={tickets.deadlineUnit}
        options={[
          option('hours', t('form.unit.hours')),
          option('days', t('form.unit.days')),
          option('working-days', t('form.unit.working-days')),
        ]}
        onValue={(deadlineUnit) => set({ deadlineUnit })}
      />
      <TextField
        context={context}
        field="tickets-quota"
        label={t('form.quota')}
        hint={t('form.quota.hint')}
        value={tickets.quota}
        short
        onValue={(quota) => set({ quota })}
      />
      <SelectField
        context={context}
        field="tickets-children"
        label={t('form.children')}
        value={tickets.children}
        options={[
          usual,
          option('free', t('form.children.free')),
          option('not-included', t('form.children.not-included')),
          option('ask', t('form.children.ask')),
        ]}
        onValue={(children) => set({ children })}
      />
      <TextField
        context={context}
        field="tickets-phone"
        label={t('form.phone')}
        value={tickets.phone}
        type="tel"
        onValue={(phone) => set({ phone })}
      />
      <TextField
        context={context}
        field="tickets-email"
        label={t('form.email')}
        value={tickets.email}
        type="email"
        onValue={(email) => set({ email })}
      />
      <TextField
        context={context}
        field="tickets-note"
        label={t('form.note')}
        value={tickets.note}
        rows={2}
        lang="fi"
        onValue={(note) => set({ note })}
      />
    </>
  );
}
