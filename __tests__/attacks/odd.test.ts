/** The other half of the attacks; see attacks.test.ts. */
import { attackFolders } from './folders.ts';
import { mountAll } from './suite.ts';

const folders = await attackFolders();
mountAll(
  folders.filter((_, index) => index % 2 === 1),
  'odd',
);
