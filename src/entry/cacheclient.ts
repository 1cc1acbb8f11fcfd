import { serveCacheService } from '../action/cacheclient.ts';

serveCacheService();
