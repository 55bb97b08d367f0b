import { postKinds } from '../../../shared/domain/cohort-contribution.ts';
import type { ContributionPage as Page } from '../../../shared/store/cohort-repository.ts';
import { cohortText } from '../../../shared/text/cohort.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { Radios } from '../../../shared/ui/choices.tsx';
import { errorPropsByName } from '../../../shared/ui/error-summary.tsx';
import { TextArea } from '../../../shared/ui/fields.tsx';
import type { Space } from '../open-space.ts';
import type { Refusal } from '../refusals.ts';
import { Entry } from './entry.tsx';
import { Closed, isRefused, Refused } from './notices.tsx';
import { Pager } from './pager.tsx';
import { SpaceLayout } from './space-layout.tsx';

const path = '/my/cohort/posts';

interface Props extends Refusal {
  readonly space: Space;
  /** The own posts; absent where a form comes back. */
  readonly page?: Page;
  /** Not the first page of them. */
  readonly isLater?: boolean;
  /** What this form is known by: sent twice, it is one post. */
  readonly formKey: string;
  readonly typed?: { readonly kind: string; readonly text: string };
  readonly locale: Locale;
}

const Form = ({ formKey, typed, errors, locale }: Props) => {
  const words = cohortText(locale);
  const withError = errorPropsByName(errors);
  return (
    <form method="post" action={path}>
      <p>{words.form.seen}</p>
      <Radios
        name="kind"
        label={words.form.kind}
        options={postKinds.map((kind) => ({
          ...{ value: kind, label: words.kinds[kind], hint: words.form.kindHints[kind] },
        }))}
        value={typed?.kind ?? 'post'}
        locale={locale}
        {...withError('kind')}
      />
      <TextArea
        name="text"
        label={words.form.post}
        hint={words.form.postHint}
        value={typed?.text ?? ''}
        locale={locale}
        {...withError('text')}
      />
      <input type="hidden" name="idempotencyKey" value={formKey} />
      <p class="actions">
        <button type="submit">{words.form.send}</button>
      </p>
    </form>
  );
};

const Own = ({ space, page, isLater = false, locale }: Props) => {
  const words = cohortText(locale);
  if (page === undefined) return null;
  return (
    <section aria-labelledby="own">
      <h2 id="own">{words.ownPosts}</h2>
      {page.contributions.length === 0 ? <p>{words.noPosts}</p> : null}
      {page.contributions.map((one) => (
        <Entry space={space} one={one} locale={locale} level={3} />
      ))}
      <Pager {...{ path, cursor: page.cursor, isLater, locale }} next="older" />
    </section>
  );
};

/** A form for a post; below it what the person has posted, also what the office has hidden. */
export const PostsPage = (props: Props) => {
  const { space, locale, errors, why } = props;
  const isOpen = space.member.closed === undefined;
  return (
    <SpaceLayout
      space={space}
      title={cohortText(locale).write}
      path={path}
      locale={locale}
      hasErrors={isRefused(props)}
      before={<Refused {...{ errors, why, locale }} />}
    >
      <Closed member={space.member} locale={locale} />
      {isOpen || isRefused(props) ? <Form {...props} /> : null}
      <Own {...props} />
    </SpaceLayout>
  );
};
