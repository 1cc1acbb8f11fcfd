/** The door of `explain`: what is asked about, and the answer in words. */
import { errors, type ErrorCode } from '../errors.ts';
import type { CodeExplained, ModuleExplained } from '../explanation.ts';
import type { GoEnv } from '../gomod/go.ts';
import { importPathProblem } from '../gomod/module.ts';
import type { Host } from '../host.ts';
import { explain, explainCode } from '../recipes/explain.ts';
import type { Subject } from '../stages/explain.ts';
import type { Ask } from '../stages/plan.ts';
import { mega, printable } from '../words.ts';
import type { Outcome } from './outcome.ts';
import { similar } from './similar.ts';
import { usage } from './values.ts';

/** The explanation of a code; undefined where the subject is none. Throws Failure `E_USAGE` for a code that is not in the table. */
export function explainedCode(subject: string): Outcome | undefined {
  if (!/^[EW]_\w*$/i.test(subject)) return undefined;
  const code = subject.toUpperCase();
  if (!isCode(code)) {
    const near = similar(code, Object.keys(errors));
    throw usage(`there is no code ${code}${near === undefined ? '' : `; did you mean ${near}?`}`);
  }
  const { report, explanation } = explainCode(code);
  return { report, output: codeText(explanation) };
}

function isCode(word: string): word is ErrorCode {
  return Object.hasOwn(errors, word);
}

function codeText({ code, level, exitStatus, cause, remedy }: CodeExplained): string {
  const kind = level === 'warning' ? 'a warning' : `an error, exit status ${exitStatus}`;
  return `${code} (${kind})\n\n  what is wrong  ${cause}\n  what to do     ${remedy}\n`;
}

/** The explanation of a module of the checkout. Throws Failure `E_USAGE` for what can be no module, and what making the plan throws. */
export async function explainedModule(
  host: Host,
  ask: Ask,
  { subject, env }: { readonly subject: string; readonly env: GoEnv },
): Promise<Outcome> {
  const { report, explanation } = await explain(host, ask, { subject: subjectOf(subject), env });
  return { report, output: moduleText(explanation) };
}

function subjectOf(text: string): Subject {
  const at = text.lastIndexOf('@');
  const [path, version] = at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
  const problem = importPathProblem(path);
  if (problem !== undefined || version === '')
    throw usage(
      `${JSON.stringify(text)} is no error code and no module: ${problem ?? 'nothing follows the @'}`,
    );
  return { path, version };
}

function moduleText(told: ModuleExplained): string {
  const name = told.version === null ? told.path : `${told.path}@${told.version}`;
  const parts = [
    [name],
    ['why', ...whyLines(told)],
    [
      'sums',
      ...orNone(told.sums.map(({ place, version, of, hash }) => `${place}  ${version}  ${of}  ${hash}`)),
    ],
    ['module cache', ...orNone(told.files.map(fileLine))],
    [
      'imported by',
      ...(told.importedBy === null ? [`not told: ${told.notAsked ?? ''}`] : orNone(told.importedBy)),
    ],
  ];
  const lines = parts.flatMap(([head = '', ...rest]) => [head, ...rest.map((line) => `  ${line}`)]);
  return lines.map((line) => `${printable(line)}\n`).join('');
}

function orNone(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? ['none'] : lines;
}

function whyLines({ chains, version }: ModuleExplained): readonly string[] {
  if (chains.length === 0) return ['no root requires it'];
  return chains.map(({ root, place, through, selected, replacedBy }) => {
    const other =
      version !== null && selected !== null && selected !== version ? `; selected is ${selected}` : '';
    const by = replacedBy === null ? '' : `; replaced by ${replacedBy}`;
    return `${root}: ${place} → ${through.join(' → ')}${other}${by}`;
  });
}

function fileLine({ module, kind, path, bytes }: ModuleExplained['files'][number]): string {
  const size = bytes === null ? 'not there' : bytes < 100_000 ? `${bytes} bytes` : mega(bytes);
  return `${module} ${kind.padEnd(4)}  ${size}${bytes === null ? '' : `  ${path}`}`;
}
