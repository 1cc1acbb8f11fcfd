import { runSave } from '../action/save.ts';
import { workerUrl } from './workerUrl.ts';

process.exitCode = await runSave({ worker: workerUrl() });
