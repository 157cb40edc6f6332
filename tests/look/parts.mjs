// The named parts of each screen: where a picture's HTML has them, where our mirror has them, and
// which of their edges are the same whatever the texts are.
//
// `at` is a CSS selector in the picture, `text` picks among several by their own text, `nth` the
// rest. `ours` finds the same part by role and name. `edges`: left, top, right, bottom, width,
// height and middle (of top and bottom). Parts of a screen with a `frame` are measured from its top
// left corner. `component` is the page of components that shows it, `media` the colors it is in,
// `viewport` its window where that is not 1440 x 900.
import { aboveTable, loading, phone } from './list_parts.mjs';
import { views } from './view_parts.mjs';

const box = ['left', 'top', 'right', 'bottom'];
const line = ['left', 'middle'];
const lineEnd = ['right', 'middle'];
const column = ['left', 'width'];

const button = (name) => (page) => page.getByRole('button', { name, exact: true });
const text = (words) => (page) => page.getByText(words, { exact: true }).first();

/** First row of the table `name` that is no header. */
const firstRow = (page, name) =>
  page.getByRole('grid', { name }).getByRole('row').filter({ has: page.getByRole('rowheader') }).first();
const inFirstRow = (find, name = 'UMS IDs') => (page) => find(firstRow(page, name));
const header = (name, table) => (page) =>
  page.getByRole('grid', { name: table }).getByRole('columnheader', { name });

const frame = [
  { name: 'product name', at: '.bar .pn', ours: (page) => page.getByRole('banner').getByText('License Portal', { exact: true }), edges: line },
  { name: 'company selector', at: '.co', ours: (page) => page.getByRole('banner').getByRole('button', { name: /choose a company/ }), edges: ['left', 'top', 'bottom'] },
  { name: 'navigation item', at: '.nav .ni.on', ours: (page) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^UMS ID/ }), edges: box },
];

const list = {
  name: 'list',
  html: '01-list.html',
  parts: [
    ...frame,
    ...aboveTable,
    ...['Expiring', 'Near limit', 'Over-consumed', 'Auto assign off', 'Certificate problems'].map((name) => ({
      name: `chip ${name}`, at: '.fc', text: name, edges: box,
      ours: (page) => page.getByRole('button', { name: new RegExp(`^${name}`) }).first(),
    })),
    { name: 'header row', at: '.tr.th', ours: (page) => page.getByRole('grid', { name: 'UMS IDs' }).getByRole('row').first(), edges: box },
    { name: 'select page', at: '.th .cb', ours: (page) => page.getByRole('checkbox', { name: 'Select all on this page' }), edges: ['middle', 'center'] },
    ...['UMS ID', 'Licenses Used', 'Product Packs', 'Certificate', 'Auto assign'].map((name) => ({
      name: `column ${name}`, at: '.th > div', text: name, ours: header(name, 'UMS IDs'), edges: column,
    })),
    { name: 'first row', at: '.tr', nth: 1, ours: (page) => firstRow(page, 'UMS IDs'), edges: box },
    { name: 'select row', at: '.tr .cb', nth: 1, ours: inFirstRow((row) => row.getByRole('checkbox')), edges: ['middle', 'center'] },
    { name: 'name', at: '.tr .lnk', nth: 0, ours: inFirstRow((row) => row.getByRole('rowheader').getByRole('link')), edges: line },
    { name: 'last contact', at: '.tr .s12.mut', nth: 0, ours: inFirstRow((row) => row.getByText(/contact/i)), edges: line },
    { name: 'used', at: '.tr .use .m', nth: 0, ours: inFirstRow((row) => row.getByRole('gridcell').filter({ hasText: ' / ' }).getByText(/^[\d,]+$/).first()), edges: line },
    { name: 'share used', at: '.tr .use .s12', nth: 0, ours: inFirstRow((row) => row.getByText(/^(\d+%|[\d,]+ left|Over by [\d,]+|None left|No licenses)$/)), edges: lineEnd },
    { name: 'View', at: '.tr .lnk.s13', nth: 0, ours: inFirstRow((row) => row.getByRole('link', { name: /^View/ })), edges: line },
    { name: 'switch', at: '.tr .sw', nth: 0, ours: inFirstRow((row) => row.getByRole('switch')), edges: line },
    { name: 'menu button', at: '.tr .ib', nth: 0, ours: inFirstRow((row) => row.getByRole('button', { name: /^More actions/ })), edges: box },
    { name: 'rows per page', at: '.pg span', text: 'Rows per page', ours: (page) => page.getByRole('navigation', { name: 'Pagination' }).getByText('Rows per page').first(), edges: ['left'] },
    { name: 'rows select', at: '.sel2', ours: (page) => page.getByRole('combobox', { name: 'Rows per page' }), edges: ['left', 'width', 'height'] },
    { name: 'next page', at: '.pb', nth: 3, ours: button('Next page'), edges: ['right', 'width', 'height'] },
  ],
};

const facts = ['SHA-256 fingerprint', 'Last contact', 'Earliest expiry', 'Licenses Used', 'Auto assign'];
const packs = 'Assigned Product Packs';

const details = {
  name: 'details',
  html: '02-details.html',
  parts: [
    ...frame,
    { name: 'breadcrumb', at: '.main .lnk', nth: 0, ours: (page) => page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'UMS ID' }), edges: line },
    { name: 'heading', at: 'h1', ours: (page) => page.getByRole('heading', { level: 1 }), edges: line },
    { name: 'rename', at: '.main .ib', nth: 0, ours: button('Rename UMS Production'), edges: ['middle', 'center'] },
    { name: 'state', at: '.main .st', nth: 0, ours: (page) => page.getByRole('main').getByText('Active', { exact: true }).first(), edges: ['middle'] },
    { name: 'Download UMS license', at: '.btn', text: 'Download UMS license', ours: button('Download UMS license'), edges: box },
    { name: 'Assign Product Packs', at: '.btn', text: 'Assign Product Packs', ours: button('Assign Product Packs'), edges: box },
    { name: 'more actions', at: '.main .row > .ib', nth: 1, ours: (page) => page.getByRole('main').getByRole('button', { name: /^More actions/ }).first(), edges: box },
    { name: 'fact Identifier', at: '.card .s12.mut.m', nth: 0, ours: text('Identifier (first 10 … last 10)'), edges: line },
    ...facts.map((name) => ({ name: `fact ${name}`, at: '.card .s12.mut.m', text: name, edges: line, ours: (page) => page.getByRole('term').filter({ hasText: name }).first() })),
    { name: 'switch', at: '.main .sw', ours: (page) => page.getByRole('switch', { name: /^Auto assign/ }), edges: line },
    { name: 'tab Product Packs', at: '.tab', nth: 0, ours: (page) => page.getByRole('tab', { name: /^Product Packs/ }), edges: ['left', 'top', 'bottom'] },
    { name: 'card title', at: 'h3', text: packs, ours: (page) => page.getByRole('heading', { name: packs }), edges: line },
    { name: 'search packs', at: '.main .inp', ours: (page) => page.getByRole('searchbox', { name: 'Search packs' }), edges: box },
    ...['Product Pack', 'Used', 'Expires', 'Status'].map((name) => ({ name: `column ${name}`, at: '.th > div', text: name, ours: header(name, packs), edges: name === 'Product Pack' ? ['right'] : ['left', 'width'] })),
    // The cell of the first column begins with the card, its title where the picture's cell begins.
    { name: 'title Product Pack', at: '.th > div', text: 'Product Pack', ours: (page) => header('Product Pack', packs)(page).getByRole('button'), edges: ['left'] },
    { name: 'first pack', at: '.tr', nth: 1, ours: (page) => firstRow(page, packs), edges: box },
    { name: 'pack id', at: '.tr .lnk', nth: 0, ours: inFirstRow((row) => row.getByRole('rowheader').getByText(/^[A-Z]+-\w{5}$/).first(), packs), edges: line },
    { name: 'product', at: '.tr .s12.mut', nth: 0, ours: inFirstRow((row) => row.getByRole('rowheader').getByText('Workspace Edition'), packs), edges: line },
    { name: 'used', at: '.tr .use .m', nth: 0, ours: inFirstRow((row) => row.getByText(/^\d+$/).first(), packs), edges: line },
    { name: 'expires', at: '.tr > div:nth-child(3) > div', nth: 0, ours: inFirstRow((row) => row.getByText(/^\d+ \w{3} \d{4}$/).first(), packs), edges: line },
    { name: 'Unassign', at: '.tr .btn', nth: 0, ours: inFirstRow((row) => row.getByRole('button', { name: /^Unassign/ }), packs), edges: box },
  ],
};

const assign = {
  name: 'assign panel',
  html: '02b-details-assign.html',
  parts: [
    { name: 'panel', at: '.dlg', ours: (page) => page.getByRole('dialog'), edges: box },
    { name: 'title', at: '.dlg h2', ours: (page) => page.getByRole('dialog').getByRole('heading'), edges: line },
    { name: 'company line', at: '.dlg .mut.s13', nth: 0, ours: (page) => page.getByRole('dialog').getByText(/^To UMS Production, /), edges: line },
    { name: 'close', at: '.dlg .ib', ours: (page) => page.getByRole('dialog').getByRole('button', { name: 'Close' }), edges: box },
    { name: 'search', at: '.dlg .inp', ours: (page) => page.getByRole('dialog').getByRole('searchbox'), edges: box },
    { name: 'product', at: '.dlg .sel2', ours: (page) => page.getByRole('dialog').getByRole('combobox'), edges: box },
    { name: 'select all', at: '.dlg .cb', nth: 0, ours: (page) => page.getByRole('dialog').getByRole('checkbox', { name: 'Select all that can be assigned' }), edges: line },
    { name: 'first pack', at: '.dlg .m', nth: 0, ours: (page) => page.getByRole('dialog').getByText(/^[A-Z]+-\w{5}$/).first(), edges: line },
    { name: 'free of', at: '.dlg .s12 span', nth: 0, ours: (page) => page.getByRole('dialog').getByText(/ free of /).first(), edges: line },
    { name: 'first checkbox', at: '.dlg .cb', nth: 1, ours: (page) => page.getByRole('dialog').getByRole('checkbox').nth(1), edges: line },
    { name: 'totals', at: '.dlg .row.s13 .mut', text: 'Licenses Used after assigning', ours: text('Licenses Used after assigning'), edges: line },
    { name: 'count', at: '.dlg .df .m', ours: (page) => page.getByRole('dialog').getByText('2 packs selected', { exact: true }), edges: line },
    { name: 'Cancel', at: '.dlg .btn', nth: 0, ours: (page) => page.getByRole('dialog').getByRole('button', { name: 'Cancel' }), edges: box },
    { name: 'Assign 2 packs', at: '.dlg .btn', nth: 1, ours: (page) => page.getByRole('dialog').getByRole('button', { name: 'Assign 2 packs' }), edges: box },
  ],
};

const certificate = {
  name: 'certificate dialog',
  html: '03-certificate.html',
  parts: [
    { name: 'dialog', at: '.dlg', ours: (page) => page.getByRole('dialog'), edges: ['left', 'top', 'right'] },
    { name: 'title', at: '.dlg h2', ours: (page) => page.getByRole('dialog').getByRole('heading').first(), edges: line },
    { name: 'company line', at: '.dlg .mut.s13', nth: 0, ours: (page) => page.getByRole('dialog').getByText(/^Identifies this UMS installation to /), edges: line },
    { name: 'close', at: '.dlg .ib', nth: 0, ours: (page) => page.getByRole('dialog').getByRole('button', { name: 'Close' }), edges: box },
    { name: 'reminder', at: '.dlg .s13.mut', text: 'Reminder starts 90 days before the end', ours: text('Reminder starts 90 days before the end'), edges: lineEnd },
    { name: 'valid from', at: '.dlg .s12.mut', text: 'Valid from', ours: (page) => page.getByRole('dialog').getByText('Valid from').first(), edges: ['left'] },
    { name: 'tab Details', at: '.tab', nth: 0, ours: (page) => page.getByRole('dialog').getByRole('tab', { name: 'Details' }), edges: box },
    { name: 'tab PEM', at: '.tab', nth: 1, ours: (page) => page.getByRole('dialog').getByRole('tab', { name: 'PEM' }), edges: box },
    ...['Subject', 'Issuer', 'Serial number', 'Public key', 'Signature'].map((name) => ({
      name, at: '.dl .k', text: name, ours: (page) => page.getByRole('dialog').getByText(name, { exact: true }).first(), edges: line,
    })),
    { name: 'subject value', at: '.dl > span:nth-child(2)', nth: 0, ours: (page) => page.getByRole('dialog').getByText(/^CN=/).first(), edges: line },
    { name: 'copy subject', at: '.dl .ib', nth: 0, ours: button('Copy subject'), edges: box },
    { name: 'compare label', at: '.dlg .m', text: 'Compare fingerprint', ours: (page) => page.getByRole('dialog').getByText('Compare fingerprint', { exact: true }).first(), edges: ['left'] },
    { name: 'compare field', at: '.dlg .inp', ours: (page) => page.getByRole('textbox', { name: /^Compare fingerprint/ }), edges: ['left', 'right', 'height'] },
    { name: 'Download .crt', at: '.df .btn', text: 'Download .crt', ours: button('Download .crt'), edges: ['left', 'right', 'height'] },
    { name: 'Done', at: '.df .btn', text: 'Done', ours: button('Done'), edges: ['left', 'right', 'height'] },
  ],
};

const ofPicture = '.col:nth-child(3) > .card:nth-child(3)';

// Its code is cut to some lines in the picture and scrolls here: what is around its end is measured.
const pem = {
  name: 'PEM card',
  html: '11-dialogs.html',
  frame: { at: `${ofPicture} .btn`, text: 'Copy PEM', ours: button('Copy PEM') },
  parts: [
    { name: 'Copy PEM', at: `${ofPicture} .btn`, text: 'Copy PEM', ours: button('Copy PEM'), edges: ['width', 'height'] },
    { name: 'code', at: `${ofPicture} div[style*="sunken"]`, ours: (page) => page.getByRole('region', { name: 'PEM' }), edges: ['left', 'bottom'] },
    { name: 'first line', at: `${ofPicture} .mut`, text: '-----BEGIN CERTIFICATE-----', ours: (page) => page.locator('pre'), edges: ['left'] },
    { name: 'No private key', at: `${ofPicture} .mut`, text: 'No private key', ours: text('No private key'), edges: ['middle', 'height'] },
  ],
};

const unassign = {
  name: 'unassign confirmation',
  html: '05-unassign.html',
  parts: [
    { name: 'dialog', at: '.dlg', ours: (page) => page.getByRole('alertdialog'), edges: box },
    { name: 'title', at: '.dlg h2', ours: (page) => page.getByRole('alertdialog').getByRole('heading').first(), edges: line },
    { name: 'pack line', at: '.dlg .mut.s13', nth: 0, ours: (page) => page.getByRole('alertdialog').getByText(/^Workspace Edition, /), edges: line },
    { name: 'now', at: '.dlg .s12.mut.m', nth: 0, ours: text('Licenses Used now'), edges: line },
    { name: 'after', at: '.dlg .s12.mut.m', nth: 1, ours: text('After unassigning'), edges: line },
    ...[/^\d+ devices keep/, 'No new licenses from this pack', 'Renewals stop reaching these devices', 'The UMS sees this at its next contact'].map((words, nth) => ({
      name: `consequence ${nth + 1}`, at: '.dlg .row > div > .m', nth, ours: (page) => page.getByRole('alertdialog').getByText(words).first(), edges: line,
    })),
    { name: 'footer line', at: '.df .mut', ours: text('You can assign the pack again.'), edges: line },
    { name: 'Cancel', at: '.df .btn', nth: 0, ours: (page) => page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }), edges: box },
    { name: 'Unassign pack', at: '.df .btn', nth: 1, ours: button('Unassign pack'), edges: box },
  ],
};

const inDialog = (find) => (page) => find(page.getByRole('dialog'));

const rename = {
  name: 'rename dialog',
  html: '11-dialogs.html',
  frame: { at: '.card', nth: 0, ours: (page) => page.getByRole('dialog') },
  parts: [
    { name: 'dialog', at: '.card', nth: 0, ours: (page) => page.getByRole('dialog'), edges: ['width', 'height'] },
    { name: 'title', at: 'h2', text: 'Rename UMS ID', ours: inDialog((dialog) => dialog.getByRole('heading')), edges: line },
    { name: 'company line', at: '.card .s13.mut', nth: 0, ours: inDialog((dialog) => dialog.getByText(/Only the name in this portal changes\.$/)), edges: line },
    { name: 'label', at: '.card .s13.m', nth: 0, ours: inDialog((dialog) => dialog.getByText('Name', { exact: true }).first()), edges: line },
    { name: 'field', at: '.card .inp', nth: 0, ours: inDialog((dialog) => dialog.getByRole('textbox', { name: 'Name' })), edges: box },
    { name: 'help', at: '.card .s12.mut span', nth: 0, ours: inDialog((dialog) => dialog.getByText('1 to 64 characters, unique in this company')), edges: line },
    { name: 'counter', at: '.card .row.s12.mut', nth: 0, ours: inDialog((dialog) => dialog.getByText(/^\d+ \/ 64$/)), edges: lineEnd },
    { name: 'Cancel', at: '.df .btn', nth: 0, ours: inDialog((dialog) => dialog.getByRole('button', { name: 'Cancel' })), edges: box },
    { name: 'Rename', at: '.df .btn', nth: 1, ours: inDialog((dialog) => dialog.getByRole('button', { name: 'Rename' })), edges: box },
  ],
};

const license = {
  name: 'download dialog',
  html: '11-dialogs.html',
  frame: { at: '.col:nth-child(2) > .card', nth: 1, ours: (page) => page.getByRole('dialog') },
  parts: [
    { name: 'dialog', at: '.col:nth-child(2) > .card', nth: 1, ours: (page) => page.getByRole('dialog'), edges: ['width'] },
    { name: 'title', at: 'h2', text: 'Download UMS license', ours: inDialog((dialog) => dialog.getByRole('heading')), edges: line },
    { name: 'company line', at: '.s13.mut', text: 'UMS Production, Kestrel Valley Clinics', ours: inDialog((dialog) => dialog.getByText(/^UMS Production, /)), edges: line },
    ...['Level', 'Valid until', 'Last download', 'File'].map((name) => ({
      name, at: '.mut.s13', text: name, ours: inDialog((dialog) => dialog.getByText(name, { exact: true }).first()), edges: line,
    })),
    { name: 'level value', at: '.row > span', text: 'Enterprise', ours: inDialog((dialog) => dialog.getByText('Enterprise', { exact: true }).first()), edges: line },
    { name: 'hint', at: '.col:nth-child(2) > .card .row.s13.mut > span', nth: 0, ours: inDialog((dialog) => dialog.getByText(/^Without a connection the UMS/)), edges: ['left'] },
    { name: 'Cancel', at: '.col:nth-child(2) > .card:nth-child(2) .df .btn', nth: 0, ours: inDialog((dialog) => dialog.getByRole('button', { name: 'Cancel' })), edges: ['left', 'right', 'height'] },
    { name: 'Download .lic', at: '.df .btn', text: 'Download .lic', ours: inDialog((dialog) => dialog.getByRole('button', { name: 'Download .lic' })), edges: ['left', 'right', 'height'] },
  ],
};

// The list again, in the other colors.
const dark = { ...list, name: 'list, dark', html: '08-list-dark.html', media: { colorScheme: 'dark' } };
const contrast = { ...list, name: 'list, high contrast', html: '08b-list-high-contrast.html', media: { contrast: 'more' } };

const step = (name) => (page) => page.getByRole('main').getByText(name, { exact: true });
const empty = {
  name: 'empty company',
  html: '06a-empty.html',
  parts: [
    ...frame.filter(({ name }) => name !== 'company selector'),
    { name: 'heading', at: 'h1', ours: (page) => page.getByRole('heading', { level: 1 }), edges: line },
    { name: 'help line', at: '.main > .mut', ours: text('Each UMS ID stands for one registered UMS installation of this company.'), edges: line },
    { name: 'title', at: 'h2', ours: (page) => page.getByRole('heading', { name: 'No UMS ID yet' }), edges: ['left', 'middle', 'right'] },
    ...['Export the certificate', 'Register it here', 'Assign Product Packs'].map((name) => ({ name: `step ${name}`, at: '.main .b', text: name, ours: step(name), edges: line })),
    { name: 'Register UMS', at: '.btn.p', ours: button('Register UMS'), edges: ['top', 'bottom', 'width'] },
  ],
};

export const screens = [list, details, assign, certificate, unassign, rename, license, dark, contrast, empty, loading(frame), phone, pem, ...views];
