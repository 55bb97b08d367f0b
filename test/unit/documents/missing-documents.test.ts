import { describe, expect, it } from 'vitest';
import { missingDocuments, noDocuments } from '../../../shared/domain/application-documents.ts';
import type { AskedDocument } from '../../../shared/domain/edition-documents.ts';

const both = { en: 'x', ko: 'x' };
const asked = (id: string, required: boolean): AskedDocument => ({
  id,
  title: both,
  required,
  types: ['pdf'],
  maxBytes: 1,
});
const file = { type: 'pdf', receivedAt: '2031-02-20T03:00:00.000Z' } as const;

describe('[F12] documents without which an application cannot be submitted', () => {
  it('are the needed ones of which no file was accepted (yet)', () => {
    const documents = {
      ...noDocuments('A', '2031'),
      files: [
        { ...file, fileId: '1', document: 'there', state: 'accepted' },
        { ...file, fileId: '2', document: 'checking', state: 'checking' },
        { ...file, fileId: '3', document: 'refused', state: 'refused' },
        { ...file, fileId: '4', document: 'removed', state: 'removed' },
      ],
    } as const;
    const all = ['there', 'checking', 'refused', 'removed', 'never'].map((id) => asked(id, true));
    const missing = missingDocuments([...all, asked('optional', false)], documents);
    expect(missing.map(({ id }) => id)).toEqual(['checking', 'refused', 'removed', 'never']);
    expect(missingDocuments(undefined, documents)).toEqual([]);
  });
});
