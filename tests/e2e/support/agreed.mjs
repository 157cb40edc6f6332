// What a part of the page says to assistive technology, beside what it was agreed to say.
// PORTAL_UPDATE=1 writes the files of what is said now: read the difference before it is kept.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { lasting } from './lasting.mjs';

const folder = new URL('../aria/', import.meta.url);

/** @param {string} name @param {...import('@playwright/test').Locator} parts one below the other */
export async function expectAgreed(name, ...parts) {
  const file = new URL(`${name.replaceAll(/\W+/g, '-')}.yml`, folder);
  const said = async () => {
    const texts = await Promise.all(parts.map((part) => part.ariaSnapshot()));
    return `${lasting(texts.join('\n'))}\n`;
  };
  if (process.env.PORTAL_UPDATE) {
    mkdirSync(folder, { recursive: true });
    await expect(async () => {
      writeFileSync(file, await said());
      expect(await said(), 'the page stands still').toBe(readFileSync(file, 'utf8'));
    }).toPass();
  }
  await expect.poll(said).toBe(readFileSync(file, 'utf8'));
}
