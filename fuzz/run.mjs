// Feeds the readers of foreign bytes with changed inputs; an exception that is no Failure is a bug.
//
//   npm run fuzz -- [--target NAME]… [--seconds N] [--iterations N] [--seed N] [--no-save] [--list]
//
// --target      those of fuzz/targets.mjs; all when not given
// --seconds     for each target; 10 when neither this nor --iterations is given
// --iterations  stops a target after so many inputs: the same ones for the same --seed
// --no-save     leaves a bad input where it was found: it is not written to fuzz/seeds/TARGET/
// --list        prints the names of the targets
//
// The files in fuzz/seeds/TARGET/ are read first, then what the target makes itself. Status 1 when something was found.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  existsSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Failure } from '../build/src/errors.js';
import { Random } from './mutate.mjs';
import { targets } from './targets.mjs';

const SLOW = 2000; // milliseconds for one input
const MEMORY = 192 << 20; // bytes one input may leave allocated in buffers
const POOL = 300; // inputs that are changed further

const { values: options } = parseArgs({
  options: {
    target: { type: 'string', multiple: true },
    ...{ seconds: { type: 'string' }, iterations: { type: 'string' }, seed: { type: 'string' } },
    ...{ 'no-save': { type: 'boolean' }, list: { type: 'boolean' } },
  },
});
const folder = join(dirname(fileURLToPath(import.meta.url)), 'seeds');

/** What one input did: a word for it, and what is wrong about it. */
function tryOne(target, bytes, scratch) {
  const [before, start] = [process.memoryUsage().arrayBuffers, performance.now()];
  const { outcome, wrong } = outcomeOf(() => target.run(bytes, scratch));
  const [grown, took] = [process.memoryUsage().arrayBuffers - before, performance.now() - start];
  if (wrong !== undefined) return { outcome, wrong };
  if (took > SLOW) return { outcome, wrong: `it took ${Math.round(took)} ms` };
  if (grown > MEMORY) return { outcome, wrong: `it allocated ${grown >> 20} MiB` };
  return { outcome };
}

function outcomeOf(run) {
  try {
    return { outcome: run() };
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.finding.code !== 'E_INTERNAL') return { outcome: kindOf(thrown) };
    return {
      outcome: 'a bug',
      wrong: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    };
  }
}

/** The code and where it was thrown: a new one means that the input got to a new place. */
function kindOf(failure) {
  const frames = (failure.stack ?? '').split('\n').filter((line) => /^ +at /.test(line));
  return `${failure.finding.code} ${frames.slice(0, 4).join('')}`;
}

function storedSeeds(name) {
  const dir = join(folder, name);
  return existsSync(dir)
    ? readdirSync(dir)
        .sort()
        .map((file) => readFileSync(join(dir, file)))
    : [];
}

function save(name, bytes) {
  const file = `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.bin`;
  if (options['no-save'] === true) return '(not saved)';
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, file), bytes);
  return join('fuzz', 'seeds', name, file);
}

/** Inputs for a target without end: the stored ones, its own, then changed ones of its own and of those that did something new. */
function* inputs(target, stored, pool, random) {
  yield* stored;
  const sound = pool.slice();
  yield* sound;
  const from = { pool, words: target.words };
  for (;;) yield target.mutate(random, random.oneIn(2) ? random.pick(sound) : random.pick(pool), from);
}

function fuzz(name, scratch) {
  const target = targets[name];
  const random = new Random(Number(options.seed ?? 1));
  const stored = storedSeeds(name);
  const pool = target.seeds();
  const [seen, bugs] = [new Map(), new Map()];
  const limit = Number(options.iterations ?? Infinity) + stored.length + pool.length;
  const time = 1000 * Number(options.seconds ?? (options.iterations === undefined ? 10 : Infinity));
  const start = performance.now();
  let count = 0;
  for (const bytes of inputs(target, stored, pool, random)) {
    if (count++ >= limit || performance.now() - start > time) break;
    const { outcome, wrong } = tryOne(target, bytes, scratch);
    if (!seen.has(outcome) && pool.length < POOL && wrong === undefined) pool.push(bytes);
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    if (wrong !== undefined) report(name, { bytes, wrong, bugs });
  }
  const speed = Math.round(count / ((performance.now() - start) / 1000));
  console.log(
    `${name}: ${stored.length} seeds replayed, ${count} inputs, ${speed} a second, ${seen.size} outcomes, ${bugs.size} bugs`,
  );
  return bugs.size;
}

/** Each bug once: those with the same first lines are one. */
function report(name, { bytes, wrong, bugs }) {
  const key = wrong.split('\n').slice(0, 3).join('\n').replaceAll(/\d+/g, '…');
  if (!bugs.has(key)) console.log(`${name}: ${save(name, bytes)}\n${wrong}`);
  bugs.set(key, bytes);
}

if (options.list === true) console.log(Object.keys(targets).join('\n'));
else {
  const scratch = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const found = (options.target ?? Object.keys(targets)).map((name) => fuzz(name, scratch));
    process.exitCode = found.some((bugs) => bugs > 0) ? 1 : 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
