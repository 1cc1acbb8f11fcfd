/**
 * Every way of tampering that the reference names, on a fresh copy of an honest world each: go-airlock beside the real `go mod verify`
 * and `go build`. What came of it is left in results/verification.json, from which the table in docs/verification.md is made.
 */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeTree } from '../../src/gomod/tree.ts';
import { outcomeOf, type Outcome, type Start } from './outcome.ts';
import { tampers, type Tamper } from './tampers.ts';
import { makeWorld } from './world.ts';

jest.setTimeout(600_000);

const AT_ONCE = 2;

/** By id; an error where there was no outcome. */
const ran = new Map<string, Outcome | Error>();
let folder: string;

// All rows run before the tests that hold each against what is due, so that the table is whole whichever tests are selected.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'airlock-'));
  const gocache = join(folder, 'gocache');
  const start = { honest: await makeWorld(join(folder, 'honest'), gocache), gocache };
  const queue = tampers.entries();
  await Promise.all(Array.from({ length: AT_ONCE }, () => runAll(queue, start)));
  const rows = tampers.map(({ id, what }) => ({ id, what, ...shown(ran.get(id)) }));
  mkdirSync('results', { recursive: true });
  writeFileSync(join('results', 'verification.json'), `${JSON.stringify(rows)}\n`);
});
afterAll(() => {
  removeTree(folder);
});

async function runAll(queue: Iterator<[number, Tamper]>, start: Start): Promise<void> {
  for (let next = queue.next(); next.done !== true; next = queue.next()) {
    const [index, tamper] = next.value;
    const dir = join(folder, String(index));
    mkdirSync(dir);
    const outcome = await outcomeOf(tamper, start, dir).catch((thrown: unknown) => toError(thrown));
    ran.set(tamper.id, outcome);
  }
}

/** A row that broke has no words; the table then cannot be made, and its test says so. */
function shown(found: Outcome | Error | undefined): Partial<Outcome> {
  if (found === undefined || found instanceof Error) return {};
  const { airlock, verify, build } = found;
  return { airlock, verify, build };
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

function outcome(id: string): Outcome {
  const found = ran.get(id);
  if (found === undefined || found instanceof Error) throw found ?? new Error(`${id} was not run`);
  return found;
}

describe('what comes of it is what the table says', () => {
  test.each(tampers)('$id: $what', ({ id, airlock, verify, build }) => {
    expect(outcome(id)).toEqual({ airlock, verify, build });
  });
});

test('whatever the go command runs although it was changed, go-airlock refuses', () => {
  const changed = tampers.filter(({ id }) => outcome(id).build === 'runs the changed code');
  expect(changed.filter(({ id }) => outcome(id).airlock === 'accepted')).toEqual([]);
  expect(changed.length).toBeGreaterThan(10);
});

test('go-airlock refuses all that has to be refused, and nothing where all is what the sums name', () => {
  for (const { id, due } of tampers) {
    const got = outcome(id).airlock === 'accepted' ? 'accept' : 'refuse';
    if (due !== 'open') expect([id, got]).toEqual([id, due]);
  }
});

test('the table in docs/verification.md is the one of this run', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/verification.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
