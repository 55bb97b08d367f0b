import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { Router } from 'wouter';
import { CallProvider } from './api/call-context.tsx';
import type { Call } from './api/client.ts';
import { Problem } from './api/problem.ts';
import { lazyPart, PageFault } from './parts/page-fault.tsx';
import type { Session } from './session/session.ts';
import { SignInNeeded } from './session/session.ts';
import { SessionProvider, useSessionState } from './session/session-context.tsx';
import { SignInPage } from './session/sign-in-page.tsx';
import { useLocale, useText } from './text/locale.ts';
import { signInText } from './text/sign-in.ts';

const Workplace = lazyPart(() => import('./layout/workplace.tsx'));

/** A refusal stays one however often it is asked for; only a fault may pass. */
const mayPass = (failures: number, error: Error): boolean =>
  failures < 2 &&
  !(error instanceof SignInNeeded) &&
  !(error instanceof Problem && error.status < 500);

const newQueries = () =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: mayPass, staleTime: 10_000 },
      mutations: { retry: false },
    },
  });

/** Everything of one person: nothing that was read for somebody else is left when another signs in. */
const OwnWorkplace = () => {
  const locale = useLocale();
  const [queries] = useState(newQueries);
  useEffect(() => {
    // Reasons and refusals are told in the reader's language by the server.
    if (locale) void queries.invalidateQueries();
  }, [queries, locale]);
  return (
    <QueryClientProvider client={queries}>
      <PageFault>
        <Suspense>
          <Workplace />
        </Suspense>
      </PageFault>
    </QueryClientProvider>
  );
};

const Gate = () => {
  const state = useSessionState();
  const { title } = useText(signInText);
  useEffect(() => {
    if (state.kind !== 'signed-in') document.title = `${title} – CPI`;
  }, [state.kind, title]);
  return state.kind === 'signed-in' || state.kind === 'expired' ? (
    <OwnWorkplace key={state.person.sub} />
  ) : (
    <SignInPage />
  );
};

export const App = ({ session, call }: { readonly session: Session; readonly call: Call }) => (
  <SessionProvider value={session}>
    <CallProvider value={call}>
      <Router base={import.meta.env.BASE_URL.replace(/\/$/, '')}>
        <Gate />
      </Router>
    </CallProvider>
  </SessionProvider>
);
