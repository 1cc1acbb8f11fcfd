import { serve } from '../work/serve.ts';

serve();
