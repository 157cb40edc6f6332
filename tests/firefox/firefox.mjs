// Debian's Firefox on a display of its own, where it has WebGL2.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import puppeteer from 'puppeteer-core';

/** @returns {Promise<{name: string, stop: () => Promise<void>}>} a display, ":7" */
async function startDisplay() {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const pipe = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  const [number] = await Promise.race([once(pipe, 'data'), once(child, 'exit').then(([code]) => {
    throw new Error(`Xvfb ended with ${code}`);
  })]);
  return {
    name: `:${String(number).trim()}`,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

export async function startFirefox() {
  const display = await startDisplay();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.PORTAL_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: false,
    env: { ...process.env, DISPLAY: display.name },
    extraPrefsFirefox: { 'webgl.force-enabled': true },
    defaultViewport: { width: 1440, height: 900 },
  });
  return {
    browser,
    stop: async () => {
      await browser.close();
      await display.stop();
    },
  };
}
