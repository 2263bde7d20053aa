// A certificate for 127.0.0.1 with an authority of its own, made anew for every run. It knows no server.

import { generate } from 'selfsigned';

export interface Certificate {
  /** The authority in PEM: the one thing that a client has to trust. */
  readonly ca: string;
  /** Key and certificate of the server, in PEM. */
  readonly key: string;
  readonly cert: string;
}

const COMMON = { algorithm: 'sha256', keyType: 'ec' } as const;

/** Valid for a day, for 127.0.0.1 and localhost. */
export async function makeCertificate(): Promise<Certificate> {
  const notAfterDate = new Date(Date.now() + 86_400_000);
  const authority = await generate([{ name: 'commonName', value: 'meldcode test authority' }], {
    ...COMMON,
    notAfterDate,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...COMMON,
    notAfterDate,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { ca: authority.cert, key: server.private, cert: server.cert };
}
