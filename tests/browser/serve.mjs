// Drives the preview as somebody does who writes a register: see `run`.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const [program, ...rest] = process.argv.slice(2);
const shots = rest[0] === '--shots' ? rest[1] : null;
if (shots) mkdirSync(shots, { recursive: true });

let failed = 0;
function see(what, seen, detail = '') {
  console.log(`${seen ? 'ok  ' : 'FAIL'} ${what}${seen ? '' : `: ${detail}`}`);
  failed += seen ? 0 : 1;
}

const server = spawn(program, ['serve', '--language', 'nl', '--as-of', '2026-11-22'], { stdio: ['ignore', 'pipe', 'inherit'] });
const address = await new Promise((found, none) => {
  let said = '';
  server.stdout.on('data', text => {
    said += text;
    const match = said.match(/http:\/\/127\.0\.0\.1:\d+\//);
    if (match) found(match[0]);
  });
  server.on('exit', () => none(new Error('the server ended')));
});

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];

async function judge(page, name) {
  // The documents in the frame have judges of their own. axe comes in past the policy of the page.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  const found = await page.evaluate(tags => window.axe.run(document, { runOnly: tags, iframes: false }), TAGS);
  const said = found.violations.map(one => `${one.id} ${one.nodes.map(node => node.target).join(' ')}`);
  see(`axe on the shell, ${name}`, said.length === 0, said.join('; '));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
  see(`no sideways scrolling, ${name}`, !wide);
}

try {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 } });
  const page = await context.newPage();
  const errors = [];
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', error => errors.push(String(error)));
  await page.goto(address);
  const frame = page.frameLocator('#page');
  const shot = async name => shots && page.screenshot({ path: `${shots}/${name}.png` });

  await page.locator('#page[data-edition="1"]').waitFor({ timeout: 60000 });
  see('the statement is shown', (await frame.locator('h1').innerText()).length > 5);
  await judge(page, 'light');
  await shot('light');

  const file = 'register/register.yaml';
  const text = readFileSync(file, 'utf8');
  const name = text.match(/legal_name: *(.+)/)[1].trim();
  await frame.locator('#rechten, #bewaren').first().scrollIntoViewIfNeeded();
  writeFileSync(file, text.replaceAll(name, 'Woonstichting Zonnedauw'));
  const started = Date.now();
  await page.locator('#page[data-edition="2"]').waitFor({ timeout: 60000 });
  see(`a save is shown (${Date.now() - started} ms)`, (await frame.locator('body').innerText()).includes('Zonnedauw'));

  await frame.locator('#kort-bewaren p').first().click({ position: { x: 12, y: 10 } });
  await page.locator('#origin blockquote').waitFor({ timeout: 60000 });
  const said = await page.locator('#origin').innerText();
  see('a sentence tells its line', said.includes('register/bewaren.yaml:') && said.includes('period:'), said);
  see('and the line of its template', said.includes('templates/nl/statement/brief.md:'), said);
  await shot('origin');

  await page.locator('#origin li', { hasText: 'period:' }).first().getByRole('button', { name: /Toon in document/ }).click();
  await page.locator('#origin .told li').first().waitFor({ timeout: 60000 });
  see('a line tells its sentences', (await page.locator('#origin .told li').count()) > 0);
  await shot('told');

  writeFileSync(file, text + '\n  broken: [');
  await page.locator('#fault').waitFor({ state: 'visible', timeout: 60000 });
  const fault = await page.locator('#fault').innerText();
  see('a broken register is told with its line', /register\.yaml:\d+/.test(fault), fault);
  see('and the last page stays', (await frame.locator('body').innerText()).includes('Zonnedauw'));
  await judge(page, 'broken');
  await shot('broken');
  writeFileSync(file, text);
  await page.locator('#fault').waitFor({ state: 'hidden', timeout: 60000 });
  await frame.locator('body', { hasText: name }).waitFor({ timeout: 60000 });
  see('mended, it is shown again', true);

  await page.locator('#sentence').fill('klacht indienen');
  await page.keyboard.press('Enter');
  await page.locator('#origin blockquote', { hasText: 'klacht' }).waitFor({ timeout: 60000 });
  see('a sentence can be found with the keyboard', true);

  await page.locator('#document').selectOption('internal/nl/tekortenrapport.html');
  await frame.locator('h1', { hasText: /\S/ }).waitFor({ timeout: 60000 });
  await page.waitForFunction(() => document.getElementById('page').src.endsWith('tekortenrapport.html'));
  see('another document can be chosen', true);
  await shot('gaps');

  await page.emulateMedia({ colorScheme: 'dark' });
  await judge(page, 'dark');
  await shot('dark');
  await page.setViewportSize({ width: 320, height: 640 });
  await judge(page, 'phone');
  await shot('phone');
  see('no errors in the console', errors.length === 0, errors.join('; '));
} finally {
  await browser.close();
  server.kill('SIGINT');
}
process.exit(failed ? 1 : 0);
