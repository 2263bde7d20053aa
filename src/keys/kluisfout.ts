// What came of a request to a key provider that was not answered well, as a code alone. It knows no key and repeats nothing of an answer.

/** Not about this casus: we could not sign in, or the key provider refused us, was too busy, or did not answer. Later it may go well. */
export type Kluisreden =
  'kluis-aanmelden-mislukt' | 'kluis-geweigerd' | 'kluis-druk' | 'kluis-onbereikbaar' | 'kluis-onbegrepen';

export class Kluisfout extends Error {
  override readonly name = 'Kluisfout';
  readonly reden: Kluisreden;
  /** HTTP status; absent when there was no answer. */
  readonly status: number | undefined;
  constructor(reden: Kluisreden, status?: number) {
    super(reden);
    this.reden = reden;
    this.status = status;
  }
}

/** The error for an answer with this status, or for none. */
export function toKluisfout(status: number | undefined): Kluisfout {
  if (status === undefined || status >= 500) return new Kluisfout('kluis-onbereikbaar', status);
  if (status === 401 || status === 403) return new Kluisfout('kluis-geweigerd', status);
  return new Kluisfout(status === 429 ? 'kluis-druk' : 'kluis-onbegrepen', status);
}
