/** WebKitGTK's small browser by the W3C's WebDriver, on a screen that is none. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { freePort } from '../../free-port.ts';
import { installed } from './installed.ts';
import { until, type Reader } from './reader.ts';

/** Keys without a letter: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const codes = { Control: '\uE009', Enter: '\uE007', Escape: '\uE00C', v: 'v' };

type Session = { sessionId: string; capabilities: { browserVersion: string } };

/**
 * Starts the driver, which starts the browser when asked.
 * @returns where it is asked, and what ends it
 */
async function started() {
  const screen = spawn(installed('Xvfb'), ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(screen.stdout, 'data')) as [Buffer];
  const port = await freePort();
  const driver = spawn(installed('WebKitWebDriver'), [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${String(number).trim()}` },
    stdio: 'ignore',
  });
  const stop = () => [driver, screen].forEach((child) => child.kill());
  // Whatever goes wrong: they neither keep the tests from ending nor outlive them.
  for (const one of [driver, screen, screen.stdout as Socket]) one.unref();
  process.once('exit', stop);
  await until('an answer of WebKitWebDriver', () => fetch(`http://127.0.0.1:${port}/status`));
  return { address: `http://127.0.0.1:${port}/session`, stop };
}

/**
 * Opens a browser with an empty profile.
 * @param home the address that all others are below
 */
export async function webkit(home: string): Promise<Reader> {
  const { address, stop } = await started();
  async function call<Answer = void>(method: 'POST' | 'DELETE', path: string, body: object = {}): Promise<Answer> {
    const answer = await fetch(address + path, {
      method,
      body: method === 'POST' ? JSON.stringify(body) : null,
    });
    const { value } = (await answer.json()) as { value: Answer & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`WebKitWebDriver, ${path}: ${value.error} ${value.message}`);
    return value;
  }
  const { sessionId, capabilities } = await call<Session>('POST', '', { capabilities: {} });
  const at = `/${sessionId}`;
  const press = (...values: string[]) => {
    const [down, up] = ['keyDown', 'keyUp'].map((type) => values.map((value) => ({ type, value })));
    return call('POST', `${at}/actions`, {
      actions: [{ type: 'key', id: 'keys', actions: [...down!, ...up!.toReversed()] }],
    });
  };
  await call('POST', `${at}/window/rect`, { width: 1280, height: 900 });
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    open: (address) => call('POST', `${at}/url`, { url: home + address }),
    ask: (question, ...args) =>
      call('POST', `${at}/execute/sync`, { script: `return (${question})(...arguments)`, args }),
    async click(selector) {
      // The page scrolls smoothly; the driver clicks where a thing was before.
      const still = {
        script: `document.querySelector(arguments[0]).scrollIntoView({ behavior: 'instant' })`,
        args: [selector],
      };
      await call('POST', `${at}/execute/sync`, still);
      const element = await call<object>('POST', `${at}/element`, { using: 'css selector', value: selector });
      await call('POST', `${at}/element/${Object.values(element)[0]}/click`);
    },
    async type(words) {
      for (const letter of words) await press(letter);
    },
    press: (...keys) => press(...keys.map((key) => codes[key])),
    async close() {
      await call('DELETE', at);
      stop();
    },
  };
}
