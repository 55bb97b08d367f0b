import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallApp, startSmallApp } from './small-app.ts';

describe('the small app on the local runtime', () => {
  let app: SmallApp;
  beforeAll(async () => {
    app = await startSmallApp();
  }, 60_000);
  afterAll(async () => {
    await app.dispose();
  });

  const post = (path: string, body: unknown) =>
    fetch(app.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('takes a request through the edge and the HTTP API to a function that writes', async () => {
    const lent = await post('/loans', { book: 'Hamlet', borrower: 'Ada' });
    expect(lent.status, app.lines.join('\n')).toBe(201);
    expect((await post('/loans', { book: 'Hamlet', borrower: 'Bob' })).status).toBe(409);
    const loan = await fetch(`${app.url}/loans/Hamlet`);
    expect(await loan.json()).toMatchObject({ borrower: { S: 'Ada' } });
    await app.quiet();
    console.log(app.lines.join('\n'), app.notRun);
  });
});
