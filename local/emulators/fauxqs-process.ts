/** The S3 and SQS emulator's process: `node fauxqs-process.ts <data directory> <region>`. */
import { startFauxqs } from 'fauxqs';

const [dataDir, defaultRegion] = process.argv.slice(2);
if (!dataDir || !defaultRegion) throw new Error('Usage: fauxqs-process.ts <directory> <region>');

const server = await startFauxqs({ port: 0, logger: false, dataDir, defaultRegion });
console.log(`Emulator listens on http://127.0.0.1:${server.port}`);
