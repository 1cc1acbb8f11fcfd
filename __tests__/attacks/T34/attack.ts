import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gosumText } from '../../helpers/modules.ts';
import type { Attack } from '../attack.ts';
import { audited, later, sealedJob, type Job } from '../deeds.ts';
import { a } from '../world.ts';

const proxyOf = ({ arena }: Job): Readonly<Record<string, string>> => ({ GOPROXY: arena.env['PROXY'] ?? '' });

export const attack: Attack = {
  cases: [
    {
      ...audited(),
      what: 'go mod download of one more module with a proxy of its own',
      mount: sealedJob((job) => job.go(['mod', 'download', later.id], proxyOf(job))),
      refusedWith: 'E_SEAL_BYPASSED',
      says: /example\.com\/later@v1\.0\.0: it came into the module cache after the seal, at \d{4}-/,
    },
    {
      ...audited(),
      what: 'go get with a proxy of its own',
      mount: sealedJob((job) => job.go(['get', later.id], { ...proxyOf(job), GOFLAGS: '-mod=mod' })),
      refusedWith: 'E_REQUIRED_AFTER_SEAL',
      codes: ['E_CHECKOUT_CHANGED', 'E_GOSUM_GROWN', 'E_REQUIRED_AFTER_SEAL'],
      says: /later@v1\.0\.0.*go\.mod requires it now: go get/,
    },
    {
      ...audited(),
      what: 'a build with -mod=mod that writes a requirement',
      mount: sealedJob(async (job) => {
        const gomod = join(job.arena.workspace, 'go.mod');
        await job.go(['mod', 'edit', '-require', 'example.com/a@v1.0.0', '-go', '1.22']);
        appendFileSync(gomod, '// EVIL\n');
        await job.go(['list', '-mod=mod', './...']);
      }),
      refusedWith: 'E_CHECKOUT_CHANGED',
      says: /go\.mod: a step of the job has changed it/,
    },
    {
      ...audited(),
      what: 'lines that were added to go.sum',
      mount: sealedJob(({ arena }) => {
        appendFileSync(join(arena.workspace, 'go.sum'), gosumText([later]));
      }),
      refusedWith: 'E_GOSUM_GROWN',
      says: /later@v1\.0\.0.*added lines to it[^]*2/,
    },
    {
      ...audited(),
      what: 'a line of go.sum that was edited',
      mount: sealedJob(({ arena }) => {
        const file = join(arena.workspace, 'go.sum');
        writeFileSync(file, readFileSync(file, 'utf8').replace(a.sums.zip, later.sums.zip));
      }),
      refusedWith: 'E_GOSUM_CHANGED',
      says: /a@v1\.0\.0.*changed or removed lines/,
    },
    {
      ...audited({ GOFLAGS: '-mod=mod' }),
      what: 'GOFLAGS in the environment file',
      mount: sealedJob(() => undefined),
      refusedWith: 'E_SEAL_BROKEN',
      says: /GOFLAGS[^]*anew after the seal[^]*-mod=mod/,
    },
    {
      ...audited(),
      what: 'a step that lifts the seal for itself, with a module cache of its own',
      mount: sealedJob((job) =>
        job.go(['mod', 'download', '-modcacherw', later.id], {
          ...proxyOf(job),
          GOMODCACHE: join(job.arena.things, 'tools'),
        }),
      ),
      refusedWith: '(nothing of it is where sealed steps look)',
      status: 0,
    },
  ],
  defences: [
    {
      file: 'stages/audit.ts',
      line: '...newcomers(record)',
      off: '',
      seenBy: 'go mod download of one more module with a proxy of its own',
    },
    {
      file: 'stages/newcomers.ts',
      line: 'by === undefined',
      off: 'true',
      seenBy: 'go get with a proxy of its own',
    },
    {
      file: 'stages/audit.ts',
      line: '...changedCheckout(record)',
      off: '',
      seenBy: 'lines that were added to go.sum',
    },
    {
      file: 'stages/changes.ts',
      line: 'return got === want ? [] : [sumsFinding(file, want, got)];',
      off: 'return [];',
      seenBy: 'a line of go.sum that was edited',
    },
    {
      file: 'stages/changes.ts',
      line: '...changedFiles(record)',
      off: '...[]',
      seenBy: 'a build with -mod=mod that writes a requirement',
    },
    {
      file: 'stages/audit.ts',
      line: '...brokenVariables(record, now)',
      off: '',
      seenBy: 'GOFLAGS in the environment file',
    },
  ],
};
