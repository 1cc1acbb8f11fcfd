import { runRestore } from '../action/restore.ts';
import { workerUrl } from './workerUrl.ts';

process.exitCode = await runRestore({ worker: workerUrl() });
