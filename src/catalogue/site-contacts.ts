import { sharedSource } from '#content-layer/shared-source.ts';

/** Where readers' reports of mistakes go; nothing when whoever publishes the site has named no address. */
export function feedbackAddress(): string | undefined {
  return sharedSource().settings.feedback;
}

/** Where venues that use GitHub may hand in files; nothing when whoever publishes the site has named no repository. */
export function repositoryAddress(): string | undefined {
  return sharedSource().settings.repository;
}
