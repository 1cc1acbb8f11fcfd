import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileNames } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Outcome } from '../attack.ts';
import { mainStep, postStep, STEP_WRITES } from '../runner.ts';
import { honestProject } from '../world.ts';

/** Each place has a secret of its own, with characters that are written otherwise in a URL. */
const SECRETS = {
  token: 'ghs_aa/bb+cc=kanarienvogel1',
  runtime: 'eyJ/dd+ee=kanarienvogel2',
  netrc: 'nn/ff+gg=kanarienvogel3',
  git: 'gg/hh+ii=kanarienvogel4',
  proxy: 'pp/jj+kk=kanarienvogel5',
  alone: 'qq/ll+mm=kanarienvogel6',
  goauth: 'rr/nn+oo=kanarienvogel7',
} as const;

/** The ways a secret can be written: as it is, for a URL, and in base64, wherever in the text it starts. */
function spellings(secret: string): readonly string[] {
  const base64 = [0, 1, 2].map((before) => {
    const text = Buffer.from(`${'x'.repeat(before)}${secret}`).toString('base64');
    // without the characters that what stands before or behind has a part in
    return text.slice(before === 0 ? 0 : 4, text.length - 4);
  });
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), ...base64];
}

const LEAKS = Object.entries(SECRETS).flatMap(([name, secret]) =>
  spellings(secret).map((text) => [name, text] as const),
);

/** The secrets in a text. */
function leaksIn(where: string, text: string | Buffer): readonly string[] {
  const found = LEAKS.filter(([, spelling]) => text.includes(spelling)).map(([name]) => name);
  return [...new Set(found)].map((name) => `the secret of ${name} is in ${where}`);
}

function leaksBelow(...dirs: readonly string[]): readonly string[] {
  return dirs.flatMap((dir) =>
    fileNames(dir).flatMap((name) => leaksIn(join(dir, name), readFileSync(join(dir, name)))),
  );
}

/** The honest project on a machine that is full of secrets. */
async function mount(arena: Arena): Promise<void> {
  await honestProject(arena);
  writeFileSync(join(arena.home, '.netrc'), `machine proxy.example.com login ci password ${SECRETS.netrc}\n`);
  mkdirSync(join(arena.workspace, '.git'));
  writeFileSync(
    join(arena.workspace, '.git/config'),
    `[http "https://git.example.com/"]\n\textraheader = AUTHORIZATION: basic ${SECRETS.git}\n`,
  );
  const [password, user] = [SECRETS.proxy, SECRETS.alone].map(encodeURIComponent);
  Object.assign(arena.env, {
    GITHUB_TOKEN: SECRETS.token,
    ACTIONS_RUNTIME_TOKEN: SECRETS.runtime,
    GOAUTH: `credential-helper --token=${SECRETS.goauth}`,
    GOPROXY: `${arena.env['PROXY'] ?? ''},https://ci:${password ?? ''}@127.0.0.1:1/,https://${user ?? ''}@127.0.0.1:1/`,
  });
}

const bundleIn = (arena: Arena): string => join(arena.things, 'out.tar.zst');
const tarIn = (arena: Arena): string => join(arena.things, 'out.tar');

/** Unpacks a bundle into a plain tar; in a process of its own, as its code needs no test runner around it. */
async function unpack(arena: Arena, bundle: string): Promise<void> {
  const script = `
    import { appendFileSync, readFileSync } from 'node:fs';
    const { openBundle } = await import(process.argv[1] + '/pack/reader.js');
    const { unpackFrame } = await import(process.argv[1] + '/pack/zstd.js');
    const [, , bundle, tar] = process.argv;
    const bytes = readFileSync(bundle);
    for (const { offset, packed, size } of openBundle(bundle).frames) {
      const read = (into) => void bytes.copy(into, 0, offset, offset + packed);
      unpackFrame({ length: packed, read }, size, (content) => { appendFileSync(tar, content); return {}; });
    }`;
  const args = ['--no-warnings', '--input-type=module', '-e', script, arena.code, bundle, tarIn(arena)];
  const { status, stderr } = await arena.exec(process.execPath, args);
  if (status !== 0) throw new Error(stderr);
}

/** What is wrong with a bundle: a secret in it, or a name of this machine. */
function wrongBundle(arena: Arena, file: string): readonly string[] {
  const tar = readFileSync(tarIn(arena));
  const folders = [arena.dir, arena.home, 'file://'].filter((text) => tar.includes(text));
  return [
    ...(tar.includes('GOOD') ? [] : ['the bundle does not hold the modules']),
    ...leaksIn('the bundle', readFileSync(file)),
    ...leaksIn('the unpacked bundle', tar),
    ...folders.map((text) => `the bundle names ${text}`),
  ];
}

/** The log without the commands that have the runner mask something. */
const shown = (log: string): string => log.replaceAll(/^::add-mask::.*$/gm, '');

const told = (outcome: Outcome): readonly string[] => [
  ...leaksIn('the report', JSON.stringify(outcome.report)),
  ...leaksIn('the log', shown(outcome.output)),
];

export const attack: Attack = {
  cases: [
    {
      what: 'secrets everywhere, then fetch and bundle',
      mount,
      run: async (arena) => {
        const fetched = await arena.cli('fetch');
        const bundled = await arena.cli('bundle', '-o', bundleIn(arena));
        await unpack(arena, bundleIn(arena));
        return { ...bundled, output: `${fetched.output}${JSON.stringify(fetched.report)}${bundled.output}` };
      },
      refusedWith: '(left out)',
      status: 0,
      fills: true,
      writes: ['things/out.tar', 'things/out.tar.zst'],
      after: (arena, outcome) => [
        ...wrongBundle(arena, bundleIn(arena)),
        ...told(outcome),
        ...leaksBelow(arena.cache),
      ],
    },
    {
      what: 'secrets everywhere, then the action with bundle: true',
      mount,
      run: async (arena) => {
        const done = await mainStep(arena, { bundle: 'true', goproxy: '' });
        const audited = await postStep(arena, done);
        await unpack(arena, done.outputs?.['bundle-path'] ?? '');
        return { ...done, output: `${done.output}${audited.log}${audited.summary}` };
      },
      refusedWith: '(left out)',
      codes: ['W_URL_USERINFO', 'W_ENV_PROGRAM'],
      status: 0,
      writes: [...STEP_WRITES, 'things/out.tar'],
      after: (arena, outcome) => [
        ...wrongBundle(arena, outcome.outputs?.['bundle-path'] ?? ''),
        ...told(outcome),
        ...leaksIn('the outputs', JSON.stringify(outcome.outputs)),
        // the module cache, the store, report, record, state, exported variables and summary
        ...leaksBelow(arena.temp, join(arena.things, 'store'), join(arena.things, 'runner')),
        ...[SECRETS.proxy, SECRETS.alone]
          .filter((secret) => !outcome.output.includes(`::add-mask::${secret}\n`))
          .map((secret) => `${secret} is not masked`),
      ],
      seconds: 40,
    },
  ],
  defences: [
    {
      file: 'stages/bundle.ts',
      line: 'base: on?.sha256 ?? null,',
      off: 'base: plan.project.base,',
      seenBy: 'secrets everywhere, then fetch and bundle',
    },
    {
      file: 'action/opening.ts',
      line: 'for (const secret of secretsOf(list))',
      off: 'for (const secret of [])',
      seenBy: 'secrets everywhere, then the action with bundle: true',
    },
    {
      file: 'stages/seal.ts',
      line: "GOPROXY: mode === 'proxy' ? fileProxy(plan.folder) : 'off',",
      off: 'GOPROXY: env.GOPROXY,',
      seenBy: 'secrets everywhere, then the action with bundle: true',
    },
    {
      file: 'stages/audit.ts',
      line: '`sha256 ${sha256Hex(Buffer.from(value))}`',
      off: 'value',
      seenBy: 'secrets everywhere, then the action with bundle: true',
    },
  ],
};
