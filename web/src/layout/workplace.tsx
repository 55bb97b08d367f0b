import AppLayoutToolbar from '@cloudscape-design/components/app-layout-toolbar';
import { I18nProvider, type I18nProviderProps } from '@cloudscape-design/components/i18n';
import Spinner from '@cloudscape-design/components/spinner';
import { Suspense, use } from 'react';
import { useLocation } from 'wouter';
import { Failure } from '../parts/failure.tsx';
import { commonText } from '../text/common.ts';
import { type Locale, useLocale, useText } from '../text/locale.ts';
import { EditionRoutes } from './edition-routes.tsx';
import { useEditions } from './editions.ts';
import { SignInAgain } from './sign-in-again.tsx';
import { TaskNavigation } from './task-navigation.tsx';
import { TopBar } from './top-bar.tsx';
import { useNavigationOpen } from './use-navigation-open.ts';

type Messages = readonly I18nProviderProps.Messages[];

const load = {
  en: () => import('@cloudscape-design/components/i18n/messages/all.en'),
  ko: () => import('@cloudscape-design/components/i18n/messages/all.ko'),
} as const;

const loaded = new Map<Locale, Promise<Messages>>();

/** Words of the components themselves, read when the language is first used. */
const messagesIn = (locale: Locale): Promise<Messages> => {
  const known = loaded.get(locale) ?? load[locale]().then(({ default: words }) => [words]);
  loaded.set(locale, known);
  return known;
};

/** What surrounds every task: the edition, the tasks, and the person. */
const Workplace = () => {
  const locale = useLocale();
  const messages = use(messagesIn(locale));
  const words = useText(commonText);
  const editions = useEditions();
  const navigation = useNavigationOpen();
  const [location] = useLocation();
  const current = location.split('/')[1] ?? '';
  return (
    <I18nProvider locale={locale} messages={messages}>
      <div id="top">
        <TopBar editions={editions.data ?? []} current={current} />
        <div className="woven" aria-hidden="true" />
      </div>
      <AppLayoutToolbar
        headerSelector="#top"
        toolsHide
        navigationOpen={navigation.isOpen}
        onNavigationChange={({ detail }) => navigation.change(detail.open)}
        ariaLabels={{ navigation: words.navigation }}
        navigation={<TaskNavigation edition={current} />}
        content={
          <Suspense fallback={<Spinner size="large" />}>
            {editions.error !== null && <Failure error={editions.error} retry={editions.refetch} />}
            {editions.data && <EditionRoutes editions={editions.data} />}
          </Suspense>
        }
      />
      <SignInAgain />
    </I18nProvider>
  );
};

export default Workplace;
