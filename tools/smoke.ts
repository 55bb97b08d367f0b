/** `npm run smoke -- --url <address>`: applies on a deployed stage, from the home page to the receipt. */
import { parseArgs } from 'node:util';
import { createHttpClient } from './client/http-client.ts';
import { walk } from './smoke/walk.ts';

const usage = `npm run smoke -- --url https://cpi.example

Applies once as "Smoke test", from a country that the call does not list: the rules rule the
application out by themselves, and nobody is asked to review it.

Exit code 0: a receipt was given. 1: a step went wrong. 2: no call is open, so nothing was tried.`;

const { url, help } = parseArgs({
  options: { url: { type: 'string' }, help: { type: 'boolean', default: false } },
}).values;

const main = async (address: string): Promise<number> => {
  const began = Date.now();
  const outcome = await walk({
    url: address,
    client: createHttpClient({ url: address }),
    onStep: (words) => console.log(`  ✓ ${words}`),
  });
  if (outcome.kind === 'no-open-call') {
    console.log('No call is open here. The public pages answer; nothing was applied for.');
    return 2;
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${address} gave the receipt ${outcome.reference} after ${seconds} s.`);
  return 0;
};

if (help || url === undefined) {
  console.log(usage);
  process.exitCode = help ? 0 : 1;
} else {
  main(url.replace(/\/+$/, '')).then(
    (code) => {
      process.exitCode = code;
    },
    (fault: unknown) => {
      console.error(`  ✗ ${fault instanceof Error ? fault.message : fault}`);
      process.exitCode = 1;
    },
  );
}
