// Checks the letters of a folder: node check.mjs FOLDER [BROWSER]
// Accessibility by axe-core in a browser, as bright and dark, wide and narrow; and what the mail
// programs of the Office, the departments and the leadership understand, by caniemail's data.
// Ends with 1 where something is serious.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { caniemail } from 'caniemail';
import puppeteer from 'puppeteer-core';

const [, , folder, browserPath = '/usr/bin/chromium'] = process.argv;
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const CLIENTS = ['outlook.*', 'gmail.*', 'apple-mail.*', 'yahoo.*'];

// What is missing somewhere and harms nothing there, with the reason.
const HARMLESS = new Map([
  ['@media', 'only makes dark mode and narrow screens finer'],
  ['<style> element', 'holds the @media rules alone, all else is inline'],
  ['<body> element', 'its colours stand on the outer table too'],
  ['role attribute', 'is for readers of screens, elsewhere without effect'],
  ['display:none', 'the line beside the subject shows as a very small one'],
]);

const LOOKS = [
  { width: 375, scheme: 'light' },
  { width: 375, scheme: 'dark' },
  { width: 800, scheme: 'light' },
  { width: 320, scheme: 'dark' },
];

// The checker takes "line-height" for "height".
const isMistaken = (issue, html) => issue.title === 'height property' && !/[^-]height\s*:/.test(html);

const files = fs.readdirSync(folder).filter((name) => name.endsWith('.html')).sort();
if (files.length === 0) {
  console.error(`${folder}: no letters; the test EveryLetterTest writes them`);
  process.exit(1);
}
const serious = new Set();

for (const name of files) {
  const html = fs.readFileSync(path.join(folder, name), 'utf8');
  for (const [client, issues] of caniemail({ clients: CLIENTS, html }).issues.errors) {
    for (const issue of issues) {
      if (!HARMLESS.has(issue.title) && !isMistaken(issue, html)) {
        serious.add(`${name}: ${client} does not know ${issue.title}`);
      }
    }
  }
}

const browser = await puppeteer.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const name of files) {
    await page.goto('file://' + path.resolve(folder, name));
    await page.addScriptTag({ path: axe });
    for (const { width, scheme } of LOOKS) {
      await page.setViewport({ width, height: 700 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const { violations, wider } = await page.evaluate(async () => ({
        violations: (await globalThis.axe.run({ resultTypes: ['violations'] })).violations.map(
          ({ id, impact, help, nodes }) => ({ id, impact, help, html: nodes[0].html.slice(0, 120) }),
        ),
        wider: document.documentElement.scrollWidth > window.innerWidth,
      }));
      for (const { id, impact, help, html } of violations) {
        if (impact === 'serious' || impact === 'critical') {
          serious.add(`${name}, ${width} px ${scheme}: ${id}: ${help}: ${html}`);
        }
      }
      if (wider) {
        serious.add(`${name}: wider than ${width} px`);
      }
    }
  }
} finally {
  await browser.close();
}

for (const finding of [...serious].sort()) {
  console.error(finding);
}
console.log(`${files.length} letters checked, ${serious.size} serious findings`);
process.exit(serious.size > 0 ? 1 : 0);
