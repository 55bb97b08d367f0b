/**
 * Stands in for the native part of AWS's runtime client: asks the Runtime API for the next
 * invocation and posts its result. One connection, so that a result is always delivered before
 * the next invocation is asked for.
 */
const { Agent, request } = require('node:http');
const { env, exit } = require('node:process');

const base = `http://${env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/invocation`;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const setClock = globalThis[Symbol.for('virtual-clock')];

function send(method, path, body = '', headers = {}) {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${base}${path}`, { method, agent, headers }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (chunk) => {
        text += chunk;
      });
      incoming.on('error', reject);
      incoming.on('end', () => resolve({ bodyJson: text, headers: incoming.headers }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** A runtime that is gone has no use for its functions. */
function post(path, body, headers) {
  send('POST', path, body, headers).catch(() => exit(1));
}

module.exports = {
  async next() {
    const invocation = await send('GET', '/next');
    // A reused environment never lags behind the clock.
    const clock = invocation.headers['x-virtual-clock'];
    if (clock && setClock) setClock(JSON.parse(clock));
    return invocation;
  },
  done: (id, body) => post(`/${id}/response`, body),
  error: (id, body) => post(`/${id}/error`, body),
};
