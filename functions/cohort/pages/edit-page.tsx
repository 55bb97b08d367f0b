import type { Contribution } from '../../../shared/domain/cohort-contribution.ts';
import { cohortText } from '../../../shared/text/cohort.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { errorPropsByName } from '../../../shared/ui/error-summary.tsx';
import { TextArea } from '../../../shared/ui/fields.tsx';
import type { Space } from '../open-space.ts';
import type { Refusal } from '../refusals.ts';
import { Text } from './entry.tsx';
import { isRefused, Refused } from './notices.tsx';
import { SpaceLayout } from './space-layout.tsx';

interface Props extends Refusal {
  readonly space: Space;
  readonly post: Contribution;
  readonly typed?: string;
  readonly locale: Locale;
}

/** The text of an own post, to be changed. */
export const EditPage = (props: Props) => {
  const { space, post, typed, errors, why, locale } = props;
  const words = cohortText(locale);
  const path = `/my/cohort/contributions/${post.id}/text`;
  return (
    <SpaceLayout
      space={space}
      title={words.form.editTitle}
      path={path}
      locale={locale}
      hasErrors={isRefused(props)}
      before={<Refused {...{ errors, why, locale }} />}
    >
      {why === undefined ? null : (
        <section class="entry">
          <h2>{words.standsNow}</h2>
          <Text space={space} one={post} locale={locale} />
        </section>
      )}
      <form method="post" action={path}>
        <TextArea
          name="text"
          label={words.form.post}
          hint={words.form.postHint}
          value={typed ?? post.text}
          locale={locale}
          {...errorPropsByName(errors)('text')}
        />
        <input type="hidden" name="revision" value={String(post.revision)} />
        <p class="actions">
          <button type="submit">{words.form.save}</button>
        </p>
      </form>
    </SpaceLayout>
  );
};
