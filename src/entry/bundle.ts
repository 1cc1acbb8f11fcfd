import { runBundle } from '../action/bundle.ts';
import { workerUrl } from './workerUrl.ts';

process.exitCode = await runBundle({ worker: workerUrl() });
