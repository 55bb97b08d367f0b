/** The inbox as pages. */
import { html } from 'hono/html';
import type { MailMessage, MailSummary } from '../mail/inbox.ts';
import { type Fragment, layout, table, time } from './layout.ts';
import type { PageResponse } from './negotiation.ts';

export function mailRows(mails: readonly MailSummary[]): Fragment {
  const rows = mails.map(
    (mail) => html`<tr><td>${time(mail.date)}</td><td>${recipients(mail)}</td>
<td><a href="/mail/${mail.id}">${mail.subject || '(no subject)'}</a></td></tr>`,
  );
  return table(['Sent', 'To', 'Subject'], rows, 'No mail yet.');
}

export function inboxPage(
  application: string,
  mails: readonly MailSummary[],
  to: string,
): Fragment {
  const title = to === '' ? 'Mail' : `Mail to ${to}`;
  return layout({ title, application, content: html`<section>${mailRows(mails)}</section>` });
}

export function messagePage(application: string, mail: MailMessage): Fragment {
  const base = `/mail/${mail.id}`;
  const content = html`<section>
<dl><dt>From</dt><dd>${mail.from}</dd><dt>To</dt><dd>${recipients(mail)}</dd><dt>Sent</dt><dd>${time(mail.date)}</dd>
${mail.attachments.length > 0 ? html`<dt>Attached</dt><dd>${attachmentList(base, mail)}</dd>` : ''}</dl>
${mail.html ? html`<h2>As the recipient sees it</h2><iframe src="${base}/html" title="${mail.subject}" sandbox="${sandbox}"></iframe>` : ''}
<h2>Text</h2><pre class="mail">${linked(mail.text)}</pre>
<details><summary>Headers</summary><pre>${mail.headers.map(({ name, value }) => `${name}: ${value}`).join('\n')}</pre></details>
<p><a href="${base}/raw">Raw message</a></p>
<form method="post" action="${base}/feedback"><div class="row">
<button name="what" value="bounce">Let it bounce</button>
<button name="what" value="complaint">Let the recipient complain</button></div></form></section>`;
  return layout({ title: mail.subject || '(no subject)', application, content });
}

/** Links of a mail open in a tab of their own; nothing in a mail runs or loads from elsewhere. */
const sandbox = 'allow-popups allow-popups-to-escape-sandbox';

export function htmlPart(mail: MailMessage): PageResponse {
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `sandbox ${sandbox}; default-src 'none'; style-src 'unsafe-inline'; img-src data:`,
    },
    body: `<!doctype html><meta charset="utf-8"><base target="_blank">${mail.html}`,
  };
}

function recipients({ to, outcomes }: MailSummary): Fragment {
  return html`${to.map((address) => {
    const outcome = outcomes[address] ?? 'delivered';
    const flag = outcome === 'delivered' ? '' : html` <span class="tag">${outcome}</span>`;
    return html`<div>${address}${flag}</div>`;
  })}`;
}

function attachmentList(base: string, { attachments }: MailMessage): Fragment {
  return html`${attachments.map(
    ({ index, filename, contentType, size }) =>
      html`<div><a href="${base}/attachments/${index}">${filename}</a> <span class="note">${contentType}, ${size} bytes</span></div>`,
  )}`;
}

/** Plain text with its addresses as links. */
function linked(text: string): Fragment {
  const parts = text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/);
  return html`${parts.map((part, index) =>
    index % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`,
  )}`;
}
