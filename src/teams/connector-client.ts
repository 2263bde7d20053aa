// The one HTTP call behind every message that leaves: a time limit, no second attempt, no redirect. It does not know what is sent or to whom.

import type { WebResourceLike, CompatResponse } from '@azure/core-http-compat';
import { toCompatResponse } from '@azure/core-http-compat';
import { createDefaultHttpClient, createHttpHeaders, createPipelineRequest } from '@azure/core-rest-pipeline';
import { z } from 'zod';

const TIME_LIMIT_MS = 10_000;

/** What the connector answered: `status` is absent when no answer came (time limit, reset, refused). */
export interface ConnectorFault {
  readonly status?: number;
  /** From `Retry-After` in seconds. */
  readonly wachtMs?: number;
}

const faultSchema = z.object({
  cause: z.object({ status: z.number().exactOptional(), wachtMs: z.number().exactOptional() }),
});

/** Reads what went wrong from anything the connector client threw; an empty object when it was no answer of the connector. */
export function toConnectorFault(error: unknown): ConnectorFault {
  const parsed = faultSchema.safeParse(error);
  return parsed.success ? parsed.data.cause : {};
}

function retryAfterMs(response: CompatResponse): { readonly wachtMs?: number } {
  const seconds = /^\s*(\d{1,6})\s*$/.exec(response.headers.get('retry-after') ?? '')?.[1];
  return seconds === undefined ? {} : { wachtMs: Number(seconds) * 1000 };
}

/**
 * An HTTP client for the connector. It throws a plain Error for everything but a 2xx: the SDK repeats answers and errors
 * that it knows (a POST answered 500 would arrive up to four times), and leaves alone what it does not.
 */
export function createConnectorHttpClient(timeLimitMs = TIME_LIMIT_MS): {
  sendRequest(request: WebResourceLike): Promise<CompatResponse>;
} {
  const client = createDefaultHttpClient();
  return {
    sendRequest: async (resource) => {
      const response = await client.sendRequest(toRequest(resource, timeLimitMs)).then(toCompatResponse, () => {
        throw new Error('connector-zonder-antwoord', { cause: {} });
      });
      if (response.status >= 200 && response.status < 300) return response;
      throw new Error('connector-weigert', { cause: { status: response.status, ...retryAfterMs(response) } });
    },
  };
}

/** A fresh request, so that neither a proxy from the environment nor a limit of the SDK comes along. */
function toRequest(resource: WebResourceLike, timeLimitMs: number) {
  const body: unknown = resource.body;
  return createPipelineRequest({
    url: resource.url,
    method: resource.method,
    headers: createHttpHeaders(resource.headers.rawHeaders()),
    // Not its `timeout`: that ends with the headers, and leaves a timer behind when the call fails.
    abortSignal: AbortSignal.timeout(timeLimitMs),
    // Node's own agents close an idle connection in time; the library's would use it just as the other side closes it.
    disableKeepAlive: true,
    allowInsecureConnection: resource.url.startsWith('http:'),
    ...(typeof body === 'string' && { body }),
  });
}
