// One request to the bot's endpoint, as Teams posts it. It signs nothing and knows no activity.

/** What came back over HTTP; `body` is the text, empty when there is none. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
}

export interface Posting {
  readonly url: string;
  readonly body: string;
  readonly token?: string;
  readonly contentType?: string;
}

/** Posts to the bot's endpoint; without a token there is no authorization header. */
export async function post({ url, body, token, contentType = 'application/json' }: Posting): Promise<Answer> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    body,
    headers: { 'content-type': contentType, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
  });
  return { status: response.status, body: await response.text(), headers: response.headers };
}
