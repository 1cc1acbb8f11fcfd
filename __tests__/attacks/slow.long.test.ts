/** The cases of the attacks that take long; see attacks.test.ts. */
import { attackFolders } from './folders.ts';
import { mountLong } from './suite.ts';

mountLong(await attackFolders());
