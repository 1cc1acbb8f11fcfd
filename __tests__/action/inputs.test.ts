import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import {
  defaults,
  readInputs,
  readRestoreInputs,
  restoreDefaults,
  type InputName,
  type Inputs,
} from '../../src/action/inputs.ts';
import { bundleDefaults, unbundleDefaults } from '../../src/action/bundleinputs.ts';
import { verifyDefaults } from '../../src/action/verifyinputs.ts';
import { secretsOf, secretsOfLines } from '../../src/action/secrets.ts';
import { outcome } from '../gomod/real-go.ts';

const read = (given: Partial<Record<InputName, string>> = {}): Inputs =>
  readInputs((name) => given[name] ?? '', '/checkout');

/** The part of an action.yml between two keys at its left edge. */
function section(action: string, from: string, to: string): string {
  const text = readFileSync(new URL(`../../../${action}action.yml`, import.meta.url), 'utf8');
  return text.slice(text.indexOf(`\n${from}:`), text.indexOf(`\n${to}:`));
}

/** The inputs that an action.yml declares, with their defaults. */
function declared(action: string): Readonly<Record<string, string>> {
  const found = section(action, 'inputs', 'outputs').matchAll(
    /^ {2}([a-z0-9-]+):\n[^]*?^ {4}default: (.*)$/gm,
  );
  return Object.fromEntries(
    [...found].map(([, name = '', value = '']) => [name, value.replace(/^'(.*)'$/, '$1')]),
  );
}

describe('inputs', () => {
  test('are those that action.yml declares, with the same defaults', () => {
    expect(declared('')).toEqual(defaults);
  });

  test.each([
    { action: 'restore/', own: restoreDefaults },
    { action: 'save/', own: {} },
    { action: 'bundle/', own: bundleDefaults },
    { action: 'unbundle/', own: unbundleDefaults },
    { action: 'verify/', own: verifyDefaults },
    { action: 'seal/', own: {} },
  ])('of $action have the defaults of the root action, but for those of its own', ({ action, own }) => {
    const all: Readonly<Record<string, string>> = { ...defaults, ...own };
    const found = declared(action);
    expect(found).toMatchObject(own);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, all[name]])));
  });

  test('that only restore has are understood', () => {
    const raw = (name: string): string => (name === 'lookup-only' ? 'TRUE' : '');
    expect(readRestoreInputs(raw, '/checkout')).toMatchObject({ lookupOnly: true, failOnCacheMiss: false });
    expect(outcome(() => readRestoreInputs(() => 'perhaps', '/checkout'))).toMatchObject({ code: 'E_USAGE' });
  });

  test('that are not given have their defaults', () => {
    expect(read()).toEqual({
      base: '/checkout',
      modules: [],
      cache: 'auto',
      cachePath: undefined,
      cacheRules: { maxAge: 30 * 24 * 3_600_000, maxBytes: 10e9 },
      prefix: 'go-airlock',
      moduleCache: undefined,
      prefetch: true,
      scope: 'build',
      asked: undefined,
      settings: {},
      proxyAuth: '',
      caFile: undefined,
      strict: false,
      mode: 'auto',
      buildCache: 'fresh',
      archives: true,
      bundle: false,
      upload: { name: undefined, required: false, sbom: true, days: undefined },
      audit: 'fail',
      concurrency: 32,
      retries: 4,
      timeout: 30,
      summary: true,
    });
  });

  test.each([
    {
      given: { 'working-directory': 'a/b', 'module-cache': '../c' },
      base: '/checkout/a/b',
      moduleCache: '/checkout/a/c',
    },
    { given: { 'module-cache': '/abs' }, base: '/checkout', moduleCache: '/abs' },
    { given: { 'ca-file': 'ca.pem' }, base: '/checkout', caFile: '/checkout/ca.pem' },
    { given: { 'cache-path': '../store' }, base: '/checkout', cachePath: '/store' },
    { given: { 'module-cache': '~/c' }, base: '/checkout', moduleCache: `${homedir()}/c` },
  ])('that are paths start at working-directory: $given', ({ given, ...paths }) => {
    expect(read(given)).toMatchObject(paths);
  });

  test('that name a list of allowed modules start at working-directory', () => {
    expect(read()).toHaveProperty('allowModules', undefined);
    expect(read({ 'working-directory': 'a', 'allow-modules': '../allow.txt' }).allowModules).toBe(
      '/checkout/allow.txt',
    );
  });

  test('that are settings of the go command are handed on by its names', () => {
    const given = { goproxy: 'https://p.example.com', goprivate: 'a.example.com', gonoproxy: 'none' };
    expect(read(given).settings).toEqual({
      GOPROXY: 'https://p.example.com',
      GOPRIVATE: 'a.example.com',
      GONOPROXY: 'none',
    });
  });

  test('that are lists take one item a line', () => {
    expect(read({ modules: ' tools \n\n services/* \n' }).modules).toEqual(['tools', 'services/*']);
    expect(read({ modules: 'auto' }).modules).toEqual([]);
  });

  test('that are proxy-auth lines stay as they are, each with its number', () => {
    expect(read({ 'proxy-auth': '\n\nhost u p\n' }).proxyAuth).toBe('\n\nhost u p\n');
  });

  test('that scope needed takes are what the go command is asked', () => {
    expect(read({ scope: 'needed', tags: 'a,b', packages: './x\n./y/...' })).toMatchObject({
      scope: 'build',
      asked: { platforms: undefined, tags: 'a,b', packages: ['./x', './y/...'] },
    });
  });

  test('that start keys are lower case in them', () => {
    expect(read({ 'cache-key-prefix': 'My_Prefix-1.0' }).prefix).toBe('my_prefix-1.0');
  });

  test.each<{ given: Partial<Record<InputName, string>>; says: RegExp }>([
    { given: { mode: 'of' }, says: /^input mode: takes auto, modcache, proxy, vendor, off, not "of"/ },
    { given: { mode: 'proxy', archives: 'false' }, says: /^input mode: .*archives: true/ },
    { given: { 'build-cache': 'shared' }, says: /^input build-cache: takes fresh, keep, not "shared"/ },
    { given: { scope: 'some' }, says: /^input scope: takes build, all, needed/ },
    { given: { platforms: 'linux/amd64' }, says: /^input platforms: goes with scope: needed only/ },
    { given: { scope: 'all', packages: './x' }, says: /^input packages: goes with/ },
    { given: { 'cache-path': 'x', 'cache-max-age': '0' }, says: /^input cache-max-age: .*99999/ },
    { given: { 'cache-path': 'x', 'cache-max-size': '10' }, says: /^input cache-max-size: .*10GB/ },
    { given: { cache: 'yes' }, says: /^input cache: takes/ },
    { given: { prefetch: 'yes' }, says: /^input prefetch: takes true or false, not "yes"/ },
    { given: { verify: 'off' }, says: /^input verify/ },
    { given: { audit: 'on' }, says: /^input audit/ },
    { given: { concurrency: '0' }, says: /^input concurrency: takes a whole number/ },
    { given: { timeout: '1e3' }, says: /^input timeout/ },
    { given: { 'cache-key-prefix': '../x' }, says: /^input cache-key-prefix/ },
    { given: { 'cache-key-prefix': 'a,b' }, says: /^input cache-key-prefix/ },
  ])('that cannot be understood are named: $given', ({ given, says }) => {
    expect(outcome(() => read(given))).toMatchObject({
      code: 'E_USAGE',
      message: expect.stringMatching(says),
    });
  });
});

test.each([
  { list: 'https://proxy.example.com,direct', secrets: [] },
  { list: 'https://u:p%40ss@a.example.com|off', secrets: ['p%40ss', 'p@ss', 'dTpwQHNz'] },
  { list: 'https://token@a.example.com,https://a.example.com/x@y', secrets: ['token', 'dG9rZW46'] },
  { list: 'https://u:%zz@a.example.com', secrets: ['%zz', 'dToleno='] },
])('the secrets of the proxy list $list are masked', ({ list, secrets }) => {
  expect(secretsOf(list)).toEqual(secrets);
});

test.each([
  { lines: '', secrets: [] },
  { lines: '# host u p\n\n  host  bot p@ss/1 \r\n', secrets: ['p@ss/1', 'p%40ss%2F1', 'Ym90OnBAc3MvMQ=='] },
  { lines: 'host:8443 t0ken=', secrets: ['t0ken=', 't0ken%3D'] },
  { lines: 'host u p q', secrets: ['p', 'q'] },
  { lines: 'host', secrets: [] },
])('the secrets of the proxy-auth lines $lines are masked', ({ lines, secrets }) => {
  expect(secretsOfLines(lines)).toEqual(secrets);
});
