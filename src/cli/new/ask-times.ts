import { describeIssue } from '#content-layer/describe-issue.ts';
import { expandEvent } from '#content-layer/expand-event.ts';
import { parseFinnishTime, type WrittenTime } from '#content-layer/finnish-time.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import type { Conversation } from './conversation.ts';

/** Asks for times one by one, until an empty answer; each is tried against the calendar together with the earlier ones. */
export async function askTimes(talk: Conversation, today: CivilDate): Promise<WrittenTime[]> {
  const times: WrittenTime[] = [];
  for (;;) {
    const answer = await talk.readLine(`${talk.t('ask-time')} *`);
    if (answer === '' && times.length > 0) return times;
    if (answer === '') {
      talk.say(talk.t('required'));
      continue;
    }
    const read = parseFinnishTime(answer, today);
    if ('time' in read) {
      const fault = calendarFault([...times, read.time], today, talk);
      if (fault) talk.say(fault);
      else times.push(read.time);
    } else
      talk.say(
        read.fault === 'weekday' ? talk.t('bad-weekday', { date: read.date }) : talk.t('bad-time', { found: answer }),
      );
  }
}

function calendarFault(dates: readonly WrittenTime[], today: CivilDate, talk: Conversation): string | undefined {
  const { issues } = expandEvent({ when: { dates } }, '', () => ({ line: 1, column: 1 }), today);
  const [first] = issues.map((issue) => describeIssue(issue, talk.locale));
  return first && `${first.message} ${first.fix}`;
}
