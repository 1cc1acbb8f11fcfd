import { runMain } from '../action/run.ts';
import { workerUrl } from './workerUrl.ts';

process.exitCode = await runMain({ worker: workerUrl() });
