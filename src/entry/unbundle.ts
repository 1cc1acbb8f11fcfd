import { runUnbundle } from '../action/unbundle.ts';
import { cliUrl, workerUrl } from './workerUrl.ts';

process.exitCode = await runUnbundle({ worker: workerUrl(), cli: cliUrl() });
