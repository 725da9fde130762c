import type { Ref } from 'preact';
import type { Verdict } from '#submission/judge-answers.ts';
import { fileName, githubLink, mailLink } from '#submission/send-links.ts';
import type { FormAdapter } from '../form-adapter.ts';
import type { FormContext } from '../form-context.ts';

interface Props {
  context: FormContext;
  verdict: Verdict;
  adapter: FormAdapter;
  heading: Ref<HTMLHeadingElement>;
}

/** The files, and the ways to hand them in. Nothing is sent by the page itself. */
export function Result({ context, verdict, adapter, heading }: Props) {
  const { t, props, answers } = context;
  const { feedback, repository } = props;
  const { files, faults } = verdict;
  const mail =
    feedback && mailLink(feedback, t('form.mail.subject', { title: answers.title }), t('form.mail.body'), files);
  return (
    <section class="form-result" aria-labelledby="part-done">
      <h2 id="part-done" tabIndex={-1} ref={heading}>
        {t('form.done')}
      </h2>
      <p>{t('form.done.new')}</p>
      {faults.length > 0 && (
        <div class="notice">
          <p>
            <b>{t('form.done.remarks')}</b>
          </p>
          <ul>
            {faults.map(({ message, fix }) => (
              <li key={message}>
                {message} {fix}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ul class="plain" role="list">
        {files.map((file) => (
          <li key={fileName(file)}>
            <a href={adapter.fileUrl(file.text)} download={fileName(file)}>
              {t('form.download', { file: fileName(file) })}
            </a>
          </li>
        ))}
        {mail && (
          <li>
            <a href={mail}>{t('form.mail')}</a>
          </li>
        )}
        {feedback && !mail && <li>{t('form.mail.long', { address: feedback })}</li>}
        {repository &&
          files.map((file) => {
            const link = githubLink(repository, file, answers.event === '');
            return (
              link && (
                <li key={fileName(file)}>
                  <a href={link} rel="noopener">
                    {t('form.github', { file: fileName(file) })}
                  </a>
                </li>
              )
            );
          })}
      </ul>
      {files.map((file) => (
        <details key={fileName(file)}>
          <summary>{t('form.show', { file: fileName(file) })}</summary>
          {/* Scrolls sideways by itself, so it can be reached by keyboard. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
          <pre tabIndex={0}>{file.text}</pre>
        </details>
      ))}
    </section>
  );
}
