// SPDX-License-Identifier: MIT
// browser.mjs CHROMIUM SITES: see browser.sh. Exits with 1, having said where, if something is found.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const [chromium, sites] = process.argv.slice(2);
const axe = fs.readFileSync(
  path.join(path.dirname(fileURLToPath(import.meta.url)), 'node_modules/axe-core/axe.min.js'), 'utf8');
const faults = [];

// Of the pages in a folder the list and the largest: they have all that pages of a kind have.
function samples(folder) {
  const pages = fs.readdirSync(folder).filter(name => name.endsWith('.html') && name !== 'index.html')
    .map(name => path.join(folder, name)).sort((a, b) => fs.statSync(a).size - fs.statSync(b).size);
  const list = path.join(folder, 'index.html');
  return [...new Set([...(fs.existsSync(list) ? [list] : []), pages.at(-1)])].filter(Boolean);
}

function pagesOf(site) {
  const here = fs.readdirSync(site, { withFileTypes: true });
  return [
    ...here.filter(entry => entry.name.endsWith('.html')).map(entry => path.join(site, entry.name)),
    ...here.filter(entry => entry.isDirectory()).flatMap(entry => samples(path.join(site, entry.name))),
  ];
}

// What the tabulator does not come to, of what can be followed, pressed or written into.
async function notReached(page) {
  const count = await page.evaluate(() => {
    const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    window.toReach = new Set([...document.querySelectorAll(wanted)].filter(
      each => !each.disabled && (each.getClientRects().length > 0 || each.matches('.skip'))));
    document.addEventListener('focusin', event => window.toReach.delete(event.target));
    return window.toReach.size;
  });
  for (let at = 0; at <= count; ++at) await page.keyboard.press('Tab');
  return page.evaluate(() => [...window.toReach].map(each => each.outerHTML));
}

const browser = await puppeteer.launch({
  executablePath: chromium, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
const say = (file, words) => faults.push(`${path.relative(sites, file)}: ${words}`);

async function check(file) {
  const page = await browser.newPage();
  page.on('console', message => say(file, `on the console: ${message.text()}`));
  page.on('pageerror', error => say(file, `an error: ${error.message}`));
  page.on('request', request => {
    if (!/^(file|data):/.test(request.url())) say(file, `asks for ${request.url()}`);
  });
  page.on('requestfailed', request => say(file, `${request.url()} cannot be had`));
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  for (const each of await notReached(page)) say(file, `the tabulator does not reach ${each}`);
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.evaluate(axe);
    const found = await page.evaluate(() => axe.run({ preload: false }));
    for (const rule of found.violations)
      say(file, `${value}: ${rule.id}: ${rule.help}\n    ${rule.nodes.slice(0, 3).map(node => node.html).join('\n    ')}`);
  }
  await page.close();
}

// A page that sends its reader on is gone before it is looked at.
const sendsOn = file => fs.readFileSync(file, 'utf8').includes('http-equiv="refresh"');
for (const site of fs.readdirSync(sites))
  for (const file of pagesOf(path.join(sites, site))) if (!sendsOn(file)) await check(file);
await browser.close();
if (faults.length > 0) console.log(faults.slice(0, 40).join('\n'));
process.exit(faults.length > 0 ? 1 : 0);
