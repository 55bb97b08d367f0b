import Spinner from '@cloudscape-design/components/spinner';
import { Redirect, Route, Switch, useParams } from 'wouter';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageFault } from '../parts/page-fault.tsx';
import { useSessionState } from '../session/session-context.tsx';
import { commonText } from '../text/common.ts';
import { useText } from '../text/locale.ts';
import { EditionProvider, useEditionInForce } from './current-edition.tsx';
import { firstEdition } from './editions.ts';
import { tasksFor } from './navigation.ts';
import { pages } from './pages.ts';

/** The first task of the person's roles. */
const useFirstTask = (): string | undefined => {
  const state = useSessionState();
  const [group] = 'person' in state ? tasksFor(state.person.roles) : [];
  return group?.tasks[0]?.path;
};

const InEdition = () => {
  const { edition = '' } = useParams();
  const { data, error, refetch } = useEditionInForce(edition);
  const words = useText(commonText);
  const first = useFirstTask();
  if (error !== null) return <Failure error={error} retry={refetch} />;
  if (data === undefined) return <Spinner size="large" />;
  return (
    <EditionProvider value={data.edition}>
      <Switch>
        {pages.map(({ path, Page }) => (
          <Route key={path} path={path}>
            <PageFault>
              <Page />
            </PageFault>
          </Route>
        ))}
        <Route path="/">
          {first === undefined ? (
            <Notice title={words.noRole} detail={words.noRoleDetail} />
          ) : (
            <Redirect to={`/${first}`} replace />
          )}
        </Route>
        <Route>
          <Notice title={words.notFound} />
        </Route>
      </Switch>
    </EditionProvider>
  );
};

/** The tasks of one edition; whoever names none is led to the one they looked at last. */
export const EditionRoutes = ({
  editions,
}: {
  readonly editions: readonly { readonly edition: string }[];
}) => {
  const words = useText(commonText);
  const first = firstEdition(editions);
  return (
    <Switch>
      <Route path="/:edition" nest>
        <InEdition />
      </Route>
      <Route>
        {first === undefined ? (
          <Notice title={words.noEdition} detail={words.noEditionDetail} />
        ) : (
          <Redirect to={`/${first.edition}`} replace />
        )}
      </Route>
    </Switch>
  );
};
