import type { OutlineField } from '../../../shared/domain/edition.ts';
import {
  type ProposalDraft,
  type ProposalText,
  textUnder,
} from '../../../shared/domain/proposal.ts';
import { headingLength, titleLength } from '../../../shared/domain/proposal-check.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import { fieldText } from '../../../shared/text/fields.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { proposalText } from '../../../shared/text/proposals.ts';
import { Clocks } from '../../../shared/ui/clocks.tsx';
import { ErrorSummary, errorsByName } from '../../../shared/ui/error-summary.tsx';
import { TextArea, TextField } from '../../../shared/ui/fields.tsx';
import { Moment, remainingText } from '../../../shared/ui/moment.tsx';
import { type OpenedProposal, openDraft, type Reader, toldReviews } from '../own-proposal.ts';
import { dueAtOf } from '../proposal-data.ts';
import { Comments } from './comments.tsx';
import { ProposalFrame } from './proposal-frame.tsx';
import { VersionsLink } from './versions-link.tsx';

export interface FormPageProps {
  readonly opened: OpenedProposal;
  readonly reader: Pick<Reader, 'locale' | 'receivedAt'>;
  readonly text: ProposalText;
  readonly prefilled: readonly string[];
  /** The saved draft that the page is written from. */
  readonly revision: number;
  readonly errors?: readonly FieldError[];
  readonly notice?: 'saved' | 'kept-anyway' | 'not-kept' | 'elsewhere' | 'overtaken' | undefined;
  /** What another window saved meanwhile. */
  readonly elsewhere?: ProposalDraft;
}

/** What stands in the way, before everything else: faults, or what another window did. */
const Summary = ({ opened, reader, errors, notice, elsewhere }: FormPageProps) => {
  const { locale } = reader;
  const words = proposalText(locale);
  if (notice !== 'elsewhere' && notice !== 'overtaken') {
    const names = ['title', ...opened.headings.map(({ id }) => `outline.${id}`)];
    return <ErrorSummary errors={errors} locale={locale} names={names} />;
  }
  return (
    <div class="summary" role="alert" tabindex={-1} autofocus>
      <h2>{words[notice].title}</h2>
      <p>{words[notice].detail}</p>
      {elsewhere === undefined ? null : (
        <p>
          {words.form.lastSaved}{' '}
          <Moment
            at={Date.parse(elsewhere.savedAt)}
            zone={opened.edition.timeZone}
            locale={locale}
          />
        </p>
      )}
    </div>
  );
};

/** What became of what was typed. */
const Notice = ({ reader, notice }: FormPageProps) => {
  const words = proposalText(reader.locale).form;
  const said = {
    saved: words.saved,
    'kept-anyway': words.keptAnyway,
    'not-kept': words.notKept,
    elsewhere: undefined,
    overtaken: undefined,
  };
  const text = notice && said[notice];
  return text === undefined ? null : (
    <p class="note" role="status">
      {text}
    </p>
  );
};

const Deadline = ({ opened, reader }: FormPageProps) => {
  const { locale, receivedAt } = reader;
  const dueAt = Date.parse(dueAtOf(opened));
  return (
    <div class="note">
      <p class="first">
        {proposalText(locale).form.due}{' '}
        <span class="soft">({remainingText(dueAt, receivedAt, locale)})</span>
      </p>
      <Clocks at={dueAt} zone={opened.edition.timeZone} locale={locale} />
    </div>
  );
};

const hintOf = (field: OutlineField, prefilled: boolean, locale: Locale): string =>
  [
    field.hint === undefined ? '' : inLocale(field.hint, locale),
    fieldText(locale).upTo(headingLength(field).toLocaleString(locale)),
    prefilled ? proposalText(locale).form.fromApplication : '',
  ]
    .filter((part) => part !== '')
    .join(' ');

const Questions = ({ opened, reader, text, prefilled, errors }: FormPageProps) => {
  const { locale } = reader;
  const words = proposalText(locale).form;
  const errorOf = errorsByName(errors);
  const wrong = (name: string) => {
    const error = errorOf(name);
    return error === undefined ? {} : { error };
  };
  return (
    <>
      <TextField
        name="title"
        label={words.projectTitle}
        hint={`${words.projectTitleHint} ${fieldText(locale).upTo(String(titleLength))}`}
        value={text.title}
        locale={locale}
        {...wrong('title')}
      />
      {opened.headings.map((field) => (
        <TextArea
          name={`outline.${field.id}`}
          label={inLocale(field.title, locale)}
          hint={hintOf(field, prefilled.includes(field.id), locale)}
          value={textUnder(text, field.id)}
          locale={locale}
          {...wrong(`outline.${field.id}`)}
        />
      ))}
    </>
  );
};

const LastSaved = ({ opened, reader: { locale } }: FormPageProps) => {
  const draft = openDraft(opened);
  return draft === undefined ? null : (
    <p class="soft small">
      {proposalText(locale).form.lastSaved}{' '}
      <Moment at={Date.parse(draft.savedAt)} zone={opened.edition.timeZone} locale={locale} />
    </p>
  );
};

/** The outline to write under: complete without a script, saved as far as it goes. */
export const FormPage = (props: FormPageProps) => {
  const { opened, reader, revision, errors, notice } = props;
  const { participant, rules, edition, version, standing } = opened;
  const { locale } = reader;
  const words = proposalText(locale);
  const revising = standing === 'revising';
  const moved = notice === 'elsewhere' || notice === 'overtaken';
  return (
    <ProposalFrame
      opened={opened}
      locale={locale}
      title={words.title}
      hasErrors={moved || (errors !== undefined && errors.length > 0)}
      summary={<Summary {...props} />}
    >
      <Notice {...props} />
      {revising ? (
        <p class="eyebrow">{words.form.round(participant.proposal?.round ?? 0, rules.revisions)}</p>
      ) : null}
      <p class="lead">{revising ? words.form.leadRevising : words.form.lead}</p>
      <Deadline {...props} />
      <Comments reviews={toldReviews(opened)} zone={edition.timeZone} locale={locale} />
      <VersionsLink opened={opened} locale={locale} />
      <form method="post" action="/my/proposal" novalidate>
        <input type="hidden" name="version" value={String(version)} />
        <input type="hidden" name="revision" value={String(revision)} />
        <Questions {...props} />
        <p class="soft">
          {words.form.readers} {words.form.once}
        </p>
        <LastSaved {...props} />
        <div class="actions">
          {/* First, so that the Enter key saves and does not submit. */}
          <button class="quiet" type="submit" name="action" value="save">
            {words.form.save}
          </button>
          <button type="submit" name="action" value="submit">
            {revising ? words.form.submitRevision : words.form.submit}
          </button>
        </div>
      </form>
    </ProposalFrame>
  );
};
