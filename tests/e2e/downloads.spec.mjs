// The two files that a UMS ID gives out.
import { X509Certificate } from 'node:crypto';
import { boxOf, canvasShot, expectCanvasChanged } from './support/canvas.mjs';
import { bytesOfDownload } from './support/files.mjs';
import { expect, Portal, test } from './support/fixtures.mjs';

const menuItem = async (portal, name, item) => {
  await portal.row(name).getByRole('button', { name: `More actions for ${name}` }).click();
  return portal.page.getByRole('menuitem', { name: item });
};

test('Download UMS ID gives the registered certificate as PEM', async ({ portal, page }) => {
  await portal.openList();
  const download = page.waitForEvent('download');
  await (await menuItem(portal, 'UMS Klinik Süd', 'Download UMS ID')).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('UMS_Klinik_S_d-ums-id.crt');
  const text = (await bytesOfDownload(file)).toString();
  expect(text).toMatch(/^-----BEGIN CERTIFICATE-----\n[\s\S]+-----END CERTIFICATE-----\n$/);
  expect(new X509Certificate(text).publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
});

test('Download UMS license issues a signed file with the next serial', async ({ portal, page }) => {
  await portal.openList();
  const before = await canvasShot(page);
  await (await menuItem(portal, 'UMS Test', 'Download UMS license')).click();
  const dialog = page.getByRole('dialog', { name: 'Download UMS license' });
  await expect(dialog).toContainText('UMS Test, Brenner Klinikverbund GmbH');
  await expect(dialog).toContainText('Enterprise');
  await expectCanvasChanged(page, before, await boxOf(dialog), 'the dialog');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download .lic' }).click();
  const file = await download;
  const [, serial] = /^UMS_Test-ums-license-(\d+)\.lic$/.exec(file.suggestedFilename()) ?? [];
  expect(Number(serial)).toBeGreaterThan(0);
  const envelope = JSON.parse((await bytesOfDownload(file)).toString());
  expect(Object.keys(envelope).sort()).toEqual(['alg', 'kid', 'payload', 'sig']);
  const payload = JSON.parse(Buffer.from(envelope.payload, 'base64').toString());
  expect(payload.serial).toBe(Number(serial));
  expect(JSON.stringify(payload)).toContain('WE-5RN1C');
  expect(JSON.stringify(payload)).toContain('GA-100231');
  expect(Buffer.from(envelope.sig, 'base64')).toHaveLength(64);
});

test('a license file is not offered while something is pending', async ({ page, network }) => {
  const portal = new Portal(page, network.url);
  await portal.openList();
  network.set({ match: /\/commands$/, held: true });
  await portal.row('UMS Test').getByRole('switch').click();
  const item = await menuItem(portal, 'UMS Test', 'Download UMS license');
  await expect(item).toHaveAttribute('aria-disabled', 'true');
  await expect(item).toHaveAccessibleDescription('Changes of this UMS ID are not saved yet.');
  network.release();
  await expect(item).not.toHaveAttribute('aria-disabled', 'true');
});
