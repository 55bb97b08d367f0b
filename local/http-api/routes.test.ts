import { expect, it } from 'vitest';
import { createRouter } from './routes.ts';

const router = createRouter(
  [
    '$default',
    'ANY /{proxy+}',
    'GET /pets/{proxy+}',
    'GET /pets/dog/{id}',
    'GET /pets/dog/1',
    'ANY /pets/dog/{id}',
    'POST /pets/{kind}/{id}',
  ].map((routeKey) => ({ routeKey })),
);

it.each([
  ['GET', '/pets/dog/1', 'GET /pets/dog/1', {}],
  ['GET', '/pets/dog/2', 'GET /pets/dog/{id}', { id: '2' }],
  ['PUT', '/pets/dog/2', 'ANY /pets/dog/{id}', { id: '2' }],
  ['POST', '/pets/cat/2', 'POST /pets/{kind}/{id}', { kind: 'cat', id: '2' }],
  ['GET', '/pets/cat/2', 'GET /pets/{proxy+}', { proxy: 'cat/2' }],
  ['DELETE', '/other', 'ANY /{proxy+}', { proxy: 'other' }],
  ['GET', '/pets/a%20b/c%2Fd', 'GET /pets/{proxy+}', { proxy: 'a b/c/d' }],
  ['GET', '/pets/dog/50%', 'GET /pets/dog/{id}', { id: '50%' }],
  ['GET', '/pets/dog/', 'GET /pets/{proxy+}', { proxy: 'dog/' }],
  ['GET', '/', '$default', {}],
])('%s %s takes %s', (method, path, routeKey, pathParameters) => {
  expect(router(method, path)).toEqual({ route: { routeKey }, pathParameters });
});

it('takes no route without a default one', () => {
  const bare = createRouter([{ routeKey: 'GET /a' }]);
  expect(bare('GET', '/b')).toBeUndefined();
  expect(bare('POST', '/a')).toBeUndefined();
  expect(bare('GET', '/a/')).toBeUndefined();
});
