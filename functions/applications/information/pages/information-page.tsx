import { type DraftAnswers, typedIn } from '../../../../shared/domain/application-form.ts';
import { tasksAddress } from '../../../../shared/domain/application-tasks.ts';
import type { FieldError } from '../../../../shared/http/problem.ts';
import { applicationText } from '../../../../shared/text/applications.ts';
import { commonText } from '../../../../shared/text/common.ts';
import { informationText } from '../../../../shared/text/information.ts';
import { Clocks } from '../../../../shared/ui/clocks.tsx';
import { ErrorSummary } from '../../../../shared/ui/error-summary.tsx';
import { idOf } from '../../../../shared/ui/field-frame.tsx';
import { Moment, remainingText } from '../../../../shared/ui/moment.tsx';
import { AnswersList } from '../../pages/answers-list.tsx';
import { ApplicationFrame, Eyebrow, type Reader } from '../../pages/application-frame.tsx';
import {
  informationAddress,
  informationPageAddress,
  type OpenedInformation,
} from '../open-information.ts';

export interface InformationPageProps {
  readonly information: OpenedInformation;
  readonly reader: Reader;
  /** What keeps the answers from being sent. */
  readonly errors: readonly FieldError[];
  /** Of an open request: to be sent once. */
  readonly idempotencyKey?: string;
  /** The reader has tried to send. */
  readonly refused?: 'incomplete' | 'elsewhere' | undefined;
  /** What was sent too late. */
  readonly typed?: DraftAnswers;
}

/** Until when the answers can be sent. */
export const InformationDeadline = ({
  information,
  reader,
}: Pick<InformationPageProps, 'information' | 'reader'>) => {
  const { locale, receivedAt } = reader;
  const { request, opened, submitted } = information;
  const at = Date.parse(request.dueAt);
  return (
    <div class="note">
      <p class="first">
        {informationText(locale).deadline}{' '}
        <span class="soft">({remainingText(at, receivedAt, locale)})</span>
      </p>
      <Clocks
        at={at}
        zone={opened.edition.timeZone}
        locale={locale}
        residence={submitted.residence}
      />
    </div>
  );
};

/** What the office wrote, as it wrote it. */
export const WhatIsAsked = ({
  information,
  reader,
}: Pick<InformationPageProps, 'information' | 'reader'>) => (
  <section class="note">
    <h2 class="first">{informationText(reader.locale).asks}</h2>
    <p class="typed" dir="auto">
      {information.request.text}
    </p>
  </section>
);

/** How a request stands that is not open. */
const Settled = ({ information, reader, typed }: InformationPageProps) => {
  const { request, opened, state } = information;
  const { locale } = reader;
  const words = informationText(locale);
  const { track, pages, edition } = opened;
  const typedOn = pages.filter(({ fields }) =>
    fields.some(({ id }) => typedIn(typed ?? {}, id) !== undefined),
  );
  return (
    <>
      {state === 'open' ? null : <p class="lead">{words.states[state].detail}</p>}
      {request.status === 'answered' && request.settledAt !== undefined ? (
        <p>
          {words.sentAt}{' '}
          <Moment at={Date.parse(request.settledAt)} zone={edition.timeZone} locale={locale} />
        </p>
      ) : null}
      {typed === undefined ? null : (
        <section>
          <h2>{commonText(locale).typed}</h2>
          <p>{words.typed}</p>
          <AnswersList pages={typedOn} track={track} answers={typed} locale={locale} />
        </section>
      )}
    </>
  );
};

const Send = ({ information, reader, idempotencyKey = '' }: InformationPageProps) => {
  const words = informationText(reader.locale);
  const { request, present } = information;
  return (
    <form method="post" action={`${informationAddress(request)}/submission`} novalidate>
      <input type="hidden" name="version" value={String(present.version)} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <p class="soft">{words.sendNote}</p>
      <div class="actions">
        <button type="submit">{words.send}</button>
      </div>
    </form>
  );
};

/** What the office asks once more and what stands there now; the rest to read. */
export const InformationPage = (props: InformationPageProps) => {
  const { information, reader, errors, refused, typed } = props;
  const { opened, request, state, opens, present } = information;
  const { locale } = reader;
  const words = informationText(locale);
  const { track } = opened;
  const isOpen = state === 'open';
  const title = isOpen ? words.title : words.states[state].title;
  const hrefOf = (name: string): string => {
    const page = opens.asked.find(({ fields }) =>
      fields.some(({ id }) => `${name}.`.startsWith(`answers.${id}.`)),
    );
    return page === undefined
      ? informationAddress(request)
      : `${informationPageAddress(request, page.id)}#${idOf(name)}`;
  };
  return (
    <ApplicationFrame
      {...{ opened, reader, title }}
      path={informationAddress(request)}
      hasErrors={refused !== undefined || typed !== undefined}
    >
      {refused === 'incomplete' ? (
        <ErrorSummary errors={errors} locale={locale} hrefOf={hrefOf} />
      ) : null}
      <p>
        <a href={tasksAddress(opened.application)}>← {words.backToApplication}</a>
      </p>
      <Eyebrow opened={opened} reader={reader} />
      <h1 class="after-eyebrow">{title}</h1>
      {refused === 'incomplete' ? <p class="note">{words.incomplete}</p> : null}
      {refused === 'elsewhere' ? (
        <p class="note">{applicationText(locale).check.elsewhere}</p>
      ) : null}
      {isOpen ? <p class="lead">{words.lead}</p> : <Settled {...props} />}
      <WhatIsAsked information={information} reader={reader} />
      {isOpen ? <InformationDeadline information={information} reader={reader} /> : null}
      <h2>{words.answers}</h2>
      <AnswersList
        pages={opens.asked}
        shown={opens.asked}
        track={track}
        answers={present.answers}
        locale={locale}
        {...(isOpen ? { changeAt: (page) => informationPageAddress(request, page.id) } : {})}
      />
      {isOpen ? <Send {...props} /> : null}
      <h2>{words.others}</h2>
      <AnswersList
        pages={opens.others}
        shown={opens.others}
        track={track}
        answers={present.answers}
        locale={locale}
      />
    </ApplicationFrame>
  );
};
