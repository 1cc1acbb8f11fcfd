import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/errors.ts';
import { parseAuthLines } from '../../src/proxy/authlines.ts';
import { Credentials } from '../../src/proxy/credentials.ts';

const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;

describe('proxy-auth lines', () => {
  const text = [
    '# comment with canary',
    '',
    '  art.example.com   bot\ts3cret  ',
    'TOKEN.example.com:8443 t0ken-._~+/=',
    '[::1]:8443 us#er pä:ss',
    'bücher.example u p',
    'plain.example:443 u p\r',
  ].join('\n');

  test('name a host and a user with a password, or a token', () => {
    expect([...parseAuthLines(text, 'lines')]).toEqual([
      ['https://art.example.com', basic('bot:s3cret')],
      ['https://token.example.com:8443', 'Bearer t0ken-._~+/='],
      ['https://[::1]:8443', basic('us#er:pä:ss')],
      ['https://xn--bcher-kva.example', basic('u:p')],
      ['https://plain.example', basic('u:p')],
    ]);
  });

  test.each([
    ['https://art.example.com/x', basic('bot:s3cret')],
    ['https://art.example.com:443/', basic('bot:s3cret')],
    ['https://ART.example.com', basic('bot:s3cret')],
    ['http://art.example.com/', undefined],
    ['https://art.example.com:8443/', undefined],
    ['https://art.example.com.evil.example/', undefined],
    ['https://x.art.example.com/', undefined],
    ['https://example.com/art.example.com', undefined],
    ['https://token.example.com:8443/', 'Bearer t0ken-._~+/='],
    ['https://token.example.com/', undefined],
    ['https://[::1]:8443/', basic('us#er:pä:ss')],
  ])('serve %s with %j', (url, header) => {
    const lines = parseAuthLines(text, 'lines');
    expect(Credentials.from('a proxy-auth line', () => lines).headerFor(new URL(url))).toBe(header);
  });

  test.each([
    ['canary', 'line 1: it has 1 words'],
    ['\n\nhost canary canary canary', 'line 3: it has 4 words'],
    ['https://canary u p', 'line 1: it starts with no host'],
    ['host/canary u p', 'line 1: it starts with no host'],
    ['u@canary u p', 'line 1: it starts with no host'],
    ['canary: u p', 'line 1: it starts with no host'],
    ['canary:99999 u p', 'line 1: it starts with no host'],
    ['canary:0x1 u p', 'line 1: it starts with no host'],
    ['*.canary u p\n', 'line 1: it starts with no host'],
    ['[canary] u p', 'line 1: it starts with no host'],
    ['host can:ary p', 'line 1: the user holds a colon'],
    ['host canaryä', 'line 1: a token is made of ASCII'],
    ['host u can\u0000ary', 'line 1: a word is too long'],
    [`host u ${'canary'.repeat(2000)}`, 'line 1: a word is too long'],
    ['host u p\nHOST:443 u canary', 'line 2: a line above is for the same host'],
    ['# canary\n'.repeat(10_000), 'holds more than 65536 characters'],
  ])('that are malformed are named by number, and none is repeated: %#', (lines, why) => {
    let thrown: unknown;
    try {
      parseAuthLines(lines, 'the lines');
    } catch (error) {
      thrown = error;
    }
    if (!(thrown instanceof Failure)) throw new Error('nothing was refused');
    expect(thrown.finding.code).toBe('E_USAGE');
    expect(thrown.finding.message).toContain('the lines');
    expect(thrown.finding.message).toContain(why);
    expect(JSON.stringify(thrown.finding) + inspect(thrown).replace(/^ +at .*$/gm, '')).not.toContain(
      'canary',
    );
  });
});

describe('credentials', () => {
  const url = new URL('https://h.example/a/b');
  const from = (source: Parameters<typeof Credentials.from>[0], pair: string) =>
    Credentials.from(source, () => new Map([['https://h.example', basic(pair)]]));
  const line = from('a proxy-auth line', 'line:1');
  const entry = Credentials.ofEntry('https://h.example', { user: 'entry', password: '2' });
  const netrc = from('netrc', 'netrc:3');

  test('come from the strongest source that has any, in whatever order they were given', () => {
    const all = netrc.and(entry).and(line);
    expect([all.headerFor(url), all.sourceFor(url)]).toEqual([basic('line:1'), 'a proxy-auth line']);
    const two = netrc.and(entry);
    expect([two.headerFor(url), two.sourceFor(url)]).toEqual([basic('entry:2'), 'the entry of the list']);
    expect([netrc.headerFor(url), netrc.sourceFor(url)]).toEqual([basic('netrc:3'), 'netrc']);
    expect([Credentials.none.headerFor(url), Credentials.none.sourceFor(url)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('are read when they are needed, once, and never for plain http', () => {
    let reads = 0;
    const lazy = Credentials.from('netrc', () => {
      reads++;
      return new Map();
    });
    const both = lazy.and(line);
    both.headerFor(url);
    both.headerFor(new URL('http://other.example'));
    expect(reads).toBe(0);
    both.headerFor(new URL('https://other.example'));
    both.headerFor(new URL('https://other.example'));
    expect(reads).toBe(1);
  });

  test('are in no print of the object', () => {
    const all = netrc.and(entry).and(line);
    const shown = inspect(all, { showHidden: true, depth: 9 }) + JSON.stringify(all);
    expect(shown).not.toMatch(/h\.example|Basic|line:|entry:|netrc:/);
  });
});
