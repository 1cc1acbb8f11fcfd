/**
 * A secret of its own in every place where a secret may stand, runs that end in every way, and one search at the end through all
 * that was printed, written, or handed to another program.
 *
 * @see threat-model.md T49, T50, T53
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { main, post, type StepRun } from '../action/step.ts';
import { loopbackCertificate } from '../helpers/certificate.ts';
import { cli, reportOf } from '../helpers/cli.ts';
import { startHttpProxy, type HttpProxy } from '../helpers/httpproxy.ts';
import { makeAll, proxyFiles, writeProject } from '../helpers/modules.ts';
import { startProxy, type Reply, type TestProxy } from '../helpers/proxy.ts';
import { writeFiles } from '../helpers/temp.ts';

/** Each with characters that another form of it has otherwise. */
const secret = {
  entryUser: 'cnry-A/entry@user',
  entryPassword: 'cnry-B/entry+pass',
  entryToken: 'cnry-C/entry:token',
  lineUser: 'cnry-D/line@user',
  linePassword: 'cnry-E/line+pass',
  bearer: 'cnry-F/bearer+token=',
  netrcLogin: 'cnry-G/netrc@login',
  netrcPassword: 'cnry-H/netrc+pass',
  httpProxyUser: 'cnry-I/http@user',
  httpProxyPassword: 'cnry-J/http+pass',
  goauth: 'cnry-K/goauth+arg',
  signature: 'cnry-L/sign+ature',
  githubToken: 'cnry-M/github+token',
  runtimeToken: 'cnry-N/runtime+token',
} as const;

type Name = keyof typeof secret;

const basic = (user: string, password: string) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const encoded = encodeURIComponent;

/** What only this program is given: no other program and no later step may have it. */
const own: readonly Name[] = [
  'entryUser',
  'entryPassword',
  'entryToken',
  'lineUser',
  'linePassword',
  'bearer',
  'netrcLogin',
  'netrcPassword',
  'signature',
];

const tls = loopbackCertificate({ hosts: ['mod.example.test', 'cdn.example.test'] });
const modules = makeAll('example.com/one@v1.0.0', 'example.com/two@v1.0.0');
const files = proxyFiles(modules);

/** The servers of the list in its order, each with the header that is its own. */
const headers = {
  entry: basic(secret.entryUser, secret.entryPassword),
  token: basic(secret.entryToken, ''),
  line: basic(secret.lineUser, secret.linePassword),
  bearer: `Bearer ${secret.bearer}`,
  netrc: basic(secret.netrcLogin, secret.netrcPassword),
  bare: undefined,
  far: undefined,
} as const;

type Place = keyof typeof headers;
const places: readonly Place[] = ['entry', 'token', 'line', 'bearer', 'netrc', 'bare'];

let dir = '';
/** Where what we wrote ourselves lies, secrets and all; not searched. */
let ours = '';
let company: HttpProxy;
const servers = new Map<Place, TestProxy>();
let answers: (place: Place, path: string) => Reply | undefined = () => undefined;

/** All that was printed, by where. */
const printed: [string, string][] = [];
/** All that other programs were given. */
const handed: [string, string][] = [];

const urlOf = (place: Place) => servers.get(place)?.url ?? '';
const hostOf = (place: Place) => urlOf(place).replace('https://', '');

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'airlock-'));
  ours = await mkdtemp(join(tmpdir(), 'airlock-ours-'));
  for (const place of [...places, 'far'] as const)
    servers.set(place, await startProxy(files, (path) => answers(place, path), { tls }));
  company = await startHttpProxy({ to: urlOf('far') });
  await writeProject(join(dir, 'work'), { require: modules.map(({ id }) => id), sums: modules });
  const netrc = `machine ${hostOf('netrc')} login ${secret.netrcLogin} password ${secret.netrcPassword}\n`;
  await writeFiles(ours, { netrc, 'ca.pem': tls.cert, 'go/go': goThatTells(), 'handed/.keep': '' });
  chmodSync(join(ours, 'go/go'), 0o755);
});

afterAll(async () => {
  for (const server of servers.values()) await server.close();
  await company.close();
  await rm(ours, { recursive: true, force: true });
  execFileSync('chmod', ['-R', 'u+w', dir]);
  await rm(dir, { recursive: true, force: true, maxRetries: 5 });
});

/** A go command that first writes down its environment and arguments. */
function goThatTells(): string {
  const real = execFileSync('sh', ['-c', 'command -v go'], { encoding: 'utf8' }).trim();
  return `#!/bin/sh\n{ env; echo "$@"; } > "${ours}/handed/$$"\nexec '${real}' "$@"\n`;
}

/** The list: every server in turn, and last the one behind the HTTP proxy. */
function list(): string {
  const at = (place: Place, userinfo: string) => urlOf(place).replace('https://', `https://${userinfo}@`);
  return [
    at('entry', `${encoded(secret.entryUser)}:${encoded(secret.entryPassword)}`),
    at('token', encoded(secret.entryToken)),
    ...(['line', 'bearer', 'netrc', 'bare'] as const).map(urlOf),
    'https://mod.example.test',
  ].join('|');
}

function lines(): string {
  return `# for the mirrors\n${hostOf('line')} ${secret.lineUser} ${secret.linePassword}\n${hostOf('bearer')} ${secret.bearer}\n`;
}

function surroundings(): Record<string, string> {
  const userinfo = `${encoded(secret.httpProxyUser)}:${encoded(secret.httpProxyPassword)}`;
  return {
    PATH: `${join(ours, 'go')}:${process.env['PATH'] ?? ''}`,
    NETRC: join(ours, 'netrc'),
    HTTPS_PROXY: company.url.replace('://', `://${userinfo}@`),
    GOAUTH: `helper --token=${secret.goauth}; netrc`,
    GITHUB_TOKEN: secret.githubToken,
    ACTIONS_RUNTIME_TOKEN: secret.runtimeToken,
  };
}

interface Ways {
  readonly trusted?: boolean;
  readonly command?: readonly string[];
}

let runs = 0;

/** One run of the command line, in words or with a report. */
async function byHand(
  json: boolean,
  { trusted = true, command = ['fetch'] }: Ways = {},
): Promise<readonly string[]> {
  const [verb = '', ...rest] = command;
  const caFile = trusted ? ['--ca-file', join(ours, 'ca.pem')] : [];
  const how = [
    '-C',
    join(dir, 'work'),
    '--modcache',
    join(dir, `cache-${++runs}`),
    '--retries',
    '1',
    '--timeout',
    '1',
  ];
  const args = [verb, ...how, ...caFile, '--proxy', list(), ...(json ? ['--json'] : []), ...rest];
  const ran = await cli(args, { env: { ...surroundings(), GO_AIRLOCK_PROXY_AUTH: lines() } });
  printed.push([`${args[0]} stdout ${runs}`, ran.stdout], [`stderr ${runs}`, ran.stderr]);
  return json
    ? reportOf(ran).findings.map(({ code }) => code)
    : [...new Set(ran.stderr.match(/\b[EW]_[A-Z_]+/g))];
}

/** One job: the main step, and the post step after it. */
async function byAction(trusted = true): Promise<StepRun> {
  const inputs = {
    goproxy: list(),
    'proxy-auth': lines(),
    retries: '1',
    timeout: '1',
    bundle: 'true',
    'cache-path': join(dir, `store-${++runs}`),
    ...(trusted ? { 'ca-file': join(ours, 'ca.pem') } : {}),
  };
  const ran = await main(dir, { inputs, env: surroundings() });
  const after = await post(dir, ran, { inputs, env: { ...surroundings(), ...ran.exported } });
  for (const { log } of [ran, after]) {
    const shown = log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    printed.push([`log ${runs}`, shown.join('\n')]);
  }
  const masked = ran.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
  expect(masked).toEqual(
    expect.arrayContaining([
      ...[secret.entryPassword, encoded(secret.entryPassword), secret.entryToken],
      ...[secret.linePassword, encoded(secret.linePassword), secret.bearer, encoded(secret.bearer)],
      ...[headers.entry, headers.token, headers.line].map((header) => header.slice('Basic '.length)),
    ]),
  );
  handed.push([`later steps ${runs}`, JSON.stringify(ran.exported)]);
  return ran;
}

/** A server that repeats what it was sent, in head and body. */
function echo(status: number, place: Place): Reply {
  const said = `${headers[place] ?? ''} ${Object.values(secret).join(' ')}`;
  return { status, headers: { 'x-echo': said, 'www-authenticate': said }, body: `<html>${said}` };
}

/** A signed address, on another host: behind the HTTP proxy for who is there, for from there none may lead to this machine. */
function signed(from: Place, path: string): string {
  const host = from === 'far' ? 'https://cdn.example.test' : urlOf('bare');
  return `${host}/signed${path}?sig=${encoded(secret.signature)}`;
}

const isSigned = (path: string) => path.startsWith('/signed');

/** The file behind a signed address. */
function fileOf(path: string): Reply {
  const name = path.slice('/signed/'.length).replace(/\?.*/, '');
  return { body: files.get(name) ?? '' };
}

/** How the servers answer, and the code that tells of it; '' for an end that is good. */
const ends: readonly [string, typeof answers, string][] = [
  ['success at the last entry', (place) => (place === 'far' ? undefined : { status: 404 }), ''],
  ['401', (place) => echo(401, place), 'E_AUTH'],
  ['403', (place) => echo(403, place), 'E_AUTH'],
  ['404', (place) => echo(404, place), 'E_NOT_FOUND'],
  ['500', (place) => echo(500, place), 'E_SERVER'],
  [
    'a redirect to another host that has it',
    (place, path) =>
      isSigned(path) ? fileOf(path) : place === 'far' ? { redirect: signed(place, path) } : echo(404, place),
    '',
  ],
  [
    'redirects to another host that refuses',
    (place, path) => (isSigned(path) ? echo(403, place) : { redirect: signed(place, path) }),
    'E_AUTH',
  ],
  [
    'redirects down to http',
    (_, path) => ({ redirect: signed('bare', path).replace('https:', 'http:') }),
    'E_REDIRECT',
  ],
  ['a time-out', (place) => (place === 'far' ? { fault: 'silent' } : { status: 404 }), 'E_TIMEOUT'],
  ['content that is not what the sums name', (place) => echo(200, place), 'E_MODULE_MOD'],
];

describe('runs with a secret in every place', () => {
  test.each(ends)(
    'end in %s',
    async (_, script, code) => {
      answers = script;
      const codes = code === '' ? [] : [code];
      const [told, said, job] = await Promise.all([byHand(true), byHand(false), byAction()]);
      expect(told.slice(0, 2)).toEqual(['W_URL_USERINFO', 'W_URL_USERINFO']);
      expect(told).toEqual(expect.arrayContaining(codes));
      expect(said).toEqual(expect.arrayContaining([...codes, 'W_URL_USERINFO']));
      expect(job.status).toBe(code === '' ? 0 : 1);
      expect(job.summary).toContain(code === '' ? 'every module is here' : 'could not be brought in');
    },
    60_000,
  );

  test('end in a fault of TLS', async () => {
    answers = () => undefined;
    expect(await byHand(true, { trusted: false })).toContain('E_TLS');
    expect(await byHand(false, { trusted: false })).toContain('E_TLS');
    expect((await byAction(false)).status).toBe(1);
  }, 60_000);

  test('end in a command that is run sealed, and a bundle', async () => {
    answers = (place) => (place === 'far' ? undefined : { status: 404 });
    const bundle = join(dir, 'run.tar.zst');
    const tail = [
      '--network',
      'inherit',
      '--bundle',
      bundle,
      '--',
      'sh',
      '-c',
      `env > '${ours}/handed/run'; go env`,
    ];
    const codes = await byHand(false, { command: ['run', ...tail] });
    // whether its build cache was used before is of no concern here; git's own settings name a program for credentials
    expect(codes.filter((code) => code !== 'W_GOCACHE_PRESENT')).toEqual(['W_URL_USERINFO', 'W_ENV_PROGRAM']);
    expect(lstatSync(bundle).size).toBeGreaterThan(100);
  }, 60_000);

  test('end in lines that cannot be understood', async () => {
    const bad = `${lines()}\n${hostOf('line')} ${secret.lineUser} ${secret.linePassword} ${secret.bearer}\n`;
    const ran = await cli(['fetch', '-C', join(dir, 'work'), '--proxy', list()], {
      env: { ...surroundings(), GO_AIRLOCK_PROXY_AUTH: bad },
    });
    printed.push(['bad lines', ran.stdout + ran.stderr]);
    expect(ran.stderr).toContain('E_USAGE GO_AIRLOCK_PROXY_AUTH, line 5: it has 4 words');
    const job = await main(dir, { inputs: { goproxy: list(), 'proxy-auth': bad }, env: surroundings() });
    printed.push(['bad lines, log', job.log.replaceAll(/^::add-mask::.*$/gm, '')]);
    expect(job.log).toContain('input proxy-auth, line 5: it has 4 words');
  });
});

describe('after all of them', () => {
  test('each secret went to its own host, and nothing else did', () => {
    for (const place of places) {
      const sent = new Set(servers.get(place)?.requests.map((request) => request.headers.authorization));
      expect([place, [...sent]]).toEqual([place, [headers[place]]]);
    }
    const far = servers.get('far')?.requests ?? [];
    expect(new Set(far.map((request) => request.headers.authorization))).toEqual(new Set([undefined]));
    const toProxy = new Set(company.requests.map((request) => request.headers['proxy-authorization']));
    expect(toProxy).toEqual(new Set([basic(secret.httpProxyUser, secret.httpProxyPassword)]));
    expect(company.requests.length).toBeGreaterThan(10);
    for (const [place, server] of servers)
      for (const { path, headers: came } of server.requests) {
        const rest = JSON.stringify({ ...came, authorization: '' });
        const isMeant = isSigned(path) && (place === 'bare' || came.host === 'cdn.example.test');
        expect([place, path, found(rest + (isMeant ? '' : path))]).toEqual([place, path, []]);
      }
    for (const { line, headers: came } of company.requests)
      expect([line, found(line + JSON.stringify({ ...came, 'proxy-authorization': '' }))]).toEqual([
        line,
        [],
      ]);
  });

  test('none was printed, or written to any file', () => {
    const texts = [...printed, ...everyFile(dir)];
    expect(texts.flatMap(([name, text]) => found(text).map((what) => `${what} in ${name}`))).toEqual([]);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(([name]) => name.endsWith(' unpacked')).length).toBeGreaterThan(3);
  });

  test('no other program and no later step was given what is ours', () => {
    const folder = join(ours, 'handed');
    const programs = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    expect(programs.length).toBeGreaterThan(20);
    for (const text of programs) {
      expect(text).not.toMatch(/GO_AIRLOCK_PROXY_AUTH|INPUT_/);
      if (text.includes('GITHUB_STATE=')) expect(text).not.toContain('ACTIONS_');
      handed.push(['a program', text]);
    }
    const all = handed.flatMap(([name, text]) => found(text).map((what) => `${what} in ${name}`));
    expect(all.filter((what) => own.some((name) => what.startsWith(`${name} `)))).toEqual([]);
  });

  test('and the search finds what it looks for', () => {
    for (const [name, value] of Object.entries(secret))
      for (const form of [
        value,
        encoded(value),
        Buffer.from(`x:${value}yz`).toString('base64'),
        JSON.stringify(value),
      ])
        expect(found(`…${form}…`).some((what) => what.startsWith(`${name} `))).toBe(true);
  });
});

/** The parts of a secret that base64 shows wherever in a longer text it stands. */
function inBase64(text: string): readonly string[] {
  return [0, 1, 2].map((shift) => {
    const whole = Buffer.from(`${'\0'.repeat(shift)}${text}`)
      .toString('base64')
      .replace(/=+$/, '');
    return whole.slice(shift === 0 ? 0 : shift + 1, Math.floor(((shift + text.length) * 8) / 6));
  });
}

/** The secrets a text holds, each with its form. */
function found(text: string): readonly string[] {
  return Object.entries(secret).flatMap(([name, value]) => {
    const forms = { plain: value, percent: encoded(value), lower: encoded(value).toLowerCase() };
    const coded = inBase64(value).map((form) => ['base64', form] as const);
    return [...Object.entries(forms), ...coded].flatMap(([kind, form]) =>
      text.includes(form) ? [`${name} ${kind}`] : [],
    );
  });
}

/** Every file below a folder with its name; bundles unpacked, too. */
function everyFile(folder: string): readonly [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap(
    (entry): [string, string][] => {
      const path = join(entry.parentPath, entry.name);
      const names: [string, string] = [`the name of ${path}`, path];
      if (!entry.isFile()) return [names];
      const whole: [string, string] = [path, readFileSync(path, 'latin1')];
      return path.endsWith('.tar.zst')
        ? [names, whole, [`${path} unpacked`, unpacked(path)]]
        : [names, whole];
    },
  );
}

/** The tar in a bundle. In a process of its own: the test runner's realm has other buffers than the decoder's. */
function unpacked(path: string): string {
  const modules = ['reader', 'zstd'].map(
    (name) => new URL(`../../src/pack/${name}.js`, import.meta.url).href,
  );
  const program = `
    import { readFileSync } from 'node:fs';
    const [{ openBundle }, { unpackFrame }] = await Promise.all(${JSON.stringify(modules)}.map((url) => import(url)));
    const path = process.argv[1];
    const bytes = readFileSync(path);
    for (const { offset, packed, size } of openBundle(path).frames) {
      const read = (into) => void bytes.copy(into, 0, offset, offset + packed);
      unpackFrame({ length: packed, read }, size, (tar) => ({ sent: process.stdout.write(Buffer.from(tar)) }));
    }`;
  const args = ['--no-warnings', '--input-type=module', '-e', program, path];
  const tar = execFileSync(process.execPath, args, { encoding: 'latin1', maxBuffer: 1 << 26 });
  expect(tar).toContain('go-airlock.json');
  return tar;
}
