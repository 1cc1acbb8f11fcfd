// The small modules that seeds are made of.
import { manifestText as textOf } from '../build/__tests__/helpers/bundle.js';
import { make } from '../build/__tests__/helpers/modules.js';

const long = `example.com/${'long-name/'.repeat(12)}m`; // needs both ustar fields, or a pax record

export const made = [
  make({ id: 'example.com/m@v1.0.0', files: { 'a.go': 'package m\n', 'sub/é.txt': 'text '.repeat(200) } }),
  make({ id: 'example.com/Upper/m@v0.0.0-20200102030405-0123456789ab', go: null }),
  make({ id: 'example.com/m/v2@v2.3.4-rc.1', require: ['example.com/m@v1.0.0'] }),
  make({ id: `${long}@v1.2.3` }),
];

export const manifestText = textOf(made);
