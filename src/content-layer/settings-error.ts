/** A setting, or the folder it names, that cannot be used. Its message is a whole sentence for whoever set it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
