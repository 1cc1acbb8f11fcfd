import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Failure, finding, type ErrorCode, type Finding } from '../../errors.ts';
import type { GoEnv } from '../../gomod/go.ts';
import type { CacheFolder } from '../../gomod/modcache.ts';
import type { Host } from '../../host.ts';
import type { Access } from '../../proxy/access.ts';
import type { Verified } from '../verify.ts';
import type { Plan } from '../plan.ts';

/** What the checks look at. */
export interface Scene {
  readonly host: Host;
  /** The base of the checkout; absolute. */
  readonly base: string;
  readonly folder: CacheFolder;
  readonly env: GoEnv;
  readonly settings: Settings;
  /** Undefined where there is no checkout, or none that can be read. */
  readonly plan: Plan | undefined;
  /** Undefined as {@link plan}. */
  readonly verified: Verified | undefined;
  /** What is wrong with the checkout by the plan, or why there is none. */
  readonly wrong: readonly Finding[];
  /** The proxy list as text: the one that was named, else GOPROXY; `''`: nobody knows. */
  readonly proxies: string;
  readonly access: Access;
  /** Milliseconds a proxy gets for its answer. */
  readonly patience: number;
  /** Bytes on the disk of the module cache below which it is told. */
  readonly room: number;
}

/** One thing that may be wrong. */
export interface Check {
  readonly id: string;
  /** What it looks for, in words. */
  readonly looks: string;
  /** What has to be there; else the check is skipped. */
  readonly wants?: 'plan';
  readonly look: (scene: Scene) => readonly Finding[] | Promise<readonly Finding[]>;
}

/** Where a setting of the go command stands. */
export interface Setting {
  readonly value: string;
  /** `the environment`, or a file. */
  readonly place: string;
}

/** The settings of the go command with their places; the strongest place counts. */
export interface Settings {
  /** The value that counts; undefined where no place says anything. */
  get(name: string): Setting | undefined;
  /** Every place that says something, the strongest first. */
  all(name: string): readonly Setting[];
}

export const ENVIRONMENT = 'the environment';

/** Bytes of the largest settings file that is read. */
const MOST = 1 << 20;

/**
 * Reads the settings from all places where the go command does: the environment, the file of `go env -w`, GOROOT/go.env.
 *
 * @see cmd/go/internal/cfg Getenv, initEnvCache; go-modules-spec.md 11
 */
export function readSettings(env: Host['env'], go: Pick<GoEnv, 'GOENV' | 'GOROOT'>): Settings {
  const user = go.GOENV === '' ? (env['GOENV'] ?? defaultFile(env)) : go.GOENV;
  const files = [...(user === 'off' ? [] : [user]), ...(go.GOROOT === '' ? [] : [join(go.GOROOT, 'go.env')])];
  const read = files.map((file) => ({ place: file, values: valuesIn(file) }));
  const all = (name: string): readonly Setting[] => {
    const own = env[name] ?? '';
    const below = read.map(({ place, values }) => ({ place, value: values.get(name) ?? '' }));
    return [{ place: ENVIRONMENT, value: own }, ...below].filter(({ value }) => value !== '');
  };
  return { all, get: (name) => all(name)[0] };
}

function defaultFile(env: Host['env']): string {
  return join(env['XDG_CONFIG_HOME'] ?? join(env['HOME'] ?? homedir(), '.config'), 'go', 'env');
}

function valuesIn(file: string): ReadonlyMap<string, string> {
  try {
    const stat = statSync(file);
    if (!stat.isFile() || stat.size > MOST) return new Map();
    const lines = readFileSync(file, 'utf8').split('\n');
    return new Map(
      lines.flatMap((line) => {
        const [, name, value] = /^([A-Z][A-Z0-9_]*)=(.*?)\r?$/.exec(line.trimStart()) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value] as const];
      }),
    );
  } catch {
    return new Map(); // Go passes over what it cannot read
  }
}

/** The one finding of a {@link Failure} that `run` throws; none where it throws nothing. */
export function failureOf(run: () => unknown): readonly Finding[] {
  try {
    run();
    return [];
  } catch (thrown) {
    if (thrown instanceof Failure) return [thrown.finding];
    throw thrown;
  }
}

/** A finding about a setting, with the place it stands in; the value is told where it can hold no secret. */
export function about(code: ErrorCode, name: string, setting: Setting): Finding {
  const inFile = setting.place === ENVIRONMENT ? {} : { path: setting.place };
  return finding(code, {
    ...inFile,
    message: `${name}=${setting.value.slice(0, 200)} in ${setting.place}: ${finding(code).message}`,
  });
}
