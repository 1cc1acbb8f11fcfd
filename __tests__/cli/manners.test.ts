/** What the command line says of itself: help, completions, suggestions, colours. */
import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { commands, helpText, options, type CommandName } from '../../src/cli/commands.ts';
import { completionScript } from '../../src/cli/completion.ts';
import { readArgs } from '../../src/cli/args.ts';
import { distance, similar } from '../../src/cli/similar.ts';
import { cli } from '../helpers/cli.ts';
import { outcome } from '../gomod/real-go.ts';

const COMMANDS = Object.keys(commands) as CommandName[];

describe('what is mistyped is answered with what was meant:', () => {
  test.each([
    ['fecth', 'fetch?'],
    ['verfy', 'verify?'],
    ['Doctor', 'doctor?'],
    ['fetch --prox x', '--proxy?'],
    ['fetch --concurency 3', '--concurrency?'],
    ['verify --bundel x', '--bundle?'],
    ['plan --scop all', '--scope?'],
  ])('%s', (line, meant) => {
    const found = outcome(() => readArgs(line.split(' '), '/base')) as { message: string };
    expect(found).toMatchObject({ code: 'E_USAGE' });
    expect(found.message).toContain(`did you mean ${meant}`);
  });

  test.each(['frobnicate', 'fetch --frobnicate', 'x'.repeat(100_000)])('nothing is near to %#', (line) => {
    const found = outcome(() => readArgs(line.split(' '), '/base')) as { message: string };
    expect(found.message).not.toContain('did you mean');
  });

  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['fecth', 'fetch', 1],
    ['ab', 'ba', 1],
  ])('%j and %j are %i apart', (one, other, far) => {
    expect([distance(one, other), distance(other, one)]).toEqual([far, far]);
  });

  test('the nearest name wins', () => {
    expect(similar('sea', ['serve', 'seal'])).toBe('seal');
  });
});

describe('help', () => {
  test.each(COMMANDS)('of %s names every option it takes with its meaning, and no other', (name) => {
    const lines = helpText(name).split('\n');
    const taken: readonly string[] = commands[name].takes;
    for (const option of Object.keys(options))
      expect(lines.some((line) => line.startsWith('  -') && new RegExp(`--${option}( |$)`).test(line))).toBe(
        taken.includes(option),
      );
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });

  test('goes to stdout, and nothing else goes anywhere', async () => {
    expect(await cli(['seal', '--help'])).toEqual({
      status: 0,
      signal: null,
      stdout: helpText('seal'),
      stderr: '',
    });
  });
});

/** What bash offers for a line; the last word is the one that is being written. */
function offered(...words: readonly string[]): readonly string[] {
  const script = `${completionScript('bash')}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _go_airlock; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const ran = spawnSync('bash', ['--norc', '-c', script, 'bash', 'go-airlock', ...words], {
    encoding: 'utf8',
  });
  expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
  return ran.stdout.split('\n').filter((line) => line !== '');
}

describe('bash is offered', () => {
  test('every command, and those that begin as written', () => {
    expect(offered('')).toEqual([...COMMANDS, 'help']);
    expect(offered('un')).toEqual(['unbundle']);
    expect(offered('-C', '/', 'se')).toEqual(['serve', 'seal']);
    expect(offered('help', 'do')).toEqual(['doctor']);
  });

  test.each(COMMANDS)('every option of %s, and no other', (name) => {
    const want = commands[name].takes.map((option) => `--${option}`);
    expect([...offered(name, '--')].sort()).toEqual([...want].sort());
  });

  test('the values an option takes, and nothing where any text will do', () => {
    expect(offered('seal', '--format', '')).toEqual(['sh', 'json', 'github', 'docker']);
    expect(offered('diff', '--format', '')).toEqual(['text', 'markdown']);
    expect(offered('run', '--network', 'n')).toEqual(['none']);
    expect(offered('fetch', '--proxy', '')).toEqual([]);
    expect(offered('completion', '')).toEqual(['bash', 'zsh']);
  });

  test('files and folders by what the option names', () => {
    expect(offered('verify', '--bundle', '/etc/host')).toContain('/etc/hosts');
    expect(offered('-C', '/et')).toEqual(['/etc']);
    expect(offered('-C', '/etc/hosts')).toEqual([]);
    expect(offered('unbundle', '/etc/host')).toContain('/etc/hosts');
  });

  test('anything that can be run behind --', () => {
    expect(offered('run', '--', 'bas')).toContain('bash');
  });
});

test('completion prints the script alone', async () => {
  for (const shell of ['bash', 'zsh'] as const)
    expect(await cli(['completion', shell])).toEqual({
      status: 0,
      signal: null,
      stdout: completionScript(shell),
      stderr: '',
    });
  expect(completionScript('zsh')).toMatch(/^#compdef go-airlock\n/);
});

test.each(['completion', 'completion fish', 'completion bash zsh'])('%s is wrong usage', async (line) => {
  const { status, stdout } = await cli(line.split(' '));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});
