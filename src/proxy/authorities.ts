/** Whose certificates are trusted: Node's own list, what the system has, and a file of the user's. */
import { readdirSync, readFileSync, readlinkSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { Failure } from '../errors.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where systems keep the one file with all of them; the first that is there counts. @see crypto/x509 root_linux.go */
const FILES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/tls/cacert.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

/** Folders with a file for each; all that are there count. */
const FOLDERS = ['/etc/ssl/certs', '/etc/pki/tls/certs'];

/** A larger file is no list of certificates. */
const MOST = 16 << 20;

/**
 * The certificates in a file that the user has named, each as PEM.
 *
 * @throws Failure `E_UNREADABLE`; `E_USAGE` when it holds none
 */
export function readAuthorityFile(path: string): readonly string[] {
  const text = textOf(path);
  if (text === undefined) throw new Failure('E_UNREADABLE', { path });
  const found = certificatesIn(text);
  if (found.length > 0) return found;
  throw new Failure('E_USAGE', {
    path,
    message: 'the file of authorities holds no certificate',
    remedy: 'name a PEM file, with BEGIN CERTIFICATE lines',
  });
}

/**
 * What this machine trusts: Node's list with NODE_EXTRA_CA_CERTS, and on Linux what the go command reads: SSL_CERT_FILE or the
 * system's file, SSL_CERT_DIR or the system's folders. What cannot be read is passed over, as there.
 *
 * @param system as `process.platform` names it
 * @see crypto/x509 root_unix.go
 */
export function systemAuthorities(env: Env, system: NodeJS.Platform): readonly string[] {
  const own = [...rootCertificates, ...certificatesIn(textOf(env['NODE_EXTRA_CA_CERTS'] ?? '') ?? '')];
  const found = system === 'linux' ? [...own, ...asGoReads(env)] : own;
  // each is parsed, which takes longer than anything here
  return [...new Map(found.map((pem) => [pem.replaceAll(/\s/g, ''), pem])).values()];
}

function asGoReads(env: Env): readonly string[] {
  const [file = '', folders = ''] = [env['SSL_CERT_FILE'], env['SSL_CERT_DIR']];
  const first = (file === '' ? FILES : [file]).map(textOf).find((text) => text !== undefined);
  const rest = (folders === '' ? FOLDERS : folders.split(':')).flatMap(filesIn).map(textOf);
  return [first, ...rest].flatMap((text) => (text === undefined ? [] : certificatesIn(text)));
}

/** The files of a folder, without links to its own files: those are the same once more. */
function filesIn(folder: string): readonly string[] {
  const isTwin = (entry: Dirent): boolean =>
    entry.isSymbolicLink() && !readlinkSync(join(folder, entry.name)).includes('/');
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => !isTwin(entry)).map((entry) => join(folder, entry.name));
  } catch {
    return []; // no such folder on this system
  }
}

function textOf(path: string): string | undefined {
  try {
    const about = statSync(path);
    return about.isFile() && about.size <= MOST ? readFileSync(path, 'latin1') : undefined;
  } catch {
    return undefined; // the next place is asked
  }
}

function certificatesIn(text: string): readonly string[] {
  const blocks = text.matchAll(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
  return [...blocks].map(([block]) => block);
}
