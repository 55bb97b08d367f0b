import type { Contribution } from '../../../shared/domain/cohort-contribution.ts';
import { mostLinks, type Written } from '../../../shared/domain/cohort-text.ts';
import { cohortText } from '../../../shared/text/cohort.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { errorPropsByName } from '../../../shared/ui/error-summary.tsx';
import { TextArea, TextField } from '../../../shared/ui/fields.tsx';
import type { Space } from '../open-space.ts';
import type { Refusal } from '../refusals.ts';
import { Text } from './entry.tsx';
import { Closed, isRefused, Refused } from './notices.tsx';
import { Removal } from './removal.tsx';
import { SpaceLayout } from './space-layout.tsx';

const path = '/my/cohort/introduction';

interface Props extends Refusal {
  readonly space: Space;
  /** The introduction, also one that was removed. */
  readonly found: Contribution | undefined;
  readonly typed?: Written;
  readonly locale: Locale;
}

const Form = ({ found, typed, errors, locale }: Props) => {
  const words = cohortText(locale).form;
  const withError = errorPropsByName(errors);
  const stands = typed ?? found;
  const links = stands?.links ?? [];
  return (
    <form method="post" action={path}>
      <p>{words.seen}</p>
      <TextField
        name="field"
        label={words.field}
        hint={words.fieldHint}
        value={stands?.field ?? ''}
        locale={locale}
        {...withError('field')}
      />
      <TextArea
        name="text"
        label={words.text}
        hint={words.textHint}
        value={stands?.text ?? ''}
        locale={locale}
        {...withError('text')}
      />
      {Array.from({ length: Math.max(mostLinks, links.length) }, (_, index) => (
        <TextField
          name="links[]"
          id={`links-${index}`}
          label={words.link(index + 1)}
          {...(index === 0 ? { hint: words.linkHint } : {})}
          value={links[index] ?? ''}
          locale={locale}
          {...withError(`links.${index}`)}
        />
      ))}
      <input type="hidden" name="revision" value={String(found?.revision ?? 0)} />
      <p class="actions">
        <button type="submit">{words.saveIntroduction}</button>
      </p>
    </form>
  );
};

/** The own introduction: how it stands, and the form for it. */
export const IntroductionPage = (props: Props) => {
  const { space, found, locale, errors, why } = props;
  const words = cohortText(locale);
  const stands = found?.removedAt === undefined ? found : undefined;
  const isEditable = space.member.closed === undefined && stands?.hidden === undefined;
  const isElsewhere = why?.code === 'changed-elsewhere' && stands !== undefined;
  return (
    <SpaceLayout
      space={space}
      title={stands === undefined ? words.form.introduce : words.introduction}
      path={path}
      locale={locale}
      hasErrors={isRefused(props)}
      before={<Refused {...{ errors, why, locale }} />}
    >
      <Closed member={space.member} locale={locale} />
      {stands !== undefined && (isElsewhere || !isEditable) ? (
        <section class="entry">
          <h2>{words.standsNow}</h2>
          <Text space={space} one={stands} locale={locale} />
        </section>
      ) : null}
      {isEditable || isRefused(props) ? <Form {...props} /> : null}
      {stands === undefined ? null : <Removal id={stands.id} locale={locale} />}
    </SpaceLayout>
  );
};
