// The first script: whatever of the page cannot be loaded, a sentence says so.
import { stop } from './stop.mjs';

import('./page.mjs').then(({ run }) => run()).catch((error) => {
  console.error(error);
  stop('program');
});
