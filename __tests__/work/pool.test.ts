import { describe, expect, test } from '@jest/globals';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../../src/errors.ts';
import { moduleCache } from '../../src/gomod/modcache.ts';
import { inOrder, inTurn } from '../../src/work/inturn.ts';
import { Pool } from '../../src/work/pool.ts';
import { attach, run } from '../../src/work/process.ts';
import { WORKER } from '../helpers/host.ts';
import { make } from '../helpers/modules.ts';
import { inTemp } from '../helpers/temp.ts';

const { module, sums } = make({ id: 'example.com/m@v1.0.0' });
const order = { folder: moduleCache('/nonexistent'), module, want: sums.zip };

test('jobs are done by threads, and what a job throws reaches the caller as it was', async () => {
  const pool = new Pool(WORKER, new AbortController().signal);
  try {
    const all = await Promise.all(Array.from({ length: 20 }, () => pool.do('check', order)));
    expect(all.every(({ zip, tree }) => zip === 'missing' && tree === 'missing')).toBe(true);
    await inTemp(async (dir) => {
      const target = { folder: moduleCache(dir), staging: dir, archives: true, trees: true };
      writeFileSync(join(dir, 'x.zip'), 'no zip');
      const placed = pool.do('place', { target, module, want: sums.zip, archive: join(dir, 'x.zip') });
      await expect(placed).rejects.toBeInstanceOf(Failure);
      await expect(placed).rejects.toMatchObject({ finding: { code: 'E_ZIP_STRUCTURE' } });
    });
  } finally {
    await pool.close();
  }
});

test('all threads are warm when each has loaded its code, and it is loaded once', async () => {
  await inTemp(async (dir) => {
    const file = join(dir, 'worker.mjs');
    const mark = `writeFileSync(${JSON.stringify(dir)} + '/' + threadId, '')`;
    const reply = `parentPort.on('message', ({ id }) => parentPort.postMessage({ id, output: null }))`;
    const imports = `import { writeFileSync } from 'node:fs';\nimport { parentPort, threadId } from 'node:worker_threads';\n`;
    writeFileSync(file, `${imports}${mark};\n${reply};\n`);
    const pool = new Pool(pathToFileURL(file), new AbortController().signal);
    const loading = pool.warm();
    expect(pool.warm()).toBe(loading);
    await loading;
    expect(readdirSync(dir)).toHaveLength(1 + pool.width);
    await pool.close();
  });
});

test('a warming that nobody waits for may be cut off by the end of the run', async () => {
  const interrupt = new AbortController();
  const pool = new Pool(WORKER, interrupt.signal);
  interrupt.abort();
  await expect(pool.warm()).rejects.toThrow();
  const other = new Pool(WORKER, new AbortController().signal);
  void other.warm();
  await other.close();
});

test('of those that wait, the heaviest goes first', async () => {
  await inTemp(async (dir) => {
    const file = join(dir, 'worker.mjs');
    const told = 'parentPort.postMessage({ id, output: [threadId, Number(input.module.version)] })';
    writeFileSync(
      file,
      `import { parentPort, threadId } from 'node:worker_threads';\nparentPort.on('message', ({ id, input }) => ${told});\n`,
    );
    const pool = new Pool(pathToFileURL(file), new AbortController().signal);
    const byThread = new Map<unknown, unknown[]>();
    const weigh = async (weight: number): Promise<void> => {
      const input = { ...order, module: { path: 'x', version: String(weight) } };
      const output: unknown = await pool.do('check', input, { weight });
      const [thread, told] = Array.isArray(output) ? (output as readonly unknown[]) : [];
      byThread.set(thread, [...(byThread.get(thread) ?? []), told]);
    };
    // the first ones find idle threads; what comes while those work has to wait
    await Promise.all([...Array<number>(pool.width).fill(100), 1, 2, 3, 9, 5, 7, 4, 8, 6].map(weigh));
    await pool.close();
    const sequences = [...byThread.values()] as number[][];
    expect(sequences.flat()).toHaveLength(pool.width + 9);
    for (const sequence of sequences) expect(sequence).toEqual(sequence.toSorted((x, y) => y - x));
  });
});

describe('when the run ends,', () => {
  test('what waits is rejected, and what comes later too', async () => {
    const interrupt = new AbortController();
    const pool = new Pool(WORKER, interrupt.signal);
    const all = Promise.allSettled(Array.from({ length: 50 }, () => pool.do('check', order)));
    interrupt.abort();
    const settled = await all;
    expect(settled.filter(({ status }) => status === 'rejected').length).toBeGreaterThanOrEqual(
      50 - pool.width,
    );
    await expect(pool.do('check', order)).rejects.toThrow();
    await pool.close();
  });

  test('a thread that dies ends it, with the reason', async () => {
    await inTemp(async (dir) => {
      const file = join(dir, 'worker.mjs');
      writeFileSync(
        file,
        `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => { throw new Error('thread is gone'); });\n`,
      );
      const pool = new Pool(pathToFileURL(file), new AbortController().signal);
      const both = await Promise.allSettled([pool.do('check', order), pool.do('check', order)]);
      expect(
        both.some((one) => one.status === 'rejected' && String(one.reason).includes('thread is gone')),
      ).toBe(true);
      expect(both.every(({ status }) => status === 'rejected')).toBe(true);
      await pool.close();
    });
  });

  test('a pool that was never used closes at once', async () => {
    await new Pool(WORKER, new AbortController().signal).close();
  });
});

describe('in turn,', () => {
  test('at most so many at once, in order, and all', async () => {
    const begun: number[] = [];
    let [now, most] = [0, 0];
    await inTurn(
      3,
      Array.from({ length: 20 }, (_, i) => i),
      async (i) => {
        begun.push(i);
        most = Math.max(most, ++now);
        await new Promise((done) => setImmediate(done));
        now--;
      },
    );
    expect(begun).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(most).toBe(3);
  });

  test('after the first that throws none is begun; those running come to their end', async () => {
    const log: string[] = [];
    const turns = inTurn(2, [0, 1, 2, 3], async (i) => {
      log.push(`begin ${i}`);
      await new Promise((done) => setImmediate(done));
      if (i === 0) throw new Error('zero');
      await new Promise((done) => setImmediate(done));
      log.push(`end ${i}`);
    });
    await expect(turns).rejects.toThrow('zero');
    expect(log).toEqual(['begin 0', 'begin 1', 'end 1']);
  });

  test('results come in order, though they end in another', async () => {
    const results: number[] = [];
    const waits = [3, 1, 2, 0];
    const start = async (wait: number, i: number): Promise<number> => {
      for (let n = 0; n < wait; n++) await new Promise((done) => setImmediate(done));
      return i;
    };
    for await (const result of inOrder(2, waits, start)) results.push(result);
    expect(results).toEqual([0, 1, 2, 3]);
  });
});

describe('a program', () => {
  const at = (file: string, ...args: readonly string[]): Parameters<typeof run>[0] => ({
    file,
    args,
    cwd: '/',
    env: { PATH: process.env['PATH'] },
  });

  test('is run to its end with its output', async () => {
    expect(await run(at('sh', '-c', 'echo out; echo err >&2; exit 3'))).toEqual({
      status: 3,
      stdout: 'out\n',
      stderr: 'err\n',
    });
    expect(await run(at('sh', '-c', 'kill -9 $$'))).toMatchObject({ status: undefined });
    expect(await run(at('no-such-program'))).toMatchObject({
      status: undefined,
      stderr: expect.stringContaining('ENOENT') as unknown,
    });
  });

  test('gets no input and no environment but what it is given', async () => {
    expect(
      await run({
        ...at('sh', '-c', 'cat; env | cut -d= -f1 | grep -v -e PWD -e _ -e SHLVL'),
        env: { PATH: process.env['PATH'], ONLY: 'x' },
      }),
    ).toMatchObject({ stdout: expect.stringMatching(/^(PATH\nONLY|ONLY\nPATH)\n$/) as unknown });
  });

  test('that cannot be started says why', async () => {
    const why: string[] = [];
    expect(await attach(at('no-such-program'), { output: 'stderr', failed: (text) => why.push(text) })).toBe(
      127,
    );
    expect(why).toEqual([expect.stringMatching(/^no-such-program cannot be started: .*ENOENT/)]);
  });
});
