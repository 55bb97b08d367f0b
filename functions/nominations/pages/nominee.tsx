import { sectionOf } from '../../../shared/domain/edition.ts';
import { endorsementDueAt, shownStatusOf } from '../../../shared/domain/endorsement.ts';
import { isoOf } from '../../../shared/domain/time.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { nominationText } from '../../../shared/text/nominations.ts';
import { errorsByName } from '../../../shared/ui/error-summary.tsx';
import { TextField } from '../../../shared/ui/fields.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import type { NominationInHand, OwnOffice } from '../own-office.ts';

interface NomineeProps {
  readonly own: OwnOffice;
  readonly one: NominationInHand;
  readonly locale: Locale;
  readonly now: number;
  readonly correcting?: Correcting;
  /** What is wrong with the correction. */
  readonly errors?: readonly FieldError[] | undefined;
}

/** A correction as it was typed. */
export interface Correcting {
  readonly applicationId: string;
  readonly name: string;
  readonly position: string;
}

/** The id of a field of a correction: a page has one for each nominee. */
export const correctionId = (name: string, applicationId: string): string =>
  `${name}-${applicationId}`;

const Change = ({ one, locale, correcting, errors }: NomineeProps) => {
  const words = nominationText(locale).office;
  const { applicationId, name, position } = one.nomination;
  const address = `/nominations/${applicationId}`;
  const typed = correcting ?? { name, position };
  const errorOf = errorsByName(errors);
  const field = (id: 'name' | 'position', label: string) => {
    const error = errorOf(id);
    return (
      <TextField
        id={correctionId(id, applicationId)}
        name={id}
        label={label}
        value={typed[id]}
        locale={locale}
        {...(error === undefined ? {} : { error })}
      />
    );
  };
  return (
    <details open={correcting !== undefined}>
      <summary>{words.correct}</summary>
      <p class="hint">{words.correctHint}</p>
      <form method="post" action={address} novalidate>
        {field('name', words.name)}
        {field('position', words.position)}
        <button class="quiet" type="submit">
          {words.save}
        </button>
      </form>
      <form method="post" action={`${address}/withdrawal`}>
        <p>
          <button class="quiet" type="submit">
            {words.withdraw}
          </button>
        </p>
      </form>
    </details>
  );
};

/** A person whom the office nominated: where their part and the letter stand. */
export const Nominee = (props: NomineeProps) => {
  const { own, one, locale, now } = props;
  const { nomination, application, letter } = one;
  const { edition, track } = own;
  const text = nominationText(locale);
  const words = text.office;
  const dueAt = endorsementDueAt(edition, track, letter);
  const state = shownStatusOf({ ...letter, dueAt: isoOf(dueAt) }, now) ?? 'asked';
  const section = sectionOf(edition, track.id, nomination.section);
  const part = application.status === 'draft' ? 'draft' : 'submitted';
  return (
    <section>
      <h3 dir="auto">{nomination.name}</h3>
      <dl class="facts">
        <dt>{words.section}</dt>
        <dd>{section === undefined ? nomination.section : inLocale(section.field, locale)}</dd>
        <dt>{words.position}</dt>
        <dd dir="auto">{nomination.position}</dd>
        <dt>{words.email}</dt>
        <dd>{nomination.email}</dd>
        <dt>{words.own}</dt>
        <dd>{words.ownStates[part]}</dd>
        <dt>{words.letter}</dt>
        <dd>
          {text.states[state]}
          <br />
          {text.letter.deadline} <Moment at={dueAt} zone={edition.timeZone} locale={locale} />
        </dd>
      </dl>
      <p>
        <a href={`/nominations/${nomination.applicationId}/letter`}>
          {state === 'asked' ? words.write : words.read}
          <span class="unseen"> {nomination.name}</span>
        </a>
      </p>
      {application.status === 'draft' ? <Change {...props} /> : null}
    </section>
  );
};
