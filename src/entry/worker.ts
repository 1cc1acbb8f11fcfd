import { serve } from '../work/serve.ts';

await serve();
