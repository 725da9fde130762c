import { SettingsError } from '#content-layer/settings-error.ts';

// Imported first by commands that read settings: a wrong one, or an option that does not exist, is told in its sentence, without
// a stack trace. Exit code 2: the command was not understood. Every other error keeps its trace and exit code 1.
process.on('uncaughtException', (error: Error & { readonly code?: unknown }) => {
  const isOption = String(error.code).startsWith('ERR_PARSE_ARGS_');
  const isMisunderstood = isOption || error instanceof SettingsError;
  console.error(isMisunderstood ? error.message : error);
  process.exit(isMisunderstood ? 2 : 1);
});
