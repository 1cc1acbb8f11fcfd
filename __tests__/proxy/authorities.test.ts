import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { afterEach, describe, expect, test } from '@jest/globals';
import { plainAccess } from '../../src/proxy/access.ts';
import { readAuthorityFile, systemAuthorities } from '../../src/proxy/authorities.ts';
import { openProxy } from '../../src/proxy/client.ts';
import { parseProxyList } from '../../src/proxy/list.ts';
import { outcome } from '../gomod/real-go.ts';
import { loopbackCertificate } from '../helpers/certificate.ts';
import { noOrigin, startProxy } from '../helpers/proxy.ts';
import { inTemp } from '../helpers/temp.ts';

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

const [one, two, three] = [1, 2, 3].map(() => loopbackCertificate().cert.trim());

describe('what a machine trusts', () => {
  /** What the environment adds to what Node brings. */
  const added = (env: Record<string, string>, system: NodeJS.Platform = 'linux'): readonly string[] => {
    const own = new Set(rootCertificates);
    return systemAuthorities(env, system).filter((pem) => !own.has(pem));
  };

  test('is on Linux what SSL_CERT_FILE and SSL_CERT_DIR name', () =>
    inTemp(async (dir) => {
      const [file, folder, other] = ['file.pem', 'folder', 'other'].map((name) => join(dir, name));
      await mkdir(folder ?? '');
      await mkdir(other ?? '');
      await writeFile(file ?? '', `a comment\n${one}\n${one}\n-----BEGIN X-----\n`);
      await writeFile(join(folder ?? '', 'b'), two ?? '');
      await symlink('b', join(folder ?? '', 'twin'));
      await symlink(join(dir, 'none'), join(folder ?? '', 'dangling'));
      await writeFile(join(other ?? '', 'c.pem'), three ?? '');
      const env = { SSL_CERT_FILE: file ?? '', SSL_CERT_DIR: `${folder}:${other}:${dir}/none` };
      expect(added(env)).toEqual([one, two, three]);
      expect(added(env, 'darwin')).toEqual([]);
      expect(added({ ...env, SSL_CERT_FILE: join(dir, 'none') })).toEqual([two, three]);
      expect(added({ NODE_EXTRA_CA_CERTS: file ?? '' }, 'win32')).toEqual([one]);
    }));

  test('holds nothing twice', () => {
    const all = systemAuthorities({}, 'linux').map((pem) => pem.replaceAll(/\s/g, ''));
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(rootCertificates.length);
  });
});

describe('a file of authorities that was named', () => {
  test('gives its certificates', () =>
    inTemp(async (dir) => {
      await writeFile(join(dir, 'ca.pem'), `# company\r\n${one}\n\n${two}`);
      expect(readAuthorityFile(join(dir, 'ca.pem'))).toEqual([one, two]);
    }));

  test('has to be there, and to hold one', () =>
    inTemp(async (dir) => {
      await writeFile(join(dir, 'empty.pem'), 'no certificate');
      const path = join(dir, 'none');
      expect(outcome(() => readAuthorityFile(path))).toMatchObject({ code: 'E_UNREADABLE', path });
      expect(outcome(() => readAuthorityFile(dir))).toMatchObject({ code: 'E_UNREADABLE', path: dir });
      expect(outcome(() => readAuthorityFile(join(dir, 'empty.pem')))).toMatchObject({
        code: 'E_USAGE',
        message: 'the file of authorities holds no certificate',
      });
    }));
});

describe('F12: a certificate', () => {
  const good = loopbackCertificate();
  const file = new Map([['/example.com/m/@v/v1.0.0.mod', Buffer.from('module example.com/m\n')]]);

  /** How a get ends, and over how many connections. */
  async function get(
    tls: typeof good,
    trusted: readonly string[],
    host = '127.0.0.1',
  ): Promise<[string, number]> {
    const server = await startProxy(file, undefined, { tls });
    cleanups.push(() => server.close());
    let reads = 0;
    const authorities = (): readonly string[] => {
      reads++;
      return trusted;
    };
    const options = {
      direct: '',
      origin: noOrigin,
      concurrency: 4,
      tries: 3,
      waitMs: 1,
      idleMs: 5000,
      budgetBytes: 1,
    };
    const list = parseProxyList(server.url.replace('127.0.0.1', host));
    const access = { ...plainAccess, authorities };
    const client = openProxy({ ...options, signal: new AbortController().signal, list, access });
    cleanups.push(() => client.close());
    const end = await client.get({ path: 'example.com/m', version: 'v1.0.0' }, 'mod').then(
      () => 'taken',
      (thrown: unknown) => (thrown instanceof Error ? thrown.message : ''),
    );
    expect(reads).toBe(1);
    return [end, server.connections];
  }

  test('of an authority that is trusted is taken, beside any other text in its file', async () => {
    expect(
      await get(good, ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', good.cert]),
    ).toEqual(['taken', 1]);
  });

  test.each([
    ['nobody vouches for', good, [], '127.0.0.1', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['another authority vouches for', good, [one ?? ''], '127.0.0.1', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['has expired', loopbackCertificate({ until: '210101000000Z' }), 'own', '127.0.0.1', 'CERT_HAS_EXPIRED'],
    [
      'is for another host',
      loopbackCertificate({ hosts: ['x.test'] }),
      'own',
      'localhost',
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ],
  ] as const)('that %s is refused at the first try', async (_, tls, trusted, host, cause) => {
    const [end, connections] = await get(tls, trusted === 'own' ? [tls.cert] : trusted, host);
    expect(end).toMatch(new RegExp(`^E_TLS: .*: ${cause}$`));
    expect(connections).toBe(1);
  });
});
