// The adaptivecards package as Node can load it: its main entry is made for a bundler (teams.md). It changes nothing in it.

import { createRequire } from 'node:module';

import type * as AdaptiveCardsPackage from 'adaptivecards';

export const AdaptiveCards = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof AdaptiveCardsPackage;

/** Parser events and validation failures of one card against schema 1.5, in words. */
export function faultsOf(json: unknown): readonly string[] {
  // The package checks `lang` with a global regex that remembers where it stopped: every second card would yield an event.
  const { regEx } = AdaptiveCards.CardElement.langProperty;
  if (regEx) regEx.lastIndex = 0;
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  const kaart = new AdaptiveCards.AdaptiveCard();
  kaart.parse(json, context);
  const events = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  const failures = kaart.validateProperties().validationEvents.map((e) => e.message);
  return [...events, ...failures];
}
