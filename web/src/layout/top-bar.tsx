import TopNavigation from '@cloudscape-design/components/top-navigation';
import { useLocation } from 'wouter';
import type { EditionSummary } from '../../../shared/domain/edition-summary.ts';
import { useSession, useSessionState } from '../session/session-context.tsx';
import { commonText } from '../text/common.ts';
import { chooseLocale, useLocale, useText } from '../text/locale.ts';
import { rememberEdition } from './editions.ts';

interface TopBarProps {
  readonly editions: readonly Pick<EditionSummary, 'edition' | 'title'>[];
  readonly current: string;
}

/** The edition that is worked on, the language, and who is signed in. */
export const TopBar = ({ editions, current }: TopBarProps) => {
  const session = useSession();
  const state = useSessionState();
  const locale = useLocale();
  const words = useText(commonText);
  const [location, navigate] = useLocation();
  const email = 'person' in state ? state.person.email : '';
  const task = location.split('/')[2] ?? '';
  const choose = (edition: string) => {
    rememberEdition(edition);
    navigate(`/${edition}/${task}`);
  };
  return (
    <TopNavigation
      identity={{ href: import.meta.env.BASE_URL, title: words.console }}
      utilities={[
        {
          type: 'menu-dropdown',
          text: editions.some(({ edition }) => edition === current)
            ? `${words.edition} ${current}`
            : words.edition,
          items: editions.map(({ edition, title }) => ({
            id: edition,
            text: edition,
            secondaryText: title[locale],
          })),
          onItemClick: ({ detail }) => choose(detail.id),
        },
        {
          type: 'button',
          text: words.otherLanguage,
          onClick: () => chooseLocale(locale === 'ko' ? 'en' : 'ko'),
        },
        {
          type: 'menu-dropdown',
          text: email,
          iconName: 'user-profile',
          items: [{ id: 'sign-out', text: words.signOut }],
          onItemClick: () => void session.signOut(),
        },
      ]}
    />
  );
};
