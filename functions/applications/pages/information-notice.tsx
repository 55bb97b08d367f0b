import { informationText } from '../../../shared/text/information.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { Moment } from '../../../shared/ui/moment.tsx';

/** The way to what the office asks after the submission; nothing where nothing is asked. */
export const InformationNotice = (props: {
  readonly asked: { readonly dueAt: string; readonly address: string } | undefined;
  readonly zone: string;
  readonly locale: Locale;
}) => {
  const { asked, zone, locale } = props;
  if (asked === undefined) return null;
  const words = informationText(locale);
  return (
    <div class="note">
      <p class="first">
        {words.notice} <a href={asked.address}>{words.title}</a>
      </p>
      <p>
        {words.deadline} <Moment at={Date.parse(asked.dueAt)} zone={zone} locale={locale} />
      </p>
    </div>
  );
};
