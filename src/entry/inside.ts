import { serveInside } from '../work/inside.ts';

process.exitCode = await serveInside();
