/** Takes commands out of the files that docs/recipes.md shows. Each reader knows the few forms the page uses, and throws at any other. */

/** A job of a .gitlab-ci.yml: the lines of its script, and the files it leaves. */
export interface GitlabJob {
  readonly script: readonly string[];
  readonly paths: readonly string[];
  readonly needs: readonly string[];
}

/** A job of a .gitlab-ci.yml by its name. */
export function gitlabJob(yaml: string, name: string): GitlabJob {
  const job = below(yaml.split('\n'), `${name}:`);
  const script = below(job, 'script:').map((line) => {
    const [, command] = /^- (.+)$/.exec(line) ?? [];
    if (command === undefined || /^['"|>&*!{[]|: | #/.test(command))
      throw new Error(`YAML would read this as something else: ${line}`);
    return command;
  });
  return { script, paths: listOf(below(job, 'artifacts:'), 'paths'), needs: listOf(job, 'needs') };
}

/** A stage of a Jenkinsfile: its `sh` steps, and what goes from one agent to another. */
export interface JenkinsStage {
  readonly sh: readonly string[];
  readonly stashed: readonly string[];
  readonly unstashes: boolean;
}

/** A stage of a Jenkinsfile by its name. */
export function jenkinsStage(groovy: string, name: string): JenkinsStage {
  const [, block = ''] = new RegExp(`\\n {4}stage\\('${name}'\\) \\{\\n([^]*?)\\n {4}\\}`).exec(groovy) ?? [];
  const [, steps = ''] = /\n {6}steps \{\n([^]*?)\n {6}\}/.exec(block) ?? [];
  const lines = steps.split('\n').map((line) => line.trim());
  const sh = lines.flatMap((line) => /^sh '([^'\\]+)'$/.exec(line)?.[1] ?? []);
  const others = lines.filter((line) => !/^(sh|stash|unstash|archiveArtifacts) /.test(line));
  if (sh.length === 0 || others.length > 0) throw new Error(`stage ${name}: ${others.join('; ')}`);
  const [, includes = ''] = /^\s*stash name: 'modules', includes: '([^']+)'$/m.exec(steps) ?? [];
  return { sh, stashed: words(includes, /, */), unstashes: lines.includes("unstash 'modules'") };
}

/** The inputs of the step of a workflow that uses the root action. */
export function inputsOf(workflow: string): Readonly<Record<string, string>> {
  const lines = workflow.split('\n');
  const at = lines.findIndex((line) => /^ +(- )?uses: go-airlock\/go-airlock@/.test(line));
  if (at < 0) throw new Error('no step uses the root action');
  const pairs = below(lines.slice(at), 'with:').map((line) => {
    const [, name = '', value = ''] = /^([a-z-]+): '?([^'#]*)'?$/.exec(line) ?? [];
    if (value === '') throw new Error(`not an input: ${line}`);
    return [name, value] as const;
  });
  return Object.fromEntries(pairs);
}

/** What the step of a workflow with this name runs: a line, or a block of them. */
export function runOf(workflow: string, name: string): string {
  const lines = workflow.split('\n');
  const at = lines.findIndex((line) => line.trim() === `- name: ${name}`);
  const run = lines.findIndex((line, i) => i > at && line.trim().startsWith('run: '));
  const [, only = ''] = /run: (.*)$/.exec(lines[run] ?? '') ?? [];
  if (at < 0 || only === '') throw new Error(`no step ${name} runs anything`);
  return only === '|' ? below(lines.slice(run), 'run: |').join('\n') : only;
}

/** An instruction of a Dockerfile. */
export interface Instruction {
  readonly word: string;
  /** `--name=value`, in their order. */
  readonly flags: readonly (readonly [name: string, value: string])[];
  readonly rest: string;
}

/** A stage of a Dockerfile. */
export interface Stage {
  readonly name: string;
  readonly image: string;
  readonly instructions: readonly Instruction[];
}

/** The stages of a Dockerfile. Lines that end in a backslash go on. */
export function dockerStages(text: string): readonly Stage[] {
  const lines = text.replaceAll(/\\\n\s*/g, '').split('\n');
  const all = lines.filter((line) => line !== '' && !line.startsWith('#')).map(instruction);
  const starts = all.flatMap(({ word }, i) => (word === 'FROM' ? [i] : []));
  return starts.map((start, i) => {
    const [image = '', , name = `${i}`] = all[start]?.rest.split(' ') ?? [];
    return { image, name, instructions: all.slice(start + 1, starts[i + 1]) };
  });
}

function instruction(line: string): Instruction {
  const [, word = '', flags = '', rest = ''] = /^([A-Z]+) ((?:--\S+ +)*)(.*)$/.exec(line) ?? [];
  if (rest === '') throw new Error(`not an instruction: ${line}`);
  const named = words(flags.trim(), / +/).map((flag) => {
    const [, name = '', value = ''] = /^--([a-z]+)=(.*)$/.exec(flag) ?? [];
    return [name, value] as const;
  });
  return { word, flags: named, rest };
}

/** The lines that are indented deeper than the one that is `head`, without its indentation. */
function below(lines: readonly string[], head: string): readonly string[] {
  const at = lines.findIndex((line) => line.trim() === head);
  if (at < 0) throw new Error(`there is no ${head}`);
  const depth = (line: string): number => line.length - line.trimStart().length;
  const own = depth(lines[at] ?? '');
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line.trim() !== '' && depth(line) <= own);
  const found = rest.slice(0, end < 0 ? undefined : end).filter((line) => line.trim() !== '');
  const least = Math.min(...found.map(depth));
  return found.map((line) => line.slice(least));
}

/** A list in brackets. */
function listOf(lines: readonly string[], name: string): readonly string[] {
  const found = lines.find((line) => line.startsWith(`${name}: [`));
  return words(/\[(.*)\]$/.exec(found ?? '')?.[1] ?? '', /, */);
}

function words(text: string, between: RegExp): readonly string[] {
  return text === '' ? [] : text.split(between);
}
