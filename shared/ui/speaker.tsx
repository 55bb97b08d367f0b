import type { CpiDayItem } from '../domain/edition.ts';
import { inLocale, type Locale } from '../text/locale.ts';

/** Who speaks at a point of CPI Day's programme, or leads its panel; nothing where nobody is named. */
export const Speaker = (props: {
  readonly item: CpiDayItem;
  /** The word before whoever leads a panel. */
  readonly led: string;
  readonly locale: Locale;
}) => {
  const { item, led, locale } = props;
  const { speaker } = item;
  if (speaker === undefined) return null;
  return (
    <span class="soft small block">
      {item.kind === 'panel' ? `${led} ` : ''}
      {inLocale(speaker.name, locale)}
      {speaker.role === undefined ? null : `, ${inLocale(speaker.role, locale)}`}
    </span>
  );
};
