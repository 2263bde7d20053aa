// Turns away, before the SDK sees it, every token that cannot come from the channel. It checks no signature: that is the adapter's work.

import { z } from 'zod';

const ISSUER = 'https://api.botframework.com';
/** Microsoft's own tenants of the Bot Framework. */
const CHANNEL_TENANTS = ['d6d49420-f39b-4df7-a1dc-d59a935871db', 'f8cdef31-a31e-4b4a-93e4-5f571e91255a'];

// The SDK lets a token without an end in for ever.
const payloadSchema = z.object({ iss: z.literal(ISSUER), exp: z.number(), tid: z.string().exactOptional() });

/**
 * True when the header holds a token that names the channel as its issuer, and an end. The SDK also accepts tokens of the emulator and
 * of other bots, for which it checks no service address, and it remembers each unknown `tid` for ever: neither has
 * business here.
 */
export function isChannelToken(authHeader: string, tenantId: string): boolean {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/.exec(authHeader)?.[1];
  if (payload === undefined) return false;
  const parsed = payloadSchema.safeParse(parseJson(Buffer.from(payload, 'base64url').toString()));
  if (!parsed.success) return false;
  const tid = parsed.data.tid?.toLowerCase();
  return tid === undefined || tid === tenantId.toLowerCase() || CHANNEL_TENANTS.includes(tid);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
