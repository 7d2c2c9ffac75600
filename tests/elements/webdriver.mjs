// Prints the browser's WebDriver capabilities: the same browser and flags as those of the Playwright tests.
import { LAUNCH } from '../e2e/support/chromium.mjs';

const args = [...(LAUNCH.args ?? []), '--headless', '--disable-dev-shm-usage'];
console.log(JSON.stringify({ 'goog:chromeOptions': { binary: LAUNCH.executablePath, args } }));
