/**
 * Loaded into every emulator process before its own code: whatever address it would listen on,
 * it is reachable from this machine only.
 */
import { Server } from 'node:net';

type Listen = (this: Server, ...parameters: unknown[]) => Server;

const listen = Server.prototype.listen as Listen;
Server.prototype.listen = function listenOnLoopback(this: Server, ...parameters: unknown[]) {
  const [first] = parameters;
  if (typeof first === 'object' && first !== null && 'port' in first) {
    parameters[0] = { ...first, host: '127.0.0.1' };
  } else if (typeof parameters[1] === 'string') {
    parameters[1] = '127.0.0.1';
  }
  return listen.apply(this, parameters);
} as typeof Server.prototype.listen;
