import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { hashOf } from '../runtime/ids.ts';
import type { CpiTable } from './client.ts';
import { documentPartEntity } from './entities/document.ts';
import { key } from './keys.ts';
import { withRetry } from './with-retry.ts';

/** An item holds 400 KB at most. */
const partSize = 300_000;

/** Quality 11, the default, takes seconds for a list of ten thousand and saves next to nothing. */
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * Documents of any size, compressed and in parts. A document is known by its content and never
 * changes: whoever refers to one refers to exactly this, and writing it again changes nothing.
 */
export const documentStore = (table: CpiTable) => {
  const parts = documentPartEntity(table);
  return {
    put: async (edition: string, document: unknown): Promise<string> => {
      const json = JSON.stringify(document);
      const documentId = hashOf(json);
      const data = brotliCompressSync(json, options);
      for (let part = 0; part * partSize < data.length; part += 1) {
        const piece = data.subarray(part * partSize, (part + 1) * partSize);
        const command = parts
          .build(PutItemCommand)
          .item({ edition, documentId, part, data: piece });
        await withRetry(() => command.send());
      }
      return documentId;
    },

    get: async (edition: string, documentId: string): Promise<unknown> => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(parts)
        .query({
          partition: key.edition(edition),
          range: { beginsWith: `DOCUMENT#${documentId}#` },
        })
        .options({ consistent: true, maxPages: Number.POSITIVE_INFINITY })
        .send();
      if (Items.length === 0) throw new Error(`No document ${documentId}`);
      return JSON.parse(
        brotliDecompressSync(Buffer.concat(Items.map(({ data }) => data))).toString(),
      );
    },
  };
};
