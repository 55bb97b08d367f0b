import type { StoredDocuments } from '../deps.ts';

/** The two stores of files, as the checker needs them. Deleting what is gone changes nothing. */
export interface FileStores {
  /** An upload as it arrived; `too-large` beyond the limit, without reading it. */
  read(key: string, maxBytes: number): Promise<Uint8Array | 'absent' | 'too-large'>;
  discard(key: string): Promise<void>;
  keep(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface CheckerDeps extends StoredDocuments {
  readonly stores: FileStores;
}
