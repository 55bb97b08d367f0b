/**
 * Loaded with `node --import` into every Node child: its `Date` tells virtual time. Timers and
 * `performance` stay real.
 */
import { CLOCK_HOOK, CLOCK_VARIABLE, type ClockMessage, type ClockState } from './child-clock.ts';

const RealDate = Date;
const realNow = Date.now;

let state = readState(process.env[CLOCK_VARIABLE]);

function readState(json: string | undefined): ClockState {
  if (json === undefined) return { base: realNow(), realBase: realNow(), frozen: false };
  return JSON.parse(json) as ClockState;
}

function virtualNow(): number {
  return state.frozen ? state.base : Math.trunc(state.base + realNow() - state.realBase);
}

const VirtualDate = new Proxy(RealDate, {
  construct(target, parameters, newTarget) {
    return Reflect.construct(
      target,
      parameters.length > 0 ? parameters : [virtualNow()],
      newTarget,
    );
  },
  apply() {
    return new RealDate(virtualNow()).toString();
  },
});

RealDate.now = virtualNow;
RealDate.prototype.constructor = VirtualDate;
globalThis.Date = VirtualDate;

Reflect.set(globalThis, CLOCK_HOOK, (next: ClockState) => {
  state = next;
});

if (process.send) {
  process.on('message', (message) => {
    if (!isClockMessage(message)) return;
    state = message.virtualClock;
    process.send?.({ virtualClockAt: message.message });
  });
  // A child whose runtime was killed would run on with a clock that nobody moves.
  process.once('disconnect', () => process.exit());
  // Listening must not keep a child alive that has nothing else to do.
  process.channel?.unref();
}

function isClockMessage(message: unknown): message is ClockMessage {
  return typeof message === 'object' && message !== null && 'virtualClock' in message;
}
