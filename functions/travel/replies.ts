import type { FieldError, Problem } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { travelText } from '../../shared/text/travel.ts';
import type { OpenedTravel } from './own-travel.ts';
import { ClosedPage } from './pages/closed-page.tsx';

export const closed = (locale: Locale): Problem => ({
  code: 'travel-closed',
  status: 409,
  ...travelText(locale).refused.closed,
});

export const invalid = (errors: readonly FieldError[], locale: Locale): Problem => ({
  code: 'invalid-input',
  status: 422,
  title: travelText(locale).refused.invalid,
  errors,
});

/** The journey has ended, or the data of this kind is deleted. */
export const closedReply = (
  opened: OpenedTravel,
  { locale, path }: { readonly locale: Locale; readonly path: string },
): Reply => refused(closed(locale), { page: () => ClosedPage({ opened, path, locale }) });
