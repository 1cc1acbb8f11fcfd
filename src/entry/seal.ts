import { runSeal } from '../action/seal.ts';
import { workerUrl } from './workerUrl.ts';

process.exitCode = await runSeal({ worker: workerUrl() });
