export const id = 280;
export const ids = [280];
export const modules = {

/***/ 2430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./build/src/errors.js + 4 modules
var errors = __webpack_require__(6736);
// EXTERNAL MODULE: ./build/src/gomod/go.js
var go = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var modcache = __webpack_require__(1296);
// EXTERNAL MODULE: ./build/src/gomod/question.js
var question = __webpack_require__(3314);
// EXTERNAL MODULE: ./build/src/proxy/access.js + 3 modules
var proxy_access = __webpack_require__(4644);
// EXTERNAL MODULE: ./build/src/proxy/authlines.js
var authlines = __webpack_require__(1363);
// EXTERNAL MODULE: ./build/src/proxy/list.js
var proxy_list = __webpack_require__(3000);
// EXTERNAL MODULE: ./build/src/recipes.js + 77 modules
var recipes = __webpack_require__(3922);
// EXTERNAL MODULE: ./build/src/report.js
var src_report = __webpack_require__(6471);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/gomod/tree.js
var tree = __webpack_require__(6898);
;// CONCATENATED MODULE: ./build/src/stages/buildcache.js




/**
 * Gives `use` the settings with the build cache that was chosen. A fresh one is for this user alone, and is removed at the end.
 *
 * @throws what `use` throws; system errors when the folder cannot be made or removed
 * @see docs/decisions/0011; threat-model T20
 */
async function withBuildCache(env, choice, use) {
    if (choice === 'keep')
        return use(env);
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'go-airlock-build-'));
    try {
        return await use({ ...env, GOCACHE: dir });
    }
    finally {
        (0,tree/* removeTree */.dM)(dir);
    }
}
//# sourceMappingURL=buildcache.js.map
// EXTERNAL MODULE: ./build/src/stages/deceivable.js
var deceivable = __webpack_require__(4489);
;// CONCATENATED MODULE: ./build/src/stages/isolate.js

/** Loopback up, then the command in place of the shell, so that signals and the exit status are its own. */
const UP = '{ ip link set lo up || ifconfig lo up; } 2>/dev/null && exec "$@"';
/**
 * Finds a way to a network namespace: as root, or in a user namespace that maps back to the caller before the command runs.
 *
 * @param cwd any folder that exists
 * @throws Failure `E_NETNS` where the system gives none; there is no softer way unless the user asks for it
 */
async function isolate(host, cwd) {
    const tried = [];
    for (const wrapper of wrappers()) {
        const ran = await host.run({ file: 'unshare', args: [...wrapper, 'true'], cwd, env: host.env });
        if (ran.status === 0)
            return wrapper;
        tried.push((ran.stderr.trim().split('\n')[0] ?? '') || `unshare ended with ${ran.status ?? 'a signal'}`);
    }
    throw new errors/* Failure */.HR('E_NETNS', { message: `no network namespace: ${tried.join('; ').slice(0, 300)}` });
}
function wrappers() {
    const [uid, gid] = [process.getuid?.(), process.getgid?.()];
    if (uid === undefined || gid === undefined)
        return []; // no such thing on this system
    const back = ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
    const asUser = ['--net', '--map-root-user', '--', 'sh', '-c', UP, 'sh', ...back];
    return uid === 0 ? [['--net', '--', 'sh', '-c', UP, 'sh'], asUser] : [asUser];
}
//# sourceMappingURL=isolate.js.map
;// CONCATENATED MODULE: ./build/src/stages/execute.js

/** A command in the seal, in a network namespace of its own unless it may use the network. Gives the command's exit status. */
async function execute(host, at, command) {
    const wrapper = at.network === 'none' ? ['unshare', ...(await isolate(host, at.cwd))] : [];
    const [file = '', ...args] = [...wrapper, ...command];
    // a cache program may use the network, and an empty value would not unset it
    const env = Object.fromEntries(Object.entries(host.env).filter(([name]) => name !== 'GOCACHEPROG'));
    return host.attach({ file, args, cwd: at.cwd, env: { ...env, ...at.sealed.variables } });
}
//# sourceMappingURL=execute.js.map
// EXTERNAL MODULE: ./build/src/stages/seal.js + 1 modules
var stages_seal = __webpack_require__(8038);
// EXTERNAL MODULE: ./build/src/stages/unproven.js
var unproven = __webpack_require__(7714);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/cli/commands.js
/** That of package.json; a test holds them together, and the bundle needs no file to know it. */
const VERSION = '0.1.0';
/** Every option of the command line; `string` ones take a value. */
const options = {
    chdir: { type: 'string', short: 'C' },
    modules: { type: 'string', multiple: true },
    modcache: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
    'no-color': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
    scope: { type: 'string' },
    'allow-modules': { type: 'string' },
    platforms: { type: 'string' },
    tags: { type: 'string' },
    packages: { type: 'string', multiple: true },
    proxy: { type: 'string' },
    from: { type: 'string', multiple: true },
    concurrency: { type: 'string' },
    retries: { type: 'string' },
    timeout: { type: 'string' },
    'ca-file': { type: 'string' },
    'no-archives': { type: 'boolean' },
    bundle: { type: 'string' },
    sha256: { type: 'string', multiple: true },
    vendor: { type: 'boolean' },
    output: { type: 'string', short: 'o' },
    'proxy-dir': { type: 'string' },
    mode: { type: 'string' },
    format: { type: 'string' },
    network: { type: 'string' },
    'build-cache': { type: 'string' },
};
const COMMON = [
    'chdir',
    'modules',
    'modcache',
    'json',
    'quiet',
    'no-color',
    'help',
    'version',
    'scope',
    'allow-modules',
    'platforms',
    'tags',
    'packages',
];
const FETCH = ['proxy', 'from', 'concurrency', 'retries', 'timeout', 'ca-file', 'no-archives'];
/** The commands, in the order people need them. */
const commands = {
    fetch: {
        does: 'fill the module cache: from bundles, then from the proxy list',
        usage: 'fetch [--from FILE]… [--proxy LIST] [--concurrency N] [--retries N] [--timeout S] [--ca-file FILE] [--no-archives]',
        takes: [...COMMON, ...FETCH],
        files: 'none',
        example: 'go-airlock fetch --proxy https://proxy.example.com,off',
    },
    verify: {
        does: 'hold the module cache, a bundle, or vendor folders against go.sum; reads only, no network',
        usage: 'verify [--bundle FILE [--sha256 HEX] | --vendor]',
        takes: [...COMMON, 'bundle', 'sha256', 'vendor'],
        files: 'none',
        example: 'go-airlock verify -C service',
    },
    bundle: {
        does: 'write one file with every module, from the module cache',
        usage: 'bundle -o FILE',
        takes: [...COMMON, 'output'],
        files: 'none',
        example: 'go-airlock bundle -o modules.tar.zst',
    },
    unbundle: {
        does: 'fill the module cache, or a plain file proxy folder, from bundles',
        usage: 'unbundle FILE… [--sha256 HEX]… [--proxy-dir DIR] [--no-archives]',
        takes: [...COMMON, 'sha256', 'proxy-dir', 'no-archives'],
        files: 'some',
        example: 'go-airlock unbundle modules.tar.zst',
    },
    run: {
        does: 'complete the module cache, seal, and run a command without network',
        usage: 'run [--from FILE]… [--proxy LIST] [--concurrency N] [--retries N] [--timeout S] [--ca-file FILE] [--no-archives] [--bundle FILE] [--mode modcache|proxy] [--network none|inherit] [--build-cache keep|fresh] -- CMD…',
        takes: [...COMMON, ...FETCH, 'bundle', 'mode', 'network', 'build-cache'],
        files: 'command',
        example: 'go-airlock run -- go build ./...',
    },
    seal: {
        does: 'print the environment that keeps the go command off the network',
        usage: 'seal [--mode modcache|proxy] [--format sh|json|github|docker]',
        takes: [...COMMON, 'mode', 'format'],
        files: 'none',
        example: 'eval "$(go-airlock seal)"',
    },
    plan: {
        does: 'list what the roots need, and what is missing a sum',
        usage: 'plan',
        takes: COMMON,
        files: 'none',
        example: 'go-airlock plan --json',
    },
};
const COMMON_HELP = `  -C DIR            where to look for modules (default: here)
  --modules GLOB    only these module roots; may be given again
  --modcache DIR    the module cache (default: what go env GOMODCACHE says)
  --scope SCOPE     build (default); all: also what go mod tidy and go test all read; needed: only what gives a package
                    to the roots, as the go command says
  --platforms LIST  with --scope needed: os/arch[,os/arch…] (default: that of the go command)
  --tags LIST       with --scope needed: build tags, comma-separated
  --packages PATTERN  with --scope needed: in each root (default: ./...); may be given again
  --allow-modules FILE  refuse modules that no line of FILE allows: example.com/a, example.com/*, example.com/a@v1.2.3
  --json            one report object on stdout, in every outcome
  --quiet, -q       findings only
  --no-color        no colours
  --help, --version
`;
/** The help text of the program, or of one command. */
function helpText(about) {
    if (about !== undefined) {
        const { does, usage, example } = commands[about];
        return `go-airlock ${usage}\n\n  ${does}\n\nOptions of every command:\n${COMMON_HELP}\nExample:\n  ${example}\n`;
    }
    const list = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(10)}${does}\n`);
    return `go-airlock: Go modules come in verified; then the build is sealed.\n\nUsage: go-airlock COMMAND [options]\n\n${list.join('')}\n${COMMON_HELP}\nExit status: 0 done; 1 a check failed; 2 wrong usage or unreadable input; 3 the outside failed; 130 interrupted.\ngo-airlock COMMAND --help tells more.\n`;
}
//# sourceMappingURL=commands.js.map
;// CONCATENATED MODULE: ./build/src/cli/args.js




/**
 * Understands a command line; options stand anywhere before `--`.
 *
 * @param argv without node and the script
 * @param cwd what relative paths start at
 * @throws Failure `E_USAGE`, naming the option
 */
function readArgs(argv, cwd) {
    const { values, words, after } = split(argv);
    const [word, ...positionals] = words;
    const given = new Values(values);
    const command = commandOf(word, given);
    const about = isCommand(word) ? word : isCommand(positionals[0]) ? positionals[0] : undefined;
    if (isCommand(command)) {
        checkFit(command, { given: Object.keys(values), positionals, after });
        checkScope(values);
    }
    const path = (value) => (0,external_node_path_.resolve)(cwd, value);
    const optional = (name) => {
        const value = given.text(name);
        return value === undefined ? undefined : path(value);
    };
    return {
        command,
        about,
        dir: path(given.text('chdir') ?? '.'),
        json: given.flag('json'),
        quiet: given.flag('quiet'),
        color: !given.flag('no-color'),
        modules: given.texts('modules'),
        modcache: optional('modcache'),
        scope: given.oneOf('scope', ['build', 'needed', 'all']),
        asked: {
            platforms: given.text('platforms'),
            tags: given.text('tags'),
            packages: given.texts('packages'),
        },
        allowModules: optional('allow-modules'),
        proxy: given.text('proxy'),
        from: given.texts('from').map(path),
        concurrency: given.count('concurrency', 32),
        retries: given.count('retries', 4),
        timeout: given.count('timeout', 30),
        caFile: optional('ca-file'),
        archives: !given.flag('no-archives'),
        bundle: optional('bundle'),
        sha256: given.digests(command === 'unbundle' ? positionals.length : Number(given.text('bundle') !== undefined)),
        vendor: given.flag('vendor'),
        output: optional('output'),
        proxyDir: optional('proxy-dir'),
        mode: given.oneOf('mode', ['auto', 'modcache', 'proxy']) === 'proxy' ? 'proxy' : 'modcache',
        format: given.oneOf('format', ['sh', 'json', 'github', 'docker']),
        network: given.oneOf('network', ['none', 'inherit']),
        buildCache: given.oneOf('build-cache', ['keep', 'fresh']),
        rest: command === 'run' ? after : positionals.map(path),
    };
}
/** True when `--json` stands on the line: the promise of one object holds for lines that cannot be understood too. */
function wantsJson(argv) {
    const end = argv.indexOf('--');
    return argv.slice(0, end < 0 ? argv.length : end).includes('--json');
}
function split(argv) {
    const end = argv.indexOf('--');
    const before = end < 0 ? argv : argv.slice(0, end);
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...before],
            options: options,
            allowPositionals: true,
            strict: true,
        });
        return { values, words: positionals, after: end < 0 ? [] : argv.slice(end + 1) };
    }
    catch (cause) {
        const said = (0,errors/* isError */.bJ)(cause) ? (cause.message.split('. ')[0] ?? '') : '';
        throw usage(said, cause);
    }
}
function commandOf(word, given) {
    if (given.flag('version'))
        return 'version';
    if (given.flag('help') || word === 'help' || word === undefined)
        return 'help';
    if (isCommand(word))
        return word;
    throw usage(`there is no command ${JSON.stringify(word)}; there are ${Object.keys(commands).join(', ')}`);
}
function isCommand(word) {
    return word !== undefined && Object.hasOwn(commands, word);
}
function checkFit(command, line) {
    const { takes, files } = commands[command];
    const allowed = takes;
    const strange = line.given.find((name) => !allowed.includes(name));
    if (strange !== undefined)
        throw usage(`${command} takes no --${strange}`);
    if (line.given.includes('proxy-dir') && line.given.includes('no-archives'))
        throw usage('--no-archives does not go with --proxy-dir: a file proxy is made of archives');
    if (command === 'bundle' && !line.given.includes('output'))
        throw usage('bundle wants a file to write: bundle -o FILE');
    if (line.positionals.includes(''))
        throw usage('the name of a bundle is empty');
    if (line.given.includes('vendor') && line.given.includes('bundle'))
        throw usage(`${command} takes --vendor or --bundle, not both`);
    if (files === 'none' && line.positionals.length > 0)
        throw usage(`${command} takes no ${JSON.stringify(line.positionals[0])}`);
    if (files === 'some' && line.positionals.length === 0)
        throw usage(`${command} wants the bundle: ${command} FILE`);
    if (files !== 'command' && line.after.length > 0)
        throw usage(`${command} takes nothing after --`);
    if (files === 'command' && line.after.length === 0)
        throw usage(`${command} wants a command after --: ${command} -- go build ./...`);
    if (files === 'command' && line.positionals.length > 0)
        throw usage(`the command to run stands after --: ${command} -- ${line.positionals.join(' ')}`);
}
/** What the go command is asked belongs to the scope that asks it. */
function checkScope(values) {
    if (values['scope'] !== 'needed') {
        const strange = ['platforms', 'tags', 'packages'].find((name) => values[name] !== undefined);
        if (strange !== undefined)
            throw usage(`--${strange} goes with --scope needed only`);
    }
    else if (values['vendor'] === true)
        throw usage('--vendor does not go with --scope needed: vendor folders hold what every platform needs');
}
/** An option as people write it. */
function shown(name) {
    return name === 'chdir' ? '-C' : `--${name}`;
}
/** What was given, by option name, each in the one form it may have. */
class Values {
    #raw;
    constructor(raw) {
        this.#raw = raw;
    }
    flag(name) {
        return this.#raw[name] === true;
    }
    text(name) {
        const value = this.#raw[name];
        if (value === '')
            throw usage(`${shown(name)} is empty`);
        return typeof value === 'string' ? value : undefined;
    }
    texts(name) {
        const value = this.#raw[name];
        const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
        if (texts.includes(''))
            throw usage(`${shown(name)} is empty`);
        return texts;
    }
    /** One SHA-256 for each of `files` bundles, or none at all. */
    digests(files) {
        const all = this.texts('sha256').map((text) => text.toLowerCase());
        const wrong = all.find((text) => !/^[0-9a-f]{64}$/.test(text));
        if (wrong !== undefined)
            throw usage(`--sha256 takes 64 hex digits, not ${JSON.stringify(wrong)}`);
        if (all.length > 0 && all.length !== files)
            throw usage(`--sha256 is given once for each bundle, in their order: ${all.length} for ${files}`);
        return all;
    }
    count(name, otherwise) {
        const text = this.text(name);
        if (text === undefined)
            return otherwise;
        if (!/^[1-9][0-9]{0,4}$/.test(text))
            throw usage(`--${name} takes a whole number from 1 to 99999, not ${JSON.stringify(text)}`);
        return Number(text);
    }
    oneOf(name, allowed) {
        const text = this.text(name);
        const found = allowed.find((value) => value === text);
        if (text !== undefined && found === undefined)
            throw usage(`--${name} takes ${allowed.join(', ')}, not ${JSON.stringify(text)}`);
        return found ?? allowed[0];
    }
}
function usage(message, cause) {
    return new errors/* Failure */.HR('E_USAGE', { message }, cause);
}
//# sourceMappingURL=args.js.map
// EXTERNAL MODULE: ./build/src/progress.js
var progress = __webpack_require__(1838);
// EXTERNAL MODULE: ./build/src/work/pool.js
var pool = __webpack_require__(4417);
// EXTERNAL MODULE: ./build/src/work/process.js
var work_process = __webpack_require__(5174);
// EXTERNAL MODULE: ./build/src/words.js
var src_words = __webpack_require__(8244);
;// CONCATENATED MODULE: ./build/src/cli/host.js





const LIVE = 100; // milliseconds between two live lines
const LOG = 10_000; // and between two lines of a log
/** The outside as the command line has it: words and progress on the error output, Ctrl-C ends the run. */
function cliHost(voice) {
    const interrupt = new AbortController();
    const work = new pool/* Pool */.b(voice.worker, interrupt.signal);
    const live = new LiveLine(!voice.quiet && process.stderr.isTTY);
    const words = new progress/* ProgressWords */.r();
    const log = (0,progress/* seldom */.K)(LOG, (state) => {
        if (!voice.quiet)
            process.stderr.write(`${words.line(state, performance.now())}\n`);
    });
    let attached = false;
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => {
            if (!attached)
                interrupt.abort();
        });
    return {
        // for this program alone: neither the go command nor the one that is run sees it
        env: Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== authlines/* AUTH_VARIABLE */.g)),
        signal: interrupt.signal,
        work,
        run: work_process/* run */.e,
        attach: async (command) => {
            attached = true;
            return (0,work_process/* attach */.K)(command, voice.json ? 'stderr' : 'stdout', (why) => {
                live.above((0,src_words/* printable */.g$)(why));
            });
        },
        say: (line) => {
            if (!voice.quiet)
                live.above((0,src_words/* printable */.g$)(line));
        },
        progress: process.stderr.isTTY
            ? (state) => {
                live.show(state, words);
            }
            : log,
        close: async () => {
            live.clear();
            await work.close();
        },
    };
}
/** One line that is written over and over, on a terminal only. */
class LiveLine {
    #on;
    #shown = false;
    #last = 0;
    constructor(on) {
        this.#on = on;
    }
    show(state, words) {
        const now = performance.now();
        if (!this.#on || (state.done < state.of && now - this.#last < LIVE))
            return;
        this.#last = now;
        this.#shown = true;
        // longer than the terminal is wide it would leave a line behind at each look
        const line = words.line(state, now).slice(0, Math.max(20, process.stderr.columns - 1));
        process.stderr.write(`\r\x1b[K${line}`);
    }
    above(line) {
        this.clear();
        process.stderr.write(`${line}\n`);
    }
    clear() {
        if (this.#shown)
            process.stderr.write('\r\x1b[K');
        this.#shown = false;
    }
}
//# sourceMappingURL=host.js.map
;// CONCATENATED MODULE: ./build/src/cli/print.js

/** How many findings are shown in words; all of them are in the JSON report. */
const MOST = 20;
/** The report in words: findings, what was left out, then one closing line. */
function reportText(report, style) {
    const shown = report.findings.slice(0, MOST).map((found) => (0,src_words/* findingText */.NK)(found, style.color));
    const more = report.findings.length > MOST ? [`… and ${report.findings.length - MOST} more; --json lists all`] : [];
    const closing = style.quiet ? [] : [(0,src_words/* leftOutLine */.uv)(report) ?? [], (0,src_words/* reportLine */.BS)(report)].flat();
    return [...shown, ...more, ...closing].map((line) => `${line}\n`).join('');
}
//# sourceMappingURL=print.js.map
;// CONCATENATED MODULE: ./build/src/cli/run.js


















/** The whole program: one error boundary, one report, one exit status. Never throws. */
async function runCli({ argv, worker }) {
    const json = wantsJson(argv);
    let args;
    try {
        args = readArgs(argv, process.cwd());
    }
    catch (thrown) {
        return tell({ report: (0,src_report/* makeReport */.d)('', { findings: [(0,errors/* toFinding */.N6)(thrown)] }) }, { json, quiet: true, color: false });
    }
    if (args.command === 'help' || args.command === 'version') {
        const text = args.command === 'help' ? helpText(args.about) : `${VERSION}\n`;
        if (!json)
            return print(text);
        process.stderr.write(text);
        return tell({ report: (0,src_report/* makeReport */.d)(args.command, {}) }, { json, quiet: true, color: false });
    }
    const host = cliHost({ quiet: args.quiet || json, json, worker });
    const style = {
        json,
        quiet: args.quiet,
        color: args.color && process.stderr.isTTY && process.env['NO_COLOR'] === undefined,
    };
    try {
        return await tell(await doCommand(host, args), style);
    }
    catch (thrown) {
        const found = host.signal.aborted ? (0,errors/* finding */.gk)('E_INTERRUPTED') : (0,errors/* toFinding */.N6)(thrown);
        if (found.code === 'E_INTERNAL' && thrown instanceof Error)
            process.stderr.write(`${thrown.stack ?? ''}\n`);
        return await tell({ report: (0,src_report/* makeReport */.d)(args.command, { findings: [found] }) }, style);
    }
    finally {
        await host.close();
    }
}
async function doCommand(host, args) {
    // the threads load while Go is asked and the checkout is read
    if (args.command !== 'plan' && args.command !== 'seal')
        void host.work.warm();
    const env = await (0,go/* readGoEnv */.o)(host, args.dir);
    const ask = {
        ...(args.scope === 'needed' ? { question: (0,question/* readQuestion */.H)(args.asked, env) } : {}),
        where: { base: args.dir, modules: args.modules, gowork: host.env['GOWORK'] },
        folder: args.proxyDir === undefined
            ? (0,modcache/* moduleCache */.tg)((0,go/* modcacheRoot */.x)(args.modcache, env))
            : (0,modcache/* proxyFolder */.vC)(args.proxyDir),
        scope: args.scope === 'all' ? 'all' : 'build',
        allowModules: args.allowModules,
        go: args.command === 'seal' || args.command === 'run' ? env.GOVERSION : '',
    };
    switch (args.command) {
        case 'plan':
            return printPlan(await (0,recipes/* plan */.et)(host, ask));
        case 'fetch':
            return (0,recipes/* fill */.GS)(host, ask, fillOf(host, args, env));
        case 'verify':
            if (args.bundle !== undefined)
                return named('verify', await (0,recipes/* checkBundle */.Jp)(host, ask, { file: args.bundle, sha256: args.sha256[0] }));
            return args.vendor ? (0,recipes/* checkVendor */.fJ)(host, ask) : (0,recipes/* check */.z6)(host, ask);
        case 'bundle':
            return (0,recipes/* pack */.qq)(host, ask, wanted(args.output));
        case 'unbundle': {
            const how = {
                bundles: args.rest.map((file, i) => ({ file, sha256: args.sha256[i] })),
                from: undefined,
                archives: args.archives,
                trees: args.proxyDir === undefined,
            };
            return named('unbundle', await (0,recipes/* fill */.GS)(host, ask, how));
        }
        case 'seal':
            return printSeal(await (0,recipes/* plan */.et)(host, ask), { args, env });
        case 'run':
            return runCommand(host, { ask, args, env });
        default:
            throw new errors/* Failure */.HR('E_INTERNAL', { message: `no recipe for ${args.command}` });
    }
}
function fillOf(host, args, env) {
    const from = fetchFrom(host, args, env);
    const notes = from === undefined ? [] : (0,deceivable/* deceivable */.l)(env, { text: args.proxy ?? env.GOPROXY, list: from.list });
    return { bundles: args.from.map((file) => ({ file })), from, archives: args.archives, trees: true, notes };
}
/** The proxy list asked for, else what `go env` says. Without either, bundles and the module cache have to do. */
function fetchFrom(host, args, env) {
    const list = args.proxy ?? env.GOPROXY;
    if (list === '')
        return undefined;
    const { concurrency, retries, timeout, caFile } = args;
    const { GONOPROXY: direct, origins } = env;
    const lines = { text: process.env[authlines/* AUTH_VARIABLE */.g] ?? '', name: authlines/* AUTH_VARIABLE */.g };
    const access = (0,proxy_access/* readAccess */.z)({ env: host.env, goauth: origins.GOAUTH, lines, caFile });
    return { list: (0,proxy_list/* parseProxyList */.W)(list), direct, origins, concurrency, retries, timeout, access };
}
async function runCommand(host, { ask, args, env }) {
    const filled = named('run', await (0,recipes/* fill */.GS)(host, ask, fillOf(host, args, env)));
    if (!filled.report.ok)
        return filled;
    const packed = args.bundle === undefined ? undefined : await (0,recipes/* pack */.qq)(host, ask, args.bundle);
    if (packed?.report.ok === false)
        return named('run', packed);
    const all = packed === undefined ? filled.report : withBundle(filled.report, packed.report);
    return withBuildCache(env, args.buildCache, (own) => sealAndRun(host, { ...filled, report: all }, { args, env: own }));
}
function withBundle(report, { bytes, bundle }) {
    const counted = { ...report, bytes: { ...report.bytes, bundle: bytes.bundle } };
    return bundle === undefined ? counted : { ...counted, bundle };
}
async function sealAndRun(host, filled, { args, env }) {
    const { sealed: seal } = (0,recipes/* sealed */.JW)(filled.plan, env, args.mode);
    const findings = [...filled.report.findings, ...(0,unproven/* unproven */.g)(filled.plan, env, args.mode)];
    const report = { ...filled.report, findings, seal };
    if (!args.json)
        process.stderr.write(reportText(report, { color: false, quiet: args.quiet }));
    const status = await execute(host, { sealed: seal, cwd: args.dir, network: args.network }, args.rest);
    return args.json ? { report, status } : { report: (0,src_report/* makeReport */.d)('run', {}), output: '', status };
}
function printPlan({ plan: found, report }) {
    const lines = found.needs.modules.map(({ module, mod, zip }) => {
        const files = ['info', ...(mod === undefined ? [] : ['mod']), ...(zip === undefined ? [] : ['zip'])];
        return `${module.path} ${module.version} ${files.join(',')}\n`;
    });
    return { report, output: lines.join('') };
}
function printSeal({ plan: found, report }, { args, env }) {
    const { sealed: seal, findings } = (0,recipes/* sealed */.JW)(found, env, args.mode);
    const told = { ...(0,src_report/* makeReport */.d)('seal', { ...report, findings }), seal };
    return told.ok ? { report: told, output: (0,stages_seal/* formatSeal */.Z)(seal, args.format) } : { report: told };
}
function named(command, done) {
    return { ...done, report: { ...done.report, command } };
}
function wanted(file) {
    if (file === undefined)
        throw new errors/* Failure */.HR('E_USAGE', { message: 'bundle wants a file to write: bundle -o FILE' });
    return file;
}
/** The report on stdout as one object, or in words on the error output with what was asked for on stdout. */
async function tell(outcome, style) {
    const { report, output, status } = outcome;
    if (style.json)
        await print(`${JSON.stringify(report)}\n`);
    else if (status === undefined) {
        if (output !== undefined)
            await print(output);
        process.stderr.write(reportText(report, { ...style, quiet: style.quiet || output !== undefined }));
    }
    const own = (0,errors/* exitStatus */.$u)(report.findings);
    return own === 0 ? (status ?? 0) : own;
}
/** Writes to stdout and waits until it is out: a pipe takes its time, and the program ends right after. */
async function print(text) {
    await new Promise((resolve) => process.stdout.write(text, () => {
        resolve();
    }));
    return 0;
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 5280:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _cli_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2430);
/* harmony import */ var _workerUrl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9097);


process.exitCode = await (0,_cli_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runCli */ .a)({ argv: process.argv.slice(2), worker: (0,_workerUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .workerUrl */ .O)() });
//# sourceMappingURL=cli.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
