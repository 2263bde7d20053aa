// Delivers one message of the outbox and says how that went (port Bezorger). It does not know what is in it, nor when to try again.

import type { Bezorger, Bezorgresultaat, Logboek } from '../application/ports.ts';
import { toConnectorFault } from './connector-client.ts';
import type { Verzender } from './sending.ts';
import { toCardMessage } from './sending.ts';
import type { Verzendtempo } from './verzendtempo.ts';

const GEWEIGERD = [400, 403, 404, 413];
const AFGEREMD = [412, 429];

/**
 * A bezorger over the connector, within `tempo`: a message for which there is no room now is `afgeremd` and was not sent.
 * `dringend` asks Teams for a toast. Never throws: no answer is `onbekend`.
 */
export function createBezorger(verzender: Verzender, logboek: Logboek, tempo: Pick<Verzendtempo, 'admit'>): Bezorger {
  return {
    deliver: async ({ adres, kaart, samenvatting, dringend }) => {
      const message = {
        ...toCardMessage(kaart),
        summary: samenvatting,
        ...(dringend && { channelData: { notification: { alert: true } } }),
      };
      const later = await tempo.admit(adres);
      if (later !== undefined) return { status: 'afgeremd', ...later };
      try {
        return { status: 'aangekomen', activityId: await verzender.send(adres, message) };
      } catch (error) {
        const resultaat = toResultaat(error);
        logboek.record('bezorgen-mislukt', {
          status: resultaat.status,
          http: toConnectorFault(error).status ?? 0,
        });
        return resultaat;
      }
    },
  };
}

function toResultaat(error: unknown): Exclude<Bezorgresultaat, { readonly status: 'aangekomen' }> {
  const { status, wachtMs } = toConnectorFault(error);
  if (status !== undefined && GEWEIGERD.includes(status)) return { status: 'geweigerd' };
  if (status !== undefined && AFGEREMD.includes(status)) {
    return { status: 'afgeremd', ...(wachtMs !== undefined && { wachtMs }) };
  }
  return { status: 'onbekend' };
}
