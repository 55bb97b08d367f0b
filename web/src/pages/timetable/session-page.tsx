import Alert from '@cloudscape-design/components/alert';
import Spinner from '@cloudscape-design/components/spinner';
import { useParams, useSearchParams } from 'wouter';
import { useEdition } from '../../layout/current-edition.tsx';
import { ConsoleButton } from '../../parts/console-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Page } from '../../parts/page.tsx';
import { useText } from '../../text/locale.ts';
import { timetableText } from '../../text/timetable.ts';
import { SessionForm } from './session-form.tsx';
import { newValues, valuesOf } from './session-values.ts';
import { useLabels } from './use-labels.ts';
import { useTimetable } from './use-timetable.ts';
import { useWayBack } from './use-way-back.ts';

/** One session of the draft, or a new one. */
const SessionPage = () => {
  const { session: id } = useParams();
  const [search] = useSearchParams();
  const { timeZone } = useEdition();
  const words = useText(timetableText);
  const labels = useLabels();
  const back = useWayBack();
  const { data, error, readAgain } = useTimetable();
  const session = data?.sessions.find((one) => one.id === id);
  const description = words.description(timeZone);
  if (data === undefined) {
    return error === null ? <Spinner size="large" /> : <Failure error={error} retry={readAgain} />;
  }
  if (id === undefined) {
    const initial = newValues(search.get('day') ?? '', search.get('cohort') ?? '');
    return (
      <Page title={words.form.add} description={description}>
        <SessionForm read={data} initial={initial} readAgain={readAgain} />
      </Page>
    );
  }
  if (session === undefined || session.fixed) {
    return (
      <Page title={session === undefined ? words.title : labels.title(session)}>
        <Alert
          type="info"
          action={<ConsoleButton to={back.address}>{words.form.back}</ConsoleButton>}
        >
          {session === undefined ? words.form.gone : words.form.fixed}
        </Alert>
      </Page>
    );
  }
  return (
    <Page title={words.form.change(labels.title(session))} description={description}>
      <SessionForm key={id} read={data} id={id} initial={valuesOf(session)} readAgain={readAgain} />
    </Page>
  );
};

export default SessionPage;
