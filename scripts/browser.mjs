// Which browser the tests of the report page drive, and how it is started.
//
//   node scripts/browser.mjs --version   its version; exit status 1 and the reason when none starts
//
// That of scripts/tools.sh browser, with the libraries from its package where the system has none; else a chromium in PATH.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tools = join(dirname(dirname(fileURLToPath(import.meta.url))), '.tools', 'browser');

/** Sandboxes need rights that a container seldom has; the page that is opened is our own. */
const ARGS = [
  '--no-sandbox',
  '--headless=shell',
  '--use-angle=swiftshader',
  '--disable-gpu',
  '--font-render-hinting=none',
];

/** @returns the program, its arguments and environment; undefined when none starts */
export function browser() {
  // a bare system has neither fonts nor the libraries
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(tools, 'fonts.conf') };
  const env = { ...process.env, ...fonts };
  const own = { file: join(tools, 'chromium'), args: ARGS };
  const candidates = [
    { ...own, env },
    { ...own, env: { ...env, LD_LIBRARY_PATH: join(tools, 'al2023', 'lib') } },
    ...inPath().map((file) => ({ file, args: ARGS, env: { ...process.env } })),
  ];
  return candidates.find((one) => versionOf(one) !== undefined);
}

function versionOf({ file, env }) {
  if (!existsSync(file)) return undefined;
  const { status, stdout } = spawnSync(file, ['--version'], { env, encoding: 'utf8', timeout: 60_000 });
  return status === 0 ? stdout.trim() : undefined;
}

function inPath() {
  const dirs = (process.env.PATH ?? '').split(delimiter).filter((dir) => dir !== '');
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  return dirs.flatMap((dir) => names.map((name) => join(dir, name))).filter(isProgram);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = browser();
  if (found === undefined) {
    console.error('no browser starts here: neither that of scripts/tools.sh browser nor a chromium in PATH');
    process.exit(1);
  }
  console.log(`${versionOf(found)} (${found.file.startsWith(tools) ? 'of the tools' : 'in PATH'})`);
}
