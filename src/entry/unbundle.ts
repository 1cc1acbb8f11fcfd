import { runUnbundle } from '../action/unbundle.ts';
import { workerUrl } from './workerUrl.ts';

process.exitCode = await runUnbundle({ worker: workerUrl() });
