/** Arming and clearing the faults that the real services have. */
import { html } from 'hono/html';
import type { Fault, FaultName } from '../kernel.ts';
import type { Fragment } from './layout.ts';
import { PageError } from './negotiation.ts';

/** Every fault that a part of the runtime asks for, with what it does. */
const faultNames: Readonly<Record<FaultName, string>> = {
  'dynamodb.TransactionConflict': 'a write meets another transaction (subject: a table)',
  'dynamodb.Throttling': 'a request exceeds the throughput (subject: a table)',
  'events.Duplicate': 'an event is delivered twice',
  'events.Delay': 'an event is delivered late',
  'ses.Slow': 'SES takes its time (subject: a recipient)',
  'ses.Fail': 'SES is not available (subject: a recipient)',
  'states.TaskFailure': 'a task of a workflow fails (subject: a state)',
  'lambda.Kill': 'a function dies before it begins (subject: a function)',
  'lambda.KillAfter': 'a function dies after its work, before its answer (subject: a function)',
};

export function readFault(fields: Readonly<Record<string, string>>): Fault {
  const { name = '', subject = '', times = '', milliseconds = '', error = '' } = fields;
  if (!isFaultName(name)) throw new PageError(400, `There is no fault named '${name}'`);
  const count = Number(times || 1);
  if (!Number.isInteger(count) || count < 1)
    throw new PageError(400, 'A fault strikes at least once');
  const duration = Number(milliseconds || 0);
  if (!(duration >= 0)) throw new PageError(400, 'Milliseconds must be a number');
  return {
    name,
    times: count,
    ...(subject === '' ? {} : { subject }),
    ...(duration === 0 ? {} : { milliseconds: duration }),
    ...(error === '' ? {} : { error }),
  };
}

export function faultForm(anyArmed: boolean): Fragment {
  const options = Object.entries(faultNames).map(
    ([name, meaning]) => html`<option value="${name}">${name}: ${meaning}</option>`,
  );
  return html`<form method="post" action="/faults"><div class="row">
<label>Fault <select name="name">${options}</select></label></div>
<div class="row"><label>Subject <input name="subject" placeholder="any"></label>
<label>Times <input name="times" type="number" min="1" value="1"></label>
<label>Milliseconds <input name="milliseconds" type="number" min="0"></label>
<label>Error <input name="error" placeholder="States.TaskFailed"></label>
<button>Arm</button></div></form>
${anyArmed ? html`<form method="post" action="/faults/clear"><button>Clear all</button></form>` : ''}`;
}

function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(faultNames, name);
}
