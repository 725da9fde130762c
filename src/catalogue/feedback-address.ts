import { buildSettings } from '#content-layer/build-settings.ts';

/** Where readers' reports of mistakes go; nothing when whoever publishes the site has named no address. */
export function feedbackAddress(): string | undefined {
  return buildSettings(process.env).feedback;
}
