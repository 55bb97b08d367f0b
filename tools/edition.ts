/** `npm run edition`: checks, compares and applies edition files, and writes their JSON Schema. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { HttpClient } from './client/http-client.ts';
import { changeLine } from './edition/change-lines.ts';
import { connect } from './edition/connection.ts';
import { applyDocument, fetchDifference } from './edition/edition-api.ts';
import { faultLine, parseEdition } from './edition/edition-file.ts';
import { editionJsonSchema } from './edition/edition-json-schema.ts';

const usage = `npm run edition -- <command> [flags]

  check <file>…   every fault of the files, each with its path, reason and line
  diff <file>     what applying the file would change
  apply <file>    show the difference, then put the file in force
  schema          write editions/edition.schema.json

Without flags, diff and apply ask the instance that runs on this machine.
  --data <folder>      where that instance keeps its data, if not in the usual place
  --url <address>      where the application is (or CPI_URL)
  --token <token>      an administrator's access token (or CPI_TOKEN); or, to sign in:
  --pool <address>     endpoint of the user pool, e.g. https://cognito-idp.ap-northeast-2.amazonaws.com
  --client-id <id>     the staff client of the pool
  --email <address>    (or CPI_STAFF_EMAIL)
  --password <word>    (better: CPI_STAFF_PASSWORD)
  --yes                apply without asking`;

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    token: { type: 'string' },
    email: { type: 'string' },
    password: { type: 'string' },
    data: { type: 'string' },
    pool: { type: 'string' },
    'client-id': { type: 'string' },
    yes: { type: 'boolean', default: false },
  },
});
const [command, ...files] = positionals;

class Stop extends Error {}

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`;

/** The checked file; otherwise every fault is printed and nothing else happens. */
const checked = (file: string) => {
  const read = parseEdition(readFileSync(file, 'utf8'));
  if (read.ok) return read;
  for (const fault of read.faults) console.error(faultLine(fault));
  throw new Stop(`${file}: ${counted(read.faults.length, 'fault')}`);
};

const onlyFile = (): string => {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Stop(`Name one file.\n\n${usage}`);
  return file;
};

const connection = (): HttpClient => connect({ ...flags, clientId: flags['client-id'] });

const showDifference = async (at: HttpClient, file: string) => {
  const { edition, document } = checked(file);
  const { version, changes } = await fetchDifference(at, edition.edition, document);
  for (const change of changes) console.log(changeLine(change));
  console.log(
    changes.length === 0
      ? `${edition.edition} is as in the file (version ${version}).`
      : `${counted(changes.length, 'change')} to ${edition.edition}, version ${version}.`,
  );
  return { edition: edition.edition, document, version, changes };
};

/** Asks at a terminal; elsewhere the command itself is the decision. */
const agreed = async (): Promise<boolean> => {
  if (flags.yes || !process.stdin.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Apply? [y/N] ');
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
};

const commands: Readonly<Record<string, () => Promise<void> | void>> = {
  check: () => {
    if (files.length === 0) throw new Stop(`Name a file.\n\n${usage}`);
    const faulty = files.filter((file) => {
      const read = parseEdition(readFileSync(file, 'utf8'));
      if (read.ok) console.log(`${file}: no fault`);
      else for (const fault of read.faults) console.error(`${faultLine(fault)}`);
      return !read.ok;
    });
    if (faulty.length > 0) throw new Stop(`Faulty: ${faulty.join(', ')}`);
  },
  diff: async () => {
    await showDifference(connection(), onlyFile());
  },
  apply: async () => {
    const file = onlyFile();
    checked(file);
    const at = connection();
    const { edition, document, version, changes } = await showDifference(at, file);
    if (changes.length === 0) return;
    if (!(await agreed())) throw new Stop('Nothing was applied.');
    const applied = await applyDocument(at, edition, document, version);
    console.log(`${edition}: ${applied.outcome}, version ${applied.version}.`);
  },
  schema: () => {
    writeFileSync(new URL('../editions/edition.schema.json', import.meta.url), editionJsonSchema());
    console.log('Wrote editions/edition.schema.json');
  },
};

try {
  const run = commands[command ?? ''];
  if (run === undefined) throw new Stop(usage);
  await run();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
