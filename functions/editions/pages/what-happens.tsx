import type { Edition, Track } from '../../../shared/domain/edition.ts';
import { seminarsFor } from '../../../shared/domain/journey.ts';
import { editionsText } from '../../../shared/text/editions.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';

interface Props {
  readonly edition: Edition;
  readonly track: Track;
  readonly locale: Locale;
}

/** Seminars that one person is expected at; the fullest section where they differ. */
const seminarsOf = ({ online, sections }: Track): number =>
  online === undefined ? 0 : Math.max(...sections.map(({ id }) => seminarsFor(online, id).length));

/** The way in order; stages that the track does not have are not mentioned. */
export const WhatHappens = ({ edition, track, locale }: Props) => {
  const words = editionsText(locale).call;
  const { online, proposal, visit } = track;
  return (
    <>
      <ol>
        {online === undefined ? null : (
          <li>
            {words.steps.online(online.modules.length, seminarsOf(track), online.attendanceNeeded)}
          </li>
        )}
        {proposal === undefined ? null : <li>{words.steps.proposal(proposal.revisions)}</li>}
        {visit === undefined ? null : <li>{words.steps.visit(visit.attendanceNeeded)}</li>}
        {edition.cpiDay === undefined ? null : <li>{words.steps.cpiDay}</li>}
      </ol>
      {visit?.programme === undefined ? null : (
        <p>
          {words.inKorea} {visit.programme.map((item) => inLocale(item, locale)).join(' · ')}
        </p>
      )}
    </>
  );
};
