import { html } from 'hono/html';

export type Fragment = ReturnType<typeof html>;

export interface Layout {
  readonly title: string;
  readonly application: string;
  readonly content: Fragment;
  /** A page below the start page carries a way back. */
  readonly below?: boolean;
}

export function layout({ title, application, content, below = true }: Layout): Fragment {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === application ? title : `${title} · ${application}`}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<header>${below ? html`<a class="back" href="/">${application}</a>` : ''}<h1>${title}</h1></header>
<main>${content}</main>
</body>
</html>`;
}

/** A column's heading; that of figures stands above their last digit. */
export type Column = string | { readonly figures: string };

function heading(column: Column): Fragment {
  if (typeof column === 'string') return html`<th scope="col">${column}</th>`;
  return html`<th scope="col" class="number">${column.figures}</th>`;
}

/** A table, or a quiet word where there is nothing to put into it. */
export function table(
  columns: readonly Column[],
  rows: readonly Fragment[],
  empty: string,
): Fragment {
  if (rows.length === 0) return html`<p class="empty">${empty}</p>`;
  return html`<div class="scroll"><table>
<thead><tr>${columns.map(heading)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}

export function section(id: string, title: string, content: Fragment): Fragment {
  return html`<section id="${id}"><h2>${title}</h2>${content}</section>`;
}

/** `2023-04-14 01:00:00 UTC` */
function moment(at: number | string): string {
  return `${new Date(at).toISOString().replace('T', ' ').slice(0, 19)} UTC`;
}

export function time(at: number | string): Fragment {
  const iso = new Date(at).toISOString();
  return html`<time datetime="${iso}">${moment(at)}</time>`;
}
