/** A checkout, a store and a module cache for the restore and save actions. */
import { readFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entryKey } from '../../src/gomod/closure.ts';
import { readProject } from '../../src/gomod/project.ts';
import { make, proxyFiles, writeProject, writeProxy, type Made } from '../helpers/modules.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';
import { restore, save, type StepOptions, type StepRun } from './step.ts';

export const two = make({ id: 'example.com/two@v1.2.0' });
export const one = make({ id: 'example.com/one@v1.0.0', require: [two.id] });
/** Another archive under the name of `two`. */
export const evil = make({
  id: two.id,
  files: { 'lib.go': 'package two\n\nfunc init() { println("evil") }\n' },
});

/** Events that forbid something. */
export const FORKED = { GITHUB_EVENT_NAME: 'pull_request_target' };
export const TAGGED = { GITHUB_REF: 'refs/tags/v1.0.0', GITHUB_REF_TYPE: 'tag' };

export interface Scene {
  readonly dir: string;
  /** The key of the checkout's own entry. */
  readonly key: string;
  readonly restore: (options?: StepOptions) => Promise<StepRun>;
  readonly save: (options?: StepOptions) => Promise<StepRun>;
  /** Puts a bundle into the store, under the checkout's key unless another is named. */
  readonly keep: (bundle: Buffer, key?: string) => Promise<void>;
  /** Fills the module cache `mod` with what the go command would have left there, but for the trees. */
  readonly fill: (...made: readonly Made[]) => Promise<void>;
  readonly entries: () => Promise<readonly string[]>;
}

/** A checkout that requires both modules, and an empty store. A proxy that has them is at hand, and is not to be asked. */
export function inScene<T>(use: (scene: Scene) => Promise<T>, require = [one.id, two.id]): Promise<T> {
  return inTemp(async (dir) => {
    await writeProject(join(dir, 'work'), { require, sums: require.length === 0 ? [] : [one, two] });
    const GOPROXY = await writeProxy(join(dir, 'proxy'), [one, two]);
    const store = join(dir, 'store');
    await mkdir(store);
    const project = readProject({ base: join(dir, 'work'), modules: [], gowork: undefined });
    const { exact } = entryKey('go-airlock', project, 'build');
    const run =
      (step: typeof restore) =>
      (options: StepOptions = {}) =>
        step(dir, {
          inputs: { 'cache-path': store, ...options.inputs },
          env: { GOPROXY, GOMODCACHE: join(dir, 'mod'), ...options.env },
        });
    return use({
      dir,
      key: exact,
      restore: run(restore),
      save: run(save),
      keep: (bundle, key = exact) => writeFile(join(store, `${key}.tar.zst`), bundle),
      fill: (...made) => writeFiles(join(dir, 'mod/cache/download'), Object.fromEntries(proxyFiles(made))),
      entries: () => readdir(store),
    });
  });
}

/** The key of some other closure. */
export const OTHER = `go-airlock-1-${'0'.repeat(64)}`;

/** The outputs that an action.yml declares, sorted. */
export function declared(action: string): readonly string[] {
  const text = readFileSync(new URL(`../../../${action}/action.yml`, import.meta.url), 'utf8');
  const part = text.slice(text.indexOf('\noutputs:'), text.indexOf('\nruns:'));
  return [...part.matchAll(/^ {2}([a-z0-9-]+):$/gm)].map(([, name = '']) => name).sort();
}
