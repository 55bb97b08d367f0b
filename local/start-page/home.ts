/** The start page itself: everything that this machine runs, on one page. */
import { html } from 'hono/html';
import type { Fault } from '../kernel.ts';
import type { MailSummary } from '../mail/inbox.ts';
import type { SignIn } from '../seed.ts';
import { faultForm } from './faults.ts';
import { type Column, type Fragment, layout, section, table, time } from './layout.ts';
import { mailRows } from './mail-pages.ts';
import type { Overview } from './overview.ts';
import type { ExecutionLine } from './sources.ts';

export function homePage(overview: Overview): Fragment {
  const { title, clock } = overview;
  const content = html`
${clockSection(clock)}
${section('addresses', 'Addresses', addressList(overview))}
${section('sign-ins', 'Demo sign-ins', signInTable(overview.signIns))}
${section('mail', 'Mail', inbox(overview.mail))}
${section('executions', 'Executions', executionTable(overview.executions))}
${section('queues', 'Queues', queueTable(overview))}
${section('tables', 'Tables', tableTable(overview))}
${section('functions', 'Functions', functionList(overview))}
${overview.notifications.length > 0 ? section('notifications', 'Notifications to subscribers elsewhere', notificationTable(overview)) : ''}
${section('faults', 'Faults', faults(overview.faults))}
${section('not-run', 'In the template, not on this machine', notRunList(overview))}`;
  return layout({ title, application: title, content, below: false });
}

function figures(...headings: readonly string[]): readonly Column[] {
  return headings.map((heading) => ({ figures: heading }));
}

function clockSection({ now, zones, frozen, underWay }: Overview['clock']): Fragment {
  const step = (by: string, label: string) =>
    html`<button name="by" value="${by}">${label}</button>`;
  return html`<section id="clock" class="clock"><h2>Clock</h2>
<p class="now">${time(now)}</p>
${zones.map(({ zone, now: there }) => html`<p class="there">${there}, ${zone}</p>`)}
<p class="note">${frozen ? 'Time stands still until you move it.' : 'Time flows from here.'}
A move runs everything that falls due on the way.
${underWay > 0 ? html`<a href="/">${underWay} under way</a>` : 'Nothing is under way.'}</p>
<form method="post" action="/clock">
<div class="row">${step('+1h', '+1 hour')} ${step('+1d', '+1 day')} ${step('+1w', '+1 week')}</div></form>
<form method="post" action="/clock"><div class="row">
<label for="to">To</label><input id="to" name="to" value="${now.slice(0, 16)}Z" size="24" spellcheck="false">
<button>Move</button></div></form></section>`;
}

function addressList({ addresses }: Overview): Fragment {
  return html`<dl>${addresses.map(
    ({ name, url, note }) =>
      html`<dt>${name}</dt><dd><a href="${url}">${url}</a>${note ? html` <span class="note">${note}</span>` : ''}</dd>`,
  )}</dl>`;
}

function signInTable(signIns: readonly SignIn[]): Fragment {
  const code = (text?: string) => (text ? html`<code>${text}</code>` : '—');
  const rows = signIns.map(
    ({ role, address, userName, password, note }) => html`<tr>
<td>${role}</td><td><a href="${address}">${address}</a>${note ? html`<div class="note">${note}</div>` : ''}</td>
<td>${code(userName)}</td><td>${code(password)}</td></tr>`,
  );
  const columns = ['Role', 'Where', 'User name', 'Password'];
  return table(columns, rows, 'The application has no demo sign-ins.');
}

function inbox(mail: readonly MailSummary[]): Fragment {
  return html`${mailRows(mail)}
<form method="get" action="/mail"><div class="row"><label for="mail-to">To address</label>
<input id="mail-to" name="to" type="email"><button>Find</button></div></form>`;
}

export function executionTable(executions: readonly ExecutionLine[]): Fragment {
  const rows = executions.map(
    ({ name, machine, status, states, startedAt }) => html`<tr>
<td>${name}</td><td>${machine}</td><td><span class="status ${status.toLowerCase()}">${status}</span></td>
<td>${states.join(', ')}</td><td>${time(startedAt)}</td></tr>`,
  );
  return table(
    ['Execution', 'State machine', 'Status', 'In', 'Started'],
    rows,
    'No execution has started yet.',
  );
}

function queueTable({ queues }: Overview): Fragment {
  const rows = queues.map(({ name, visible, inFlight, delayed, deadLetter }) => {
    const alarming = deadLetter && visible + inFlight + delayed > 0;
    return html`<tr class="${alarming ? 'alarm' : ''}">
<td>${name}${deadLetter ? html` <span class="tag">dead letters${alarming ? ': look here' : ''}</span>` : ''}</td>
<td class="number">${visible}</td><td class="number">${inFlight}</td><td class="number">${delayed}</td></tr>`;
  });
  return table(
    ['Queue', ...figures('Waiting', 'In flight', 'Delayed')],
    rows,
    'The template has no queues.',
  );
}

function tableTable({ tables }: Overview): Fragment {
  const rows = tables.map(
    ({ name, items }) => html`<tr><td>${name}</td><td class="number">${items}</td></tr>`,
  );
  return table(['Table', ...figures('Items')], rows, 'The template has no tables.');
}

function functionList({ functions }: Overview): Fragment {
  if (functions.length === 0) return html`<p class="empty">The template has no functions.</p>`;
  return html`<ul class="columns">${functions.map(
    ({ name }) => html`<li><a href="/functions/${encodeURIComponent(name)}">${name}</a></li>`,
  )}</ul>`;
}

function notificationTable({ notifications }: Overview): Fragment {
  const rows = notifications.map(
    ({ protocol, endpoint, notification }) => html`<tr><td>${time(notification.timestamp)}</td>
<td>${protocol} to ${endpoint}</td><td>${notification.subject ?? ''} ${notification.message}</td></tr>`,
  );
  return table(['Published', 'Subscriber', 'Message'], rows, '');
}

function faults(armed: readonly Fault[]): Fragment {
  const rows = armed.map(
    ({
      name,
      subject,
      times,
      milliseconds,
    }) => html`<tr><td>${name}</td><td>${subject ?? 'any'}</td>
<td class="number">${times}</td><td class="number">${milliseconds ?? ''}</td></tr>`,
  );
  return html`${table(['Fault', 'Strikes', ...figures('Times', 'Milliseconds')], rows, 'No fault is armed.')}${faultForm(armed.length > 0)}`;
}

function notRunList({ notRun }: Overview): Fragment {
  if (notRun.length === 0) return html`<p class="empty">Everything in the template runs here.</p>`;
  return html`<ul>${notRun.map((line) => html`<li>${line}</li>`)}</ul>`;
}
