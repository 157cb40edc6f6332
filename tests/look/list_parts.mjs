// The named parts of the list while it is loading, and of the list on a phone. As parts.mjs.
const box = ['left', 'top', 'right', 'bottom'];
const line = ['left', 'middle'];
const lineEnd = ['right', 'middle'];
const icon = ['center', 'middle'];

const button = (name) => (page) => page.getByRole('button', { name, exact: true });
const main = (find) => (page) => find(page.getByRole('main'));
const text = (words) => main((of) => of.getByText(words, { exact: true }).first());
const grid = (find) => (page) => find(page.getByRole('grid', { name: 'UMS IDs' }));

/** What stands above the table, whether its rows are there or not. */
export const aboveTable = [
  { name: 'heading', at: 'h1', ours: (page) => page.getByRole('heading', { level: 1 }), edges: line },
  { name: 'search', at: '.main .inp', ours: (page) => page.getByRole('searchbox', { name: 'Search UMS IDs' }), edges: box },
  { name: 'Export CSV', at: '.main .row > .btn', text: 'Export CSV', ours: button('Export CSV'), edges: box },
  { name: 'Register UMS', at: '.main .row > .btn', text: 'Register UMS', ours: button('Register UMS'), edges: box },
  { name: 'help line', at: '.main > .mut', ours: text('Each UMS ID stands for one registered UMS installation of this company.'), edges: line },
  { name: 'Show', at: '.main .s13', text: 'Show', ours: text('Show'), edges: line },
];

/** Its skeleton is decoration and has no nodes: what stays when the rows come is measured.
 * @param {object[]} frame the parts that every screen has */
export const loading = (frame) => ({
  name: 'loading',
  html: '06b-loading.html',
  parts: [
    ...frame,
    ...aboveTable,
    { name: 'header row', at: '.tr.th', ours: grid((of) => of.getByRole('row').first()), edges: box },
    ...['UMS ID', 'Licenses Used', 'Product Packs', 'Certificate', 'Auto assign'].map((name) => ({
      name: `column ${name}`, at: '.th > div', text: name, ours: grid((of) => of.getByRole('columnheader', { name })), edges: ['left', 'width'],
    })),
    { name: 'rows per page', at: '.pg span', text: 'Rows per page', ours: text('Rows per page'), edges: line },
    { name: 'rows select', at: '.sel2', ours: (page) => page.getByRole('combobox', { name: 'Rows per page' }), edges: box },
    { name: 'what is going on', at: '.pg span', text: 'Loading UMS IDs…', ours: text('Loading UMS IDs…'), edges: lineEnd },
  ],
});

const bar = (find) => (page) => find(page.getByRole('banner'));
const card = (nth, find = (one) => one) => (page) =>
  find(page.getByRole('list', { name: 'UMS IDs' }).getByRole('listitem').nth(nth));
const first = (find) => card(0, find);
const navigation = (page) => page.getByRole('navigation', { name: 'Main' });

/** The names in it are others: a card begins and ends where the picture's does, whatever it says. */
export const phone = {
  name: 'list, phone',
  html: '09-list-phone.html',
  viewport: { width: 390, height: 844 },
  parts: [
    { name: 'company', at: '.bar .m.ell', ours: bar((of) => of.getByRole('button', { name: /choose a company/ }).locator('span').first()), edges: line },
    { name: 'account', at: '.bar .ib', nth: 1, ours: bar((of) => of.getByRole('button', { name: /account and settings/ })), edges: box },
    { name: 'heading', at: 'h1', ours: (page) => page.getByRole('heading', { level: 1 }), edges: line },
    { name: 'search', at: '.ib', nth: 2, ours: button('Search'), edges: icon },
    { name: 'register', at: '.ib', nth: 3, ours: button('Register UMS'), edges: icon },
    { name: 'All filters', at: '.fc', text: 'All filters', ours: button('All filters'), edges: box },
    ...['Expiring', 'Near limit'].map((name) => ({
      name: `chip ${name}`, at: '.fc', text: name, edges: box,
      ours: (page) => page.getByRole('button', { name: new RegExp(`^${name}`) }).first(),
    })),
    { name: 'first card', at: '.card', nth: 0, ours: card(0), edges: box },
    { name: 'second card', at: '.card', nth: 1, ours: card(1), edges: box },
    { name: 'third card', at: '.card', nth: 2, ours: card(2), edges: box },
    { name: 'name', at: '.card .lnk', nth: 0, ours: first((one) => one.getByRole('link').first()), edges: line },
    { name: 'last contact', at: '.card .s12.mut', nth: 0, ours: first((one) => one.getByText(/contact/i)), edges: line },
    { name: 'menu button', at: '.card .ib', nth: 0, ours: first((one) => one.getByRole('button', { name: /^More actions/ })), edges: box },
    { name: 'used', at: '.card .use .m', nth: 0, ours: first((one) => one.getByText(/^[\d,]+$/).first()), edges: line },
    { name: 'share used', at: '.card .use .s12', nth: 0, ours: first((one) => one.getByText(/^(\d+%|[\d,]+ left|Over by [\d,]+|None left)$/)), edges: lineEnd },
    { name: 'packs', at: '.card .row.s13', nth: 0, ours: first((one) => one.getByText(/^\d+ packs?$/)), edges: ['middle'] },
    { name: 'expiry', at: '.card .row.nw > .s12', nth: 0, ours: first((one) => one.getByText(/expir/i).last()), edges: lineEnd },
    { name: 'certificate', at: '.card .st', nth: 0, ours: first((one) => one.getByRole('link', { name: /certificate/i })), edges: ['left', 'middle'] },
    { name: 'Auto assign', at: '.card .s13.mut', text: 'Auto assign', nth: 0, ours: first((one) => one.getByText('Auto assign', { exact: true })), edges: lineEnd },
    { name: 'switch', at: '.card .sw', nth: 0, ours: first((one) => one.getByRole('switch')), edges: icon },
    { name: 'navigation', at: '.app > div[style*="bottom:0"]', ours: navigation, edges: box },
    { name: 'navigation item', at: '.app > div[style*="bottom:0"] .s12', text: 'UMS ID', ours: (page) => navigation(page).getByText('UMS ID', { exact: true }), edges: ['middle'] },
  ],
};
