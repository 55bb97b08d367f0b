import { join } from 'node:path';
import { build } from 'esbuild';

/** What every function is compared with: a handler with the DynamoDB client alone. */
const source = `
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
const client = new DynamoDBClient({});
export const handler = async ({ pk, sk }) => {
  const Key = { pk: { S: pk }, sk: { S: sk } };
  const { Item } = await client.send(new GetItemCommand({ TableName: process.env.TABLE_NAME, Key }));
  return Item;
};`;

/** Bundled by esbuild as minified ESM and nothing else; credentials come from the default chain. */
export const bundleBare = async (folder: string): Promise<string> => {
  const outfile = join(folder, 'bare', 'index.mjs');
  await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'js' },
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
  });
  return outfile;
};
