// The first script: the backend is asked while the page is still loading, and whatever of the page cannot
// be loaded, a sentence says so.
import { askEarly } from './network.mjs';
import { stop } from './stop.mjs';

askEarly(location.pathname + location.search);

import('./page.mjs').then(({ run }) => run()).catch((error) => {
  console.error(error);
  stop('program');
});
