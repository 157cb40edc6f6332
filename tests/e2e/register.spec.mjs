// Register UMS: the file is read in the browser before anything is sent.
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { boxOf, canvasShot, expectCanvasChanged } from './support/canvas.mjs';
import { dropFiles } from './support/drop.mjs';
import { expectedRefusal, sampleOf } from './support/corpus.mjs';
import { bytesOfDownload } from './support/files.mjs';
import { expect, Portal, test } from './support/fixtures.mjs';

const path = (name) => fileURLToPath(new URL(`files/${name}`, import.meta.url));
const bytesOf = (name) => readFileSync(path(name));

const openDialog = async (portal) => {
  await portal.openList();
  await portal.page.getByRole('button', { name: 'Register UMS' }).click();
  const dialog = portal.page.getByRole('dialog', { name: 'Register UMS' });
  await expect(dialog).toContainText('Brenner Klinikverbund GmbH');
  return dialog;
};
const fileField = (dialog) => dialog.getByLabel(/^UMS ID certificate/);

test('a chosen certificate becomes a UMS ID', async ({ portal, page }) => {
  const dialog = await openDialog(portal);
  const before = await canvasShot(page);
  await fileField(dialog).setInputFiles(path('new.crt'));
  await expect(dialog).toContainText('new.example');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('UMS Neu');
  await dialog.getByRole('button', { name: 'Register' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(portal.row('UMS Neu')).toContainText('0 / 0');
  await expect(portal.row('UMS Neu').getByRole('switch')).not.toBeChecked();
  await expect(page.getByText('UMS Neu registered.').first()).toBeVisible();
  await expectCanvasChanged(page, before, await boxOf(portal.row('UMS Neu')), 'the new row');
});

test('a dropped certificate becomes a UMS ID', async ({ portal, page }) => {
  const dialog = await openDialog(portal);
  await dropFiles(page, await boxOf(fileField(dialog)), [path('curve.cer')]);
  await expect(dialog).toContainText('curve.example');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('UMS Kurve');
  await dialog.getByRole('switch', { name: /^Auto assign/ }).or(dialog.getByRole('checkbox', { name: /^Auto assign/ })).click();
  await dialog.getByRole('button', { name: 'Register' }).click();
  await expect(portal.row('UMS Kurve').getByRole('switch')).toBeChecked();
});

const pem = (type) => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type, format: 'pem' });
};

for (const [what, file, sentence] of [
  ['nothing at all', { name: 'empty.crt', buffer: Buffer.alloc(0) }, 'The file is empty.'],
  ['something else', { name: 'note.crt', buffer: Buffer.from('hello') }, 'The file holds no readable X.509 certificate.'],
  ['half a certificate', 'truncated.cer', 'The file holds no readable X.509 certificate.'],
  ['a private key', { name: 'key.pem', buffer: Buffer.from(pem('pkcs8')) }, 'The file contains a private key. Nothing was stored.'],
  ['a certificate with its key', { name: 'both.pem', buffer: Buffer.concat([bytesOf('new.crt'), Buffer.from(pem('sec1'))]) }, 'The file contains a private key. Nothing was stored.'],
  ['two certificates', 'two.pem', 'The file holds 2 certificates. Upload the UMS ID certificate alone.'],
  ['bytes behind the certificate', 'bytes-behind.cer', 'The file holds 6 bytes after the certificate. Export it again.'],
  ['more than 64 KiB', { name: 'large.crt', buffer: Buffer.alloc(65_537, 48) }, 'The file is over 64 KiB.'],
  ['an Ed25519 key', 'ed25519.crt', "The certificate's key type or size is not supported."],
  ['a small key', 'small-key.crt', 'The RSA key has 1024 bits; at least 2048 are needed.'],
  ['an expired certificate', 'expired.crt', 'The certificate expired on 5 Nov 2020.'],
  ['a certificate of the future', 'not-yet-valid.crt', 'The certificate is valid only from 1 Mar 2045.'],
]) {
  test(`a file with ${what} is refused at the file, and nothing is sent`, async ({ page, network }) => {
    const portal = new Portal(page, network.url);
    const dialog = await openDialog(portal);
    const given = typeof file === 'string' ? { name: file, buffer: bytesOf(file) } : file;
    await fileField(dialog).setInputFiles({ ...given, mimeType: 'application/octet-stream' });
    await expect(dialog).toContainText(sentence);
    await dialog.getByRole('textbox', { name: 'Name' }).fill('UMS Neu');
    await dialog.getByRole('button', { name: 'Register' }).click();
    await expect(dialog).toContainText(sentence);
    expect(network.count(/\/commands$/)).toBe(0);
  });
}

test('the certificate of another row is refused by name', async ({ portal, page }) => {
  await portal.openList();
  await portal.row('UMS Test').getByRole('button', { name: 'More actions for UMS Test' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Download UMS ID' }).click();
  const buffer = await bytesOfDownload(await download);
  const dialog = await openDialog(portal);
  await fileField(dialog).setInputFiles({ name: 'again.crt', mimeType: 'text/plain', buffer });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('UMS Zweimal');
  await dialog.getByRole('button', { name: 'Register' }).click();
  await expect(dialog).toContainText('This certificate is already registered as UMS Test.');
});

test('a name that is taken and a missing file are said at their places', async ({ portal }) => {
  const dialog = await openDialog(portal);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('UMS TEST');
  await dialog.getByRole('button', { name: 'Register' }).click();
  await expect(dialog).toContainText('Choose the exported certificate.');
  await expect(dialog).toContainText('Brenner Klinikverbund GmbH already has a UMS ID called UMS Test.');
});

test('two files at once are refused', async ({ portal, page }) => {
  const dialog = await openDialog(portal);
  await dropFiles(page, await boxOf(fileField(dialog)), [path('new.crt'), path('second.crt')]);
  await expect(dialog).toContainText('Choose one file. 2 were given.');
});

test('the program that reads certificates comes with the first one', async ({ page, network }) => {
  const portal = new Portal(page, network.url);
  const dialog = await openDialog(portal);
  expect(network.count(/certificate[^/]*\.wasm$/)).toBe(0);
  await fileField(dialog).setInputFiles(path('new.crt'));
  await expect(dialog).toContainText('new.example');
  await fileField(dialog).setInputFiles(path('second.crt'));
  await expect(dialog).toContainText('second.example');
  expect(network.count(/certificate[^/]*\.wasm$/)).toBe(1);
});

/** How each refusal of an upload reads on the page. */
const sentences = {
  file_too_large: /The file is over 64 KiB\./,
  file_empty: /The file is empty\./,
  not_a_certificate: /The file holds no readable X\.509 certificate\./,
  key_not_supported: /The certificate's key type or size is not supported\./,
  key_too_small: /The RSA key has \d+ bits; at least 2048 are needed\./,
  certificate_not_yet_valid: /The certificate is valid only from \d+ \w{3} \d{4}\./,
  certificate_expired: /The certificate expired on \d+ \w{3} \d{1,4}\./,
};

test('30 public certificates get in the browser the answer that the specification names', async ({ portal }) => {
  test.slow();
  const samples = sampleOf(30);
  expect(samples).toHaveLength(30);
  const dialog = await openDialog(portal);
  const any = new RegExp(Object.values(sentences).map((sentence) => sentence.source).join('|'));
  for (const sample of samples) {
    const refusal = expectedRefusal(sample, new Date());
    await test.step(`${sample.path}: ${refusal ?? 'accepted'}`, async () => {
      const name = sample.path.replaceAll('/', '_');
      await fileField(dialog).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: sample.bytes });
      await expect(dialog).toContainText(name);
      await expect(dialog).not.toContainText('Reading');
      // Seen, whatever was told of the file before.
      const refused = (sentence) => dialog.getByRole('paragraph').filter({ hasText: sentence });
      if (refusal === undefined) await expect(refused(any)).toHaveCount(0);
      else await expect(refused(sentences[refusal])).toBeVisible();
    });
  }
});
