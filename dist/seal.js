#!/usr/bin/env node
import { open } from './app/index.js';
await open('seal');
