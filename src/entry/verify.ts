import { runVerify } from '../action/verify.ts';
import { workerUrl } from './workerUrl.ts';

process.exitCode = await runVerify({ worker: workerUrl() });
