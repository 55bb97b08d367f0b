import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { useCall } from '../../../api/call-context.tsx';
import { problemIn } from '../../../api/problem.ts';
import { useEdition } from '../../../layout/current-edition.tsx';
import { ConsoleButton } from '../../../parts/console-button.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { KeysHint } from '../../../parts/keys-hint.tsx';
import { Page } from '../../../parts/page.tsx';
import { TakesFocus } from '../../../parts/takes-focus.tsx';
import { useSaveKey } from '../../../parts/use-save-key.ts';
import { useFormat } from '../../../text/format.ts';
import { useLocale, useText } from '../../../text/locale.ts';
import { timetableToolsText } from '../../../text/timetable-tools.ts';
import { useTimetable } from '../use-timetable.ts';
import { GridFields } from './grid-fields.tsx';
import { Proposed } from './proposed.tsx';
import { useWish } from './use-wish.ts';
import { WantedTable } from './wanted-table.tsx';
import { proposalOf, type Wish } from './wanted-values.ts';

const route = 'POST /staff/editions/{edition}/timetable/proposals';

/** Has sessions without a time placed beside the draft, and takes over what could be placed. */
const ProposalPage = () => {
  const call = useCall();
  const { edition } = useEdition();
  const locale = useLocale();
  const format = useFormat();
  const [, navigate] = useLocation();
  const words = useText(timetableToolsText).proposal;
  const [wish, keep] = useWish();
  const { data: draft, error: unread, readAgain } = useTimetable();
  const asking = useMutation({
    mutationFn: async (asked: Wish) => ({
      asked,
      answer: await call(route, { params: { edition }, body: proposalOf(asked) }),
    }),
  });
  const { asked, answer } = asking.data ?? {};
  const taking = useMutation({
    mutationFn: (of: { readonly asked: Wish; readonly version: number }) =>
      call(route, {
        params: { edition },
        body: { ...proposalOf(of.asked), keep: true, version: of.version },
      }),
    onSuccess: async ({ sessions, unplaced }, of) => {
      const left = new Set(unplaced.map(({ session }) => session));
      keep({ ...of.asked, wanted: of.asked.wanted.filter(({ id }) => left.has(id)) });
      await readAgain();
      const told = [
        words.taken(format.number(sessions.length)),
        ...(left.size === 0 ? [] : [words.left(format.number(left.size))]),
      ];
      navigate('/timetable', { state: { at: sessions[0]?.id, told: told.join(' ') } });
    },
    onError: readAgain,
  });
  const ask = (): void => {
    taking.reset();
    if (wish.wanted.length > 0) asking.mutate(wish);
  };
  useSaveKey(ask);
  const nameOf = (id: string): string => {
    const own = wish.wanted.find((one) => one.id === id);
    const title = own
      ? { en: own.titleEn, ko: own.titleKo }
      : draft?.sessions.find((one) => one.id === id)?.title;
    return title?.[locale] ?? id;
  };
  const isStale = asked !== undefined && asked !== wish;
  const isChanged = problemIn(taking.error)?.code === 'timetable-changed';
  return (
    <Page
      title={words.title}
      description={words.description}
      actions={<ConsoleButton to="/timetable">{words.back}</ConsoleButton>}
    >
      <Failure error={unread} retry={readAgain} />
      <WantedTable
        wanted={wish.wanted}
        taken={(draft?.sessions ?? []).map(({ id }) => id)}
        keep={(wanted) => keep({ ...wish, wanted })}
      />
      <GridFields
        grid={wish.grid}
        change={(changes) => keep({ ...wish, grid: { ...wish.grid, ...changes } })}
      />
      <SpaceBetween direction="horizontal" size="s" alignItems="center">
        <Button
          variant={answer === undefined || isStale || isChanged ? 'primary' : 'normal'}
          disabled={wish.wanted.length === 0}
          disabledReason={words.empty}
          loading={asking.isPending}
          onClick={ask}
        >
          {words.ask}
        </Button>
        <KeysHint keys={[['Ctrl + Enter', words.ask]]} />
      </SpaceBetween>
      <TakesFocus when={taking.error ?? asking.error ?? answer}>
        <SpaceBetween size="m">
          <Failure error={asking.error ?? taking.error} />
          {isChanged && <Alert type="info">{words.changed}</Alert>}
          {isStale && <Alert type="info">{words.stale}</Alert>}
          {asked && answer && (
            <Proposed
              proposal={answer}
              nameOf={nameOf}
              actions={
                <Button
                  variant="primary"
                  disabled={isStale || isChanged}
                  loading={taking.isPending}
                  onClick={() => taking.mutate({ asked, version: answer.version })}
                >
                  {words.take}
                </Button>
              }
            />
          )}
        </SpaceBetween>
      </TakesFocus>
    </Page>
  );
};

export default ProposalPage;
