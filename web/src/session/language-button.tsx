import Button from '@cloudscape-design/components/button';
import { commonText } from '../text/common.ts';
import { chooseLocale, useLocale, useText } from '../text/locale.ts';

/** Switches between the languages of the programme. */
export const LanguageButton = () => {
  const locale = useLocale();
  const { otherLanguage } = useText(commonText);
  const other = locale === 'ko' ? 'en' : 'ko';
  return (
    <span lang={other}>
      <Button variant="inline-link" onClick={() => chooseLocale(other)}>
        {otherLanguage}
      </Button>
    </span>
  );
};
