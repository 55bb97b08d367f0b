/** `npm run data-model`: writes docs/data-model.md from the table's definition and its entities. */
import { writeFileSync } from 'node:fs';
import { dataModel, documentFile } from './data-model/document.ts';

writeFileSync(documentFile, await dataModel());
console.log(`Wrote ${documentFile}`);
