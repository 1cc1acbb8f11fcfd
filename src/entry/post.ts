import { runPost } from '../action/run.ts';
import { workerUrl } from './workerUrl.ts';

process.exitCode = await runPost({ worker: workerUrl() });
