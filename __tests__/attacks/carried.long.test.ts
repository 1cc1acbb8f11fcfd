/** The bundles of T35 to T37 and T39 to T41 once more, each through the unbundle action: as a file, as an artifact, and from an address. */
import { describe, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sha256Hex } from '../../src/gomod/hash.ts';
import type { Report } from '../../src/report.ts';
import { unbundle } from '../action/step.ts';
import { startArtifacts } from '../helpers/artifactservice.ts';
import { startProxy } from '../helpers/proxy.ts';
import { COMPILED, type Arena } from './arena.ts';
import type { Case, Outcome } from './attack.ts';
import { attackFolders } from './folders.ts';
import { judge } from './judge.ts';
import { stepIn, STEP_WRITES } from './runner.ts';

jest.setTimeout(300_000);

type Way = 'path' | 'artifact' | 'url';

/** What a step is given to get a bundle. */
interface Given {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

const NO_UNBUNDLE = 'this case is no unbundle of one file';

/** Makes the file at hand in some way. */
async function given(arena: Arena, way: Way, file: string): Promise<Given> {
  if (way === 'path') return { inputs: { path: file } };
  const [name, bytes] = [basename(file), readFileSync(file)];
  if (way === 'artifact') {
    const service = await startArtifacts();
    arena.atEnd(() => service.close());
    service.add({ name, bytes });
    return { inputs: { artifact: name }, env: service.env };
  }
  const proxy = await startProxy(new Map([[name, bytes]]));
  arena.atEnd(() => proxy.close());
  return { inputs: { url: `${proxy.url}/${name}`, sha256: sha256Hex(bytes) } };
}

/** The step in place of the command line `unbundle FILE [--sha256 DIGEST]`. */
async function stepFor(arena: Arena, way: Way, args: readonly string[]): Promise<Outcome> {
  const rest = args.slice(1);
  const at = rest.indexOf('--sha256');
  const sha256 = at < 0 ? undefined : rest.splice(at, 2)[1];
  const [file, ...more] = rest;
  const isOne = args[0] === 'unbundle' && file !== undefined && more.length === 0;
  if (!isOne || (sha256 !== undefined && sha256.length !== 64)) throw new Error(NO_UNBUNDLE);
  const { inputs, env = {} } = await given(arena, way, file);
  const wanted = sha256 === undefined ? {} : { sha256 };
  // were a bundle taken by mistake, the job would be sealed to it
  const all = { mode: 'modcache', 'module-cache': arena.cache, ...inputs, ...wanted };
  const step = await unbundle(arena.dir, { ...stepIn(arena, 'unbundle', { env }), inputs: all });
  const path = step.outputs['report-path'];
  if (path === undefined) throw new Error(`no report: ${step.log}`);
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const { status, log, summary, outputs, exported } = step;
  if (!report.ok && Object.keys(exported).length > 0) throw new Error('it was sealed all the same');
  return { status, report, output: `${log}${summary}`, outputs };
}

function carried(attacked: Case, way: Way): Case {
  return {
    ...attacked,
    run: (arena) => attacked.run({ ...arena, cli: (...args) => stepFor(arena, way, args) }),
    writes: [...(attacked.writes ?? []), ...STEP_WRITES],
  };
}

const folders = (await attackFolders()).filter(({ id }) => /^T(3[5679]|4[01])$/.test(id));

/** Of an artifact a zip is no attack: upload-artifact makes one, and what is in it is held against the sums. */
const isHonest = ({ what }: Case, way: Way): boolean =>
  way === 'artifact' && what === 'a bundle inside a zip';

/** A report and a summary quote names of members, which may hold what the attacker writes. */
const QUOTED =
  /^what the attacker wrote got to (temp\/go-airlock-1\/report\.(json|html)|things\/runner\/\S+_SUMMARY)$/;

describe.each(folders)('$id: $title', ({ attack }) => {
  test.each(['path', 'artifact', 'url'] as const)('through the unbundle action, from %s', async (way) => {
    let mounted = 0;
    for (const attacked of attack.cases.filter((one) => !isHonest(one, way))) {
      const { problems } = await judge(carried(attacked, way), COMPILED);
      if (problems.some((problem) => problem.includes(NO_UNBUNDLE))) continue;
      mounted++;
      const wrong = problems.filter((problem) => !QUOTED.test(problem));
      expect({ what: attacked.what, wrong }).toEqual({ what: attacked.what, wrong: [] });
    }
    expect(mounted).toBeGreaterThan(0);
  });
});
