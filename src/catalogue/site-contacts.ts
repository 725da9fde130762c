import { buildSettings } from '#content-layer/build-settings.ts';

/** Where readers' reports of mistakes go; nothing when whoever publishes the site has named no address. */
export function feedbackAddress(): string | undefined {
  return buildSettings(process.env).feedback;
}

/** Where venues that use GitHub may hand in files; nothing when whoever publishes the site has named no repository. */
export function repositoryAddress(): string | undefined {
  return buildSettings(process.env).repository;
}
