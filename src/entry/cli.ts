import { runCli } from '../cli/run.ts';
import { insideUrl, workerUrl } from './workerUrl.ts';

process.exitCode = await runCli({ argv: process.argv.slice(2), worker: workerUrl(), inside: insideUrl() });
