import { SettingsError } from '#content-layer/settings-error.ts';

// Imported first by every command that reads settings: a wrong one is told in its sentence, without a stack trace.
// Exit code 2: the command was not understood. Every other error keeps its trace and exit code 1.
process.on('uncaughtException', (error) => {
  const isSetting = error instanceof SettingsError;
  console.error(isSetting ? error.message : error);
  process.exit(isSetting ? 2 : 1);
});
