// The named parts of the page of components: the views whose data comes later, and the widgets.
// As parts.mjs, which has the screens of the routes.
const box = ['left', 'top', 'right', 'bottom'];
const line = ['left', 'middle'];
const lineEnd = ['right', 'middle'];

const button = (name) => (page) => page.getByRole('button', { name, exact: true });
const text = (words, nth = 0) => (page) => page.getByText(words, { exact: true }).nth(nth);
const heading = (name) => (page) => page.getByRole('heading', { name });
const around = (find) => (page) => find(page).locator('xpath=..');

const inDialog = (find) => (page) => find(page.getByRole('dialog').or(page.getByRole('alertdialog')));
const dialogButton = (name) => inDialog((dialog) => dialog.getByRole('button', { name, exact: true }));
const dialogText = (words, nth = 0) => inDialog((dialog) => dialog.getByText(words, { exact: true }).nth(nth));

const replace = {
  name: 'replace dialog',
  component: 'replacing',
  html: '04-replace-certificate.html',
  parts: [
    { name: 'dialog', at: '.dlg', ours: (page) => page.getByRole('dialog'), edges: box },
    { name: 'title', at: '.dlg h2', ours: inDialog((dialog) => dialog.getByRole('heading').first()), edges: line },
    { name: 'company line', at: '.dlg .mut.s13', nth: 0, ours: inDialog((dialog) => dialog.getByText(/^Kestrel Valley Clinics, Global/)), edges: line },
    { name: 'close', at: '.dlg .ib', nth: 0, ours: dialogButton('Close'), edges: box },
    ...['Upload', 'Compare', 'Confirm'].map((name) => ({
      name: `step ${name}`, at: '.dlg .row > .row > span:last-child', text: name, ours: dialogText(name), edges: line,
    })),
    ...['Current', 'New'].map((name) => ({ name: `column ${name}`, at: '.dlg .b', text: name, ours: dialogText(name), edges: line })),
    { name: 'current since', at: '.dlg .s12.mut', text: 'In use since 3 Feb 2024', ours: dialogText('In use since 3 Feb 2024'), edges: line },
    { name: 'new file', at: '.dlg .s12.mut', text: 'ums-prod-new.crt, 1.9 KB', ours: dialogText('ums-prod-new.crt, 1.9 KB'), edges: line },
    ...['Subject', 'Issuer', 'Valid from', 'Valid until', 'Public key', 'Signature', 'Serial number', 'SHA-256 fingerprint'].map((name) => ({
      name, at: '.dlg span.mut.s13', text: name, ours: dialogText(name), edges: ['middle'],
    })),
    { name: 'current subject', at: '.dlg span', text: 'CN=ums-prod-01, O=Kestrel Valley Clinics', ours: dialogText('CN=ums-prod-01, O=Kestrel Valley Clinics'), edges: ['middle'] },
    { name: 'new subject', at: '.dlg .m > span', text: 'CN=ums-prod-02, O=Kestrel Valley Clinics', ours: dialogText('CN=ums-prod-02, O=Kestrel Valley Clinics'), edges: line },
    { name: 'Changed', at: '.dlg .wa-t', text: 'Changed', nth: 0, ours: dialogText('Changed'), edges: ['middle'] },
    { name: 'Same', at: '.dlg .s12.mut', text: 'Same', nth: 0, ours: dialogText('Same'), edges: ['middle'] },
    { name: 'first byte', at: '.dlg .row[style*="height:20px"] > span', nth: 0, ours: dialogText('3A'), edges: line },
    { name: 'last byte', at: '.dlg .row[style*="height:20px"] > span', nth: 31, ours: dialogText('6F'), edges: line },
    { name: 'warning', at: '.dlg .ban.wa', ours: around(dialogText('The current UMS may still be running')), edges: box },
    { name: 'warning title', at: '.dlg .ban.wa .b', ours: dialogText('The current UMS may still be running'), edges: line },
    { name: 'what stays', at: '.dlg .ban.in', ours: around(dialogText('These stay as they are')), edges: box },
    { name: 'what stays title', at: '.dlg .ban.in .b', ours: dialogText('These stay as they are'), edges: line },
    { name: 'count', at: '.dlg .df .mut', ours: dialogText('5 of 8 fields change'), edges: line },
    ...['Cancel', 'Back', 'Continue'].map((name) => ({ name, at: '.dlg .df .btn', text: name, ours: dialogButton(name), edges: box })),
  ],
};

const signIn = {
  name: 'sign-in',
  component: 'sign-in',
  html: '07-sign-in.html',
  parts: [
    { name: 'product name', at: 'span', text: 'License Portal', ours: text('License Portal'), edges: line },
    { name: 'claim', at: 'div', text: 'Every UMS, every license, in one list.', ours: text('Every UMS, every license, in one list.'), edges: line },
    { name: 'heading', at: 'h1', ours: heading('Sign in'), edges: line },
    { name: 'help', at: '.mut', text: 'Use the account of your company.', ours: text('Use the account of your company.'), edges: line },
    { name: 'e-mail label', at: '.m.s13', text: 'Work e-mail', ours: text('Work e-mail'), edges: line },
    { name: 'e-mail', at: '.inp', nth: 0, ours: (page) => page.getByRole('textbox', { name: 'Work e-mail' }), edges: box },
    { name: 'password label', at: '.m.s13', text: 'Password', ours: text('Password'), edges: line },
    { name: 'forgot', at: '.lnk', ours: (page) => page.getByRole('link', { name: 'Forgot password?' }), edges: lineEnd },
    { name: 'password', at: '.inp', nth: 1, ours: (page) => page.getByLabel('Password', { exact: true }), edges: box },
    { name: 'show password', at: '.inp .i', nth: 0, ours: button('Show password'), edges: ['middle', 'center'] },
    { name: 'keep', at: 'span', text: 'Keep me signed in on this device', ours: (page) => page.getByRole('checkbox'), edges: lineEnd },
    { name: 'Sign in', at: '.btn.p', ours: button('Sign in'), edges: box },
    { name: 'single sign-on', at: '.btn.s', ours: button('Continue with single sign-on'), edges: box },
    { name: 'no account', at: '.s13.mut', text: 'No account? Ask an administrator of your company to invite you.', ours: text('No account? Ask an administrator of your company to invite you.'), edges: line },
    ...['Privacy', 'Terms', 'Status'].map((name) => ({ name, at: '.row.s12 > span', text: name, ours: (page) => page.getByRole('link', { name, exact: true }), edges: line })),
  ],
};

const waiting = (find) => (page) => find(page.getByRole('region', { name: 'Pending changes' }));
const waitingText = (words) => waiting((region) => region.getByText(words, { exact: true }).first());
const waitingButton = (name) => waiting((region) => region.getByRole('button', { name }).first());

const offline = {
  name: 'offline',
  component: 'offline',
  html: '06c-offline.html',
  parts: [
    { name: 'banner', at: '.main .ban', ours: around(text('You are offline.')), edges: box },
    { name: 'heading', at: 'h1', ours: (page) => page.getByRole('heading', { level: 1 }), edges: line },
    { name: 'first row', at: '.tr', nth: 1, ours: (page) => page.getByRole('grid').getByRole('row').nth(1), edges: box },
    { name: 'panel', at: '.app > .card', ours: waiting((region) => region), edges: box },
    { name: 'title', at: '.app > .card h3', ours: waiting((region) => region.getByRole('heading').first()), edges: line },
    { name: 'count', at: '.app > .card .cnt', ours: waitingText('3'), edges: box },
    { name: 'close', at: '.app > .card .ib', ours: waitingButton('Close'), edges: box },
    { name: 'first change', at: '.app > .card .m', text: 'UMS Demo lab', ours: waitingText('UMS Demo lab'), edges: line },
    { name: 'first change text', at: '.app > .card .s12.mut', nth: 0, ours: waitingText('Auto assign: off to on, 09:41'), edges: line },
    { name: 'Undo', at: '.app > .card .btn.g', nth: 0, ours: waitingButton(/^Undo/), edges: box },
    { name: 'second change', at: '.app > .card .m', text: 'UMS Kiosk fleet', ours: waitingText('UMS Kiosk fleet'), edges: line },
    { name: 'decision', at: '.app > .card .b', text: 'UMS Test needs your decision', ours: waiting((region) => region.getByRole('heading', { level: 3 })), edges: line },
    { name: 'why', at: '.app > .card .s13.mut', nth: 0, ours: waitingText('Priya Nair renamed it before your change was sent.'), edges: line },
    { name: 'mine', at: '.app > .card div[style*="border:2px"]', ours: waiting((region) => region.getByRole('radio').first()), edges: box },
    { name: 'theirs', at: '.app > .card div[style*="border:1px solid"]', ours: waiting((region) => region.getByRole('radio').nth(1)), edges: box },
    { name: 'Decide later', at: '.app > .card .df .btn', nth: 0, ours: waitingButton('Decide later'), edges: box },
    { name: 'Keep mine', at: '.app > .card .df .btn', nth: 1, ours: waitingButton('Keep mine'), edges: box },
  ],
};

const checks = ['EULA not accepted yet', 'Distribution conditions', 'Product Packs assigned', 'Free licenses', 'No pack has expired', 'Auto assign is on', 'Certificate is valid', 'UMS is in contact'];

const overview = {
  name: 'details with chart and checks',
  component: 'overview',
  html: '02-details.html',
  parts: [
    { name: 'chart card', at: '.card[style*="width:784px;margin-top:16px"]', ours: (page) => page.getByRole('region', { name: 'Licenses in use, last 30 days' }), edges: box },
    { name: 'chart title', at: 'h3', text: 'Licenses in use, last 30 days', ours: heading('Licenses in use, last 30 days'), edges: line },
    { name: 'chart line', at: '.s12.mut', text: '142 on 26 Oct to 225 today', ours: text('142 on 26 Oct to 225 today'), edges: lineEnd },
    { name: 'picture', at: 'svg[width="752"]', ours: (page) => page.getByRole('img', { name: /^Licenses in use rose/ }), edges: box },
    ...['250', '200', '150', '100'].map((name) => ({ name: `axis ${name}`, at: 'svg text', text: name, ours: (page) => page.locator('[role=img] span').getByText(name, { exact: true }), edges: lineEnd })),
    { name: 'axis 26 Oct', at: 'svg text', text: '26 Oct', ours: text('26 Oct'), edges: line },
    { name: 'axis 24 Nov', at: 'svg text', text: '24 Nov', ours: text('24 Nov'), edges: lineEnd },
    { name: 'checks card', at: '.card[style*="width:352px"]', ours: (page) => page.getByRole('region', { name: 'Why are no licenses flowing?' }), edges: box },
    { name: 'checks title', at: 'h3', text: 'Why are no licenses flowing?', ours: heading('Why are no licenses flowing?'), edges: line },
    { name: 'test again', at: '.card[style*="width:352px"] .ib', ours: button('Test again'), edges: box },
    { name: 'checks line', at: '.card .s13.mut', text: '1 blocker, 1 thing to check. Tested at 09:42.', ours: text('1 blocker, 1 thing to check. Tested at 09:42.'), edges: line },
    ...checks.map((name) => ({ name: `check ${name}`, at: '.card[style*="width:352px"] .m', text: name, ours: text(name), edges: line })),
    { name: 'Review EULA', at: '.lnk', text: 'Review EULA', ours: (page) => page.getByRole('link', { name: 'Review EULA' }), edges: line },
  ],
};

const chips = ['Rest', 'Hover', 'Focus', 'On', 'Nothing to show'];
const cards = ['Buttons, 36 px', 'Filter chip 32 px', 'Text field 36 px', 'Compare fingerprint', 'Menus, tooltip'];

const components = {
  name: 'components',
  component: 'basics',
  html: '10-components.html',
  parts: [
    { name: 'heading', at: 'h1', ours: heading('Components and states'), edges: line },
    ...cards.map((name) => ({ name, at: 'h3', text: name, ours: (page) => page.getByRole('heading', { level: 2, name }), edges: line })),
    ...cards.map((name) => ({ name: `card ${name}`, at: `.card:has(> h3)`, nth: ['Buttons, 36 px', '', 'Filter chip 32 px', '', '', 'Text field 36 px', 'Compare fingerprint', 'Menus, tooltip'].indexOf(name), ours: around((page) => page.getByRole('heading', { level: 2, name })), edges: box })),
    ...['Assign', 'Back', 'Clear', 'Remove'].flatMap((label) => ['Rest', 'Hover', 'Focus', 'Pressed', 'Disabled', 'Busy'].map((state, nth) => ({
      name: `${label} ${state}`, at: '.btn', text: label, nth, ours: (page) => page.getByRole('button', { name: label, exact: true }).nth(nth), edges: ['left', 'top', 'bottom'],
    }))),
    ...['Off', 'On', 'Focus', 'Disabled', 'Busy', 'Pending', 'Failed'].map((name, nth) => ({
      name: `switch ${name}`, at: '.sw', nth, ours: (page) => page.getByRole('switch', { name, exact: true }), edges: line,
    })),
    ...['Unchecked', 'Checked', 'Mixed', 'Focus', 'Disabled'].map((name, nth) => ({
      name: `checkbox ${name}`, at: '.cb', nth, ours: (page) => page.getByRole('checkbox', { name, exact: true }), edges: ['center', 'middle'],
    })),
    ...chips.map((name, nth) => ({ name: `chip ${name}`, at: '.fc', nth, ours: (page) => page.getByRole('button', { name: /^(Expiring|Over-consumed)/ }).nth(nth), edges: box })),
    ...['Valid', 'Expires in 12 days', 'Expired 5 Nov', 'Not seen yet', 'EULA pending', 'Checking'].map((name) => ({
      name: `status ${name}`, at: '.st', text: name, ours: text(name), edges: box,
    })),
    { name: 'used', at: '.use .m', nth: 0, ours: text('225'), edges: line },
    { name: 'share', at: '.use .s12 .mut', nth: 0, ours: text('30%'), edges: lineEnd },
    ...['New name', 'New name, focus', 'New name, error', 'New name, disabled', 'Empty', 'Too short', 'Match', 'No match'].flatMap((name, nth) => [
      { name: `label ${name}`, at: '.s13.m', text: name, ours: text(name), edges: line },
      { name: `field ${name}`, at: '.inp', nth, ours: (page) => page.getByRole('textbox', { name, exact: true }), edges: box },
    ]),
    { name: 'error', at: '.s12.er-t', text: 'This name is in use. Choose another one.', ours: text('This name is in use. Choose another one.'), edges: ['middle'] },
  ],
};

const remove = {
  name: 'remove dialog',
  component: 'remove',
  html: '11-dialogs.html',
  frame: { at: '.col:nth-child(1) > .card', nth: 1, ours: (page) => page.getByRole('alertdialog') },
  parts: [
    { name: 'dialog', at: '.col:nth-child(1) > .card', nth: 1, ours: (page) => page.getByRole('alertdialog'), edges: ['width', 'height'] },
    { name: 'title', at: 'h2', text: 'Remove UMS Test?', ours: inDialog((dialog) => dialog.getByRole('heading')), edges: line },
    { name: 'company line', at: '.col:nth-child(1) > .card:nth-child(2) .s13.mut', nth: 0, ours: dialogText('Kestrel Valley Clinics'), edges: line },
    { name: 'first consequence', at: 'li', nth: 0, ours: dialogText('1 Product Pack goes back to “not assigned”.'), edges: line },
    { name: 'last consequence', at: 'li', nth: 2, ours: dialogText('History and earlier certificates stay.'), edges: line },
    { name: 'field', at: '.col:nth-child(1) > .card:nth-child(2) .inp', ours: inDialog((dialog) => dialog.getByRole('textbox')), edges: box },
    { name: 'Cancel', at: '.col:nth-child(1) > .card:nth-child(2) .btn', nth: 0, ours: dialogButton('Cancel'), edges: box },
    { name: 'Remove UMS ID', at: '.btn', text: 'Remove UMS ID', ours: dialogButton('Remove UMS ID'), edges: box },
  ],
};

// Its choices are about packs, which Auto assign does not assign: only what is around them.
const turnOn = {
  name: 'turn on dialog',
  component: 'turn-on',
  html: '11-dialogs.html',
  frame: { at: '.col:nth-child(2) > .card', nth: 0, ours: (page) => page.getByRole('alertdialog') },
  parts: [
    { name: 'dialog', at: '.col:nth-child(2) > .card', nth: 0, ours: (page) => page.getByRole('alertdialog'), edges: ['width'] },
    { name: 'title', at: 'h2', text: 'Turn on Auto assign for UMS Test?', ours: inDialog((dialog) => dialog.getByRole('heading')), edges: line },
    { name: 'company line', at: '.col:nth-child(2) > .card:nth-child(1) .s13.mut', nth: 0, ours: dialogText('Kestrel Valley Clinics'), edges: line },
    { name: 'warning', at: '.col:nth-child(2) > .card:nth-child(1) .wa-t > span', ours: inDialog((dialog) => dialog.getByText(/^Devices of this UMS may use up licenses/)), edges: ['left', 'height'] },
    { name: 'Cancel', at: '.col:nth-child(2) > .card:nth-child(1) .df .btn', nth: 0, ours: dialogButton('Cancel'), edges: ['left', 'right', 'height'] },
    { name: 'Turn on', at: '.btn', text: 'Turn on', ours: dialogButton('Turn on'), edges: ['left', 'right', 'height'] },
  ],
};

const toastText = '2 packs assigned to UMS Production.';
const toast = {
  name: 'toast',
  component: 'toasts',
  html: '11-dialogs.html',
  frame: { at: '.toast', nth: 0, ours: around(text(toastText)) },
  parts: [
    { name: 'toast', at: '.toast', nth: 0, ours: around(text(toastText)), edges: ['left', 'top', 'height'] },
    { name: 'text', at: '.toast .ell', nth: 0, ours: text(toastText), edges: line },
    { name: 'second toast', at: '.toast', nth: 1, ours: around(text('Saved. Sent once you are online.')), edges: ['left', 'top', 'height'] },
    { name: 'third toast', at: '.toast', nth: 2, ours: around(text('The name was not saved.')), edges: ['left', 'top', 'height'] },
    { name: 'third text', at: '.toast .ell', nth: 2, ours: text('The name was not saved.'), edges: line },
    { name: 'Try again', at: '.toast .btn', text: 'Try again', ours: button('Try again'), edges: ['middle', 'width', 'height'] },
    { name: 'close', at: '.toast .ib', nth: 0, ours: (page) => page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Close' }).first(), edges: ['middle', 'width', 'height'] },
  ],
};

const choice = (nth) => (page) => page.getByRole('radiogroup').getByRole('radio').nth(nth);
const chosenInPicture = 'div[style*="border:2px solid var(--accent)"]';
const otherInPicture = 'div[style*="border:1px solid var(--lineStrong);padding"]';

// Their words are others, and they are as wide as what they stand in.
const radios = {
  name: 'radio group',
  component: 'fields',
  html: '11-dialogs.html',
  frame: { at: chosenInPicture, ours: choice(0) },
  parts: [
    { name: 'chosen', at: chosenInPicture, ours: choice(0), edges: ['left', 'top', 'height'] },
    { name: 'its label', at: `${chosenInPicture} .m`, ours: text('UMS Staging'), edges: line },
    { name: 'its second line', at: `${chosenInPicture} .s12`, ours: text('Your change, 09:31, not sent yet'), edges: line },
    { name: 'other', at: otherInPicture, ours: choice(1), edges: ['left', 'top', 'height'] },
    { name: 'label of the other', at: `${otherInPicture} .m`, ours: text('UMS Test Oslo'), edges: line },
    { name: 'second line of the other', at: `${otherInPicture} .s12`, ours: text('Saved by Priya Nair, 09:36'), edges: line },
  ],
};

const historyCard = '.col:nth-child(3) > .card:nth-child(2)';
const history = {
  name: 'certificate history',
  component: 'history',
  html: '11-dialogs.html',
  frame: { at: 'h3', text: 'Certificate, tab History', ours: heading('Certificate, tab History') },
  parts: [
    { name: 'In use', at: `${historyCard} .st`, text: 'In use', ours: text('In use'), edges: box },
    { name: 'fingerprint', at: `${historyCard} div`, text: '3A 91 F0 7C … 10 6F', ours: text('3A 91 F0 7C … 10 6F'), edges: line },
    { name: 'since', at: `${historyCard} .s12.mut`, nth: 0, ours: text('Since 3 Feb 2024, Dana Whitfield'), edges: line },
    { name: 'Replaced', at: `${historyCard} .st`, text: 'Replaced', ours: text('Replaced'), edges: box },
    { name: 'Restore', at: `${historyCard} .btn`, ours: button('Restore 88 1B 40 E7'), edges: box },
  ],
};

export const views = [replace, signIn, offline, overview, components, remove, turnOn, toast, radios, history];
