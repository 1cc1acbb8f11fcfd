/** Certificates for servers on loopback, made without any program. */
import { generateKeyPairSync, sign, X509Certificate, type KeyObject } from 'node:crypto';

/** Both as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/**
 * A key and a certificate it signed itself, valid from 2020.
 *
 * @param about `until`: the end in ASN.1 form, 2049 when not given; `hosts`: names beside 127.0.0.1, `localhost` when not given
 */
export function loopbackCertificate(
  about: { readonly until?: string; readonly hosts?: readonly string[] } = {},
): Certificate {
  const { until = '491231235959Z', hosts = ['localhost'] } = about;
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(0x30, oid('2a8648ce3d040302'));
  const name = der(0x30, der(0x31, der(0x30, oid('550403'), der(0x0c, Buffer.from('loopback')))));
  const validity = der(0x30, der(0x17, Buffer.from('200101000000Z')), der(0x17, Buffer.from(until)));
  const names = der(
    0x30,
    der(0x87, Buffer.from([127, 0, 0, 1])),
    ...hosts.map((host) => der(0x82, Buffer.from(host))),
  );
  const extensions = der(0xa3, der(0x30, der(0x30, oid('551d11'), der(0x04, names))));
  const version = der(0xa0, der(0x02, Buffer.from([2])));
  const head = [version, der(0x02, Buffer.from([1])), algorithm, name, validity, name];
  const body = der(0x30, ...head, publicKey.export({ type: 'spki', format: 'der' }), extensions);
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  const cert = new X509Certificate(der(0x30, body, algorithm, signature));
  return { key: pem(privateKey), cert: cert.toString() };
}

function pem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
