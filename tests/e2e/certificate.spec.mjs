// The certificate dialog, with the bytes decoded in the browser.
import { createHash, X509Certificate } from 'node:crypto';
import { boxOf, canvasShot, expectCanvasChanged } from './support/canvas.mjs';
import { bytesOfDownload } from './support/files.mjs';
import { expect, test } from './support/fixtures.mjs';

const openDialog = async (portal, name = 'UMS Production') => {
  await portal.openList();
  await portal.row(name).getByRole('link', { name: /^View/ }).click();
  const dialog = portal.page.getByRole('dialog', { name: `Certificate of ${name}` });
  await expect(dialog.getByText('Serial number')).toBeVisible();
  return dialog;
};

/** The certificate as the portal gives it out. */
const certificateOf = async (portal, dialog) => {
  const download = portal.page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download .crt' }).click();
  return new X509Certificate(await bytesOfDownload(await download));
};

test('the dialog shows what is in the certificate', async ({ portal, page }) => {
  await portal.openList();
  const before = await canvasShot(page);
  await portal.row('UMS Production').getByRole('link', { name: /^View/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Certificate of UMS Production' });
  await expect(dialog).toContainText('Brenner Klinikverbund GmbH');
  await expect(dialog).toContainText('RSA, 4096 bits');
  await expect(dialog).toContainText('self-signed');
  await expect(page).toHaveURL(/dialog=certificate/);
  await expectCanvasChanged(page, before, await boxOf(dialog), 'the dialog');
  const certificate = await certificateOf(portal, dialog);
  const words = await dialog.innerText();
  const hex = (text) => text.replace(/[^0-9a-f]/gi, '').toUpperCase();
  expect(hex(words)).toContain(hex(certificate.serialNumber));
  const digest = createHash('sha256').update(certificate.raw).digest('hex').toUpperCase();
  expect(hex(words)).toContain(digest.slice(0, 32));
  for (const part of certificate.subject.split('\n')) expect(words).toContain(part);
});

test('a pasted fingerprint is compared byte by byte', async ({ portal, page }) => {
  const dialog = await openDialog(portal);
  const certificate = await certificateOf(portal, dialog);
  const field = dialog.getByRole('textbox', { name: /^Compare fingerprint/ });
  const fingerprint = certificate.fingerprint256;
  await field.fill(fingerprint.toLowerCase());
  await expect(dialog).toContainText('Match. All 32 bytes are the same.');
  await field.fill(fingerprint.replaceAll(':', ' '));
  await expect(dialog).toContainText('Match. All 32 bytes are the same.');
  const before = await canvasShot(page);
  const last = fingerprint.endsWith('0') ? '1' : '0';
  await field.fill(fingerprint.slice(0, -1) + last);
  await expect(dialog).toContainText('No match. 1 byte differs, it is byte 32.');
  await expectCanvasChanged(page, before, await boxOf(dialog), 'that it does not match');
  await field.fill(fingerprint.slice(0, 29));
  await expect(dialog).toContainText('20 of 64 digits. Paste the whole value.');
  await field.fill('not a fingerprint');
  await expect(dialog).toContainText('This is not a fingerprint. Use 64 hex digits.');
});

test('PEM is shown and is that of the download', async ({ portal }) => {
  const dialog = await openDialog(portal);
  const certificate = await certificateOf(portal, dialog);
  await dialog.getByRole('tab', { name: 'PEM' }).click();
  await expect(dialog).toContainText('-----BEGIN CERTIFICATE-----');
  await expect(dialog).toContainText(certificate.toString().split('\n')[1]);
});

test('the dialog says who registered the certificate, whether it is proven, and its extensions', async ({ portal }) => {
  const dialog = await openDialog(portal);
  await dialog.getByRole('tab', { name: 'Registration' }).click();
  await expect(dialog).toContainText(/Identifier[\w-]{43}Proof/);
  await expect(dialog).toContainText(/Proof(Proven on \d|Not proven yet)/);
  await expect(dialog).toContainText(/Registered\d+ \w+ \d{4} by \S/);
  await expect(dialog).toContainText(/ExtensionsBasic constraints/i);
});

test('the tabs are walked by arrow keys', async ({ portal, page }) => {
  const dialog = await openDialog(portal);
  await dialog.getByRole('tab', { name: 'Details' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('tab', { name: 'PEM' })).toBeFocused();
});

for (const [name, what] of [
  ['UMS Klinik Süd', 'Expires in 21 days'],
  ['UMS Labor', 'EC, P-384'],
]) {
  test(`the certificate of ${name} says "${what}"`, async ({ portal }) => {
    const dialog = await openDialog(portal, name);
    await expect(dialog).toContainText(what.startsWith('Expires') ? /21 days left/ : what);
  });
}

test('closing gives the focus back to View', async ({ portal, page }) => {
  const dialog = await openDialog(portal);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(portal.row('UMS Production').getByRole('link', { name: /^View/ })).toBeFocused();
  await expect(page).not.toHaveURL(/dialog/);
});
