/** Which line of the checkout a finding about a module version is about. */
import { join } from 'node:path';
import type { Finding } from '../errors.ts';
import { textIfRegular } from '../gomod/regular.ts';
import type { Report } from '../report.ts';

/** Where that is: `dir/go.sum:17`, relative to the base of the report; undefined where no line says it. */
export type Blame = (found: Finding) => string | undefined;

type Fits = (fields: readonly string[]) => boolean;

/**
 * Looks in the sum and go.mod files of the roots. What is not what the sums name is about the line of the sum; what cannot be had,
 * about the line that requires it. Files are only read when asked for, and each once; one that cannot be read has no lines.
 *
 * @param base the folder that the roots of the report are relative to
 */
export function blamer({ command, roots }: Pick<Report, 'command' | 'roots'>, base: string): Blame {
  if (command === 'audit') return () => undefined; // what a job has changed is the fault of no line
  const dirs = [...new Set([...roots.map(({ dir }) => dir), '.'])];
  const texts = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const known = texts.get(file) ?? read(join(base, file));
    texts.set(file, known);
    return known;
  };
  const lookIn = (names: readonly string[], fits: Fits): string | undefined => {
    for (const file of dirs.flatMap((dir) => names.map((name) => (dir === '.' ? name : `${dir}/${name}`)))) {
      const index = linesOf(file).findIndex((line) => fits(fieldsOf(line)));
      if (index >= 0) return `${file}:${index + 1}`;
    }
    return undefined;
  };
  return (found) => {
    const [path, version] = /^(.+)@([^@]+)$/.exec(found.module ?? '')?.slice(1) ?? [];
    if (path === undefined || version === undefined) return undefined;
    const sum = () => lookIn(['go.sum', 'go.work.sum'], sumOf(found, path, version));
    const requirement = () => lookIn(['go.mod', 'go.work'], namesBoth(path, version));
    return found.want?.startsWith('h1:') === true ? sum() : (requirement() ?? sum());
  };
}

function sumOf({ code, want }: Finding, path: string, version: string): Fits {
  const wanted = want?.startsWith('h1:') === true ? want : undefined;
  const name = code === 'E_MODULE_MOD' ? `${version}/go.mod` : version;
  return ([first, second, hash]) =>
    first === path && (second === name || wanted !== undefined) && (wanted === undefined || hash === wanted);
}

/** A path and a version side by side, as in `require`, in its block, and on the right of a `replace`. */
function namesBoth(path: string, version: string): Fits {
  return (fields) => fields.some((field, i) => field === path && fields[i + 1] === version);
}

function fieldsOf(line: string): readonly string[] {
  const [text = ''] = line.split('//', 1);
  return text.split(/\s+/).flatMap((field) => (field === '' ? [] : [field.replace(/^(["`])(.*)\1$/, '$2')]));
}

function read(file: string): readonly string[] {
  try {
    return textIfRegular(file)?.split('\n') ?? [];
  } catch {
    return []; // it is told elsewhere what cannot be read; here only a place is missing
  }
}
