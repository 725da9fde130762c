import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: object }[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface FormField {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly object[] };
  readonly validations?: { readonly required?: boolean };
}

const read = <T>(file: string) => parse(readFileSync(file, 'utf8')) as T;
const WORKFLOWS = readdirSync('.github/workflows');
const FORMS = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

test('there are workflows and forms to look at', () => {
  expect(WORKFLOWS.length).toBeGreaterThanOrEqual(4);
  expect(FORMS.length).toBeGreaterThanOrEqual(2);
});

describe.each(WORKFLOWS)('the workflow %s', (name) => {
  const workflow = read<Workflow>(`.github/workflows/${name}`);
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const commands = steps.flatMap(({ run }) => run ?? []);

  test('runs commands that this project has', () => {
    const called = commands.flatMap((run) =>
      [...run.matchAll(/npm (?:run (?:-s )?)?([a-z-]+)/g)].map(([, script = '']) => script),
    );
    expect(called.length).toBeGreaterThan(0);
    expect(called.filter((script) => !scripts.includes(script))).toEqual([]);
  });

  test('may read the repository and hardly anything else, ends by itself, and uses only actions of GitHub', () => {
    const { contents, ...more } = workflow.permissions ?? {};
    // The import proposes drafts: it writes a branch of its own, at night, and never runs on a proposed change.
    expect(contents).toBe(name === 'import.yml' ? 'write' : 'read');
    expect(Object.entries(more).filter(([what]) => what !== 'issues' && what !== 'pull-requests')).toEqual([]);
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !uses.startsWith('actions/'))).toEqual([]);
  });

  test('puts no text of others into a command line', () => {
    expect(commands.filter((run) => run.includes('${{'))).toEqual([]);
  });

  test('runs nothing with write access on a proposed change', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    if ('pull_request' in workflow.on) expect(Object.values(workflow.permissions ?? {})).toEqual(['read']);
  });
});

describe.each(FORMS)('the issue form %s', (name) => {
  const form = read<{ name: string; description: string; body: readonly FormField[] }>(
    `.github/ISSUE_TEMPLATE/${name}`,
  );

  test('has a name, a description, labelled fields with ids of their own, and asks for something', () => {
    expect(form.name && form.description).toBeTruthy();
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    expect(fields.length).toBeGreaterThan(2);
    const ids = fields.map(({ id }) => id);
    expect(ids.every((id) => id !== undefined && /^[a-z-]+$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(fields.every(({ attributes }) => (attributes.label ?? '') !== '')).toBe(true);
    expect(fields.some(({ validations }) => validations?.required)).toBe(true);
  });
});
