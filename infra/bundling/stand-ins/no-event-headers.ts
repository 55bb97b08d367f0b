/** Stands in for the writer of headers of streamed events; a signer makes one and never asks it. */
export class HeaderFormatter {
  format(): never {
    throw new Error('Streamed events are not signed in the functions');
  }
}
