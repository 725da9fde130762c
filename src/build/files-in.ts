import { onceEach } from '#domain/once-each.ts';

/** The addresses in a folder, those below it too. Every town asks about the same folders. */
export const filesIn = onceEach((existing: ReadonlySet<string>, folder: string): readonly string[] =>
  [...existing].filter((file) => file.startsWith(folder)),
);
