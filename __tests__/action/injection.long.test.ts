import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { finding } from '../../src/errors.ts';
import { makeReport } from '../../src/report.ts';
import { summaryOf } from '../../src/action/summary.ts';
import { logLine } from '../../src/action/words.ts';
import { gosumText, make, writeProject, writeProxy } from '../helpers/modules.ts';
import { startProxy } from '../helpers/proxy.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';
import { commandsIn, main, post, type StepRun } from './step.ts';

/** Ways to write a command that a runner obeys. */
const spellings = [
  '::set-env name=EVIL::1',
  '   ::add-mask::a',
  '\t::stop-commands::token',
  '\r::error file=a::b',
  '\n::warning::b',
  '##[error]x',
  'text ##[command]x',
  '##[add-mask]x',
];

const own = ['add-mask', 'error', 'warning'];

/** Every command that was found is one of ours, and none is in the old form. */
function expectOnlyOurs(ran: StepRun): void {
  const strange = ran.commands.filter(
    ({ name, properties }) =>
      !own.includes(name) || !/^(title=[EW]_\w+(,file=[^,]*,line=\d+)?)?$/.test(properties),
  );
  expect(strange).toEqual([]);
}

describe('text from outside in the log', () => {
  test.each(spellings)('is no command: %j', (text) => {
    expect(commandsIn(text)).toHaveLength(1);
    expect(commandsIn(logLine(text))).toEqual([]);
    expect(commandsIn(logLine(`x ${text}`))).toEqual([]);
  });

  test('shows control characters instead of sending them', () => {
    expect(logLine('a\r\n\u001b[31m\u2028\u202e')).toBe('a\\u{d}\\u{a}\\u{1b}[31m\\u{2028}\\u{202e}');
  });

  test('is no command whatever it is', () => {
    const piece = fc.constantFrom(
      ...spellings,
      ':',
      '::',
      '#',
      '##',
      '[',
      ']',
      ' ',
      '\n',
      '\r',
      '\u2028',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        (pieces) => commandsIn(logLine(pieces.join(''))).length === 0,
      ),
    );
  });
});

describe('names that a checkout brings along', () => {
  test.each(spellings)('as a directive of go.mod, %j stays text', (text) =>
    inTemp(async (dir) => {
      const line = text.replaceAll(/[\r\n]/g, ' ').trim();
      await writeFiles(join(dir, 'work'), { 'go.mod': `module example.com/app\n\ngo 1.21\n\n${line}\n` });
      const ran = await main(dir);
      expect(ran.commands.length).toBeGreaterThan(0);
      expectOnlyOurs(ran);
    }),
  );

  test.each(['##[error]x', 'a\n::set-env name=EVIL::1', 'b,line=1', '%0A::notice::x', '<img src=x>|`'])(
    'as the folder of a root, %j stays text in log, properties, outputs and summary',
    (name) =>
      inTemp(async (dir) => {
        const lines = [
          'module example.com/x',
          '',
          'go 1.21',
          '',
          'nonsense',
          '',
          'require example.com/one v1.0.0',
        ];
        await writeFiles(join(dir, 'work', name), { 'go.mod': `${lines.join('\n')}\n` });
        const ran = await main(dir);
        expect(ran).toMatchObject({ status: 1, exported: {} });
        expect(ran.commands.map(({ name }) => name)).toEqual(['error', 'error', 'warning']);
        expectOnlyOurs(ran);
        expect(ran.summary).not.toMatch(/<img|::|##\[/);
        expect(JSON.parse(ran.outputs['modules'] ?? '')).toMatchObject([{ dir: name }]);
      }),
  );

  test.each(['mode', 'modules', 'cache-key-prefix', 'working-directory', 'goproxy', 'concurrency'])(
    'as the input %s they stay text',
    (name) =>
      inTemp(async (dir) => {
        await writeProject(join(dir, 'work'), { require: [], sums: [] });
        for (const text of ['::set-env name=EVIL::1', 'x\n::set-env name=EVIL::1', '##[error]x'])
          expectOnlyOurs(await main(dir, { inputs: { [name]: text } }));
      }),
  );
});

test('what a proxy answers stays text', () =>
  inTemp(async (dir) => {
    const one = make({ id: 'example.com/one@v1.0.0' });
    await writeProject(join(dir, 'work'), { require: [one.id], sums: [one] });
    const body = spellings.map((text) => `${text}\n`).join('');
    for (const status of [200, 404, 500]) {
      const proxy = await startProxy(new Map(), () => ({
        status,
        body,
        headers: { 'x-error': '::error::x' },
      }));
      try {
        const ran = await main(dir, { inputs: { goproxy: proxy.url, retries: '1' } });
        expect(ran.status).toBe(1);
        expectOnlyOurs(ran);
      } finally {
        await proxy.close();
      }
    }
  }));

test('names of files that a step adds to the module cache stay text', () =>
  inTemp(async (dir) => {
    const one = make({ id: 'example.com/one@v1.0.0' });
    await writeProject(join(dir, 'work'), { require: [one.id], sums: [one] });
    const left = await main(dir, { inputs: { goproxy: await writeProxy(join(dir, 'proxy'), [one]) } });
    const modules = left.outputs['module-cache-path'] ?? '';
    const names = spellings.map((text) => `${text.replaceAll('/', '')}@v1.0.0`);
    for (const name of names) await writeFiles(join(modules, name), { 'x.go': '' });
    const ran = await post(dir, left);
    expect(ran.status).toBe(1);
    expect(ran.commands).toHaveLength(spellings.length);
    expectOnlyOurs(ran);
  }));

describe('the job summary', () => {
  const reportOf = (text: string, count = 1) => {
    const one = finding('E_CHECKOUT_CHANGED', { module: text, path: text, message: text });
    return makeReport('audit', { findings: Array.from({ length: count }, () => one) });
  };

  test.each([
    '<img src=x onerror=y>',
    '`code`',
    '|a|b|',
    '[a](javascript:b)',
    '**bold**',
    'a\n# head',
    '&lt;',
  ])('shows %j as it is', (text) => {
    const cell = '| check | 0 of 0 proven |  | 0.0 |\n| **all** |  |  | **0.0** |\n';
    const own =
      /^(### ❌|\| stage .*|\| :--.*| *- |<(details|\/details|summary).*)|<\/?code>|<br>|\*\*[\w ]+:?\*\*|\(E_\w+\)/gm;
    const plain = summaryOf(reportOf(text)).replace(cell, '').replaceAll(own, '');
    expect(plain).not.toMatch(/[<>`[\](){}*_#|!](?!\d+;)/);
  });

  test('stays below the size a runner takes', () => {
    const summary = summaryOf(reportOf('\u{1F600}'.repeat(200), 5000));
    expect(Buffer.byteLength(summary)).toBeLessThan(1 << 20);
    expect(summary).toMatch(/and \d+ more, in the report/);
  });

  test.each([900_000, 20_000, 3000, 500, 100, 0, -5])(
    'takes no more than the %d bytes that other words in its file leave, and tells the verdict as long as it can',
    (room) => {
      const summary = summaryOf(reportOf('\u{1F600}'.repeat(200), 5000), { room });
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(Math.max(0, room));
      expect(summary.includes('the seal did not hold')).toBe(room >= 500);
    },
  );
});

test('no stack is shown for an archive that is no zip, and its bytes stay text', () =>
  inTemp(async (dir) => {
    const one = make({ id: 'example.com/one@v1.0.0' });
    await writeFiles(join(dir, 'work'), {
      'go.mod': 'module example.com/app\n\ngo 1.21\n\nrequire example.com/one v1.0.0\n',
      'go.sum': gosumText([one]),
    });
    await writeProxy(join(dir, 'proxy'), [one]);
    await writeFile(join(dir, 'proxy/example.com/one/@v/v1.0.0.zip'), spellings.join('\n'));
    await rename(join(dir, 'proxy'), join(dir, 'proxy # [x]'));
    const ran = await main(dir, { inputs: { goproxy: pathToFileURL(join(dir, 'proxy # [x]')).href } });
    expect(ran.status).toBe(1);
    expectOnlyOurs(ran);
    expect(ran.log).not.toContain('    at ');
  }));
