import type { BallotFault } from '../../shared/domain/panel-vote.ts';
import type { Problem } from '../../shared/http/problem.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { proposalText } from '../../shared/text/proposals.ts';

export const closesInThePast = (locale: Locale): Problem => {
  const words = proposalText(locale).vote;
  return {
    code: 'invalid-vote',
    status: 422,
    title: words.invalid,
    errors: [{ pointer: '/closesAt', code: 'past', detail: words.closesInThePast }],
  };
};

/** Somebody who cannot present an approved proposal, or nobody who can. */
export const notACandidate = (strangers: readonly string[], locale: Locale): Problem => {
  const words = proposalText(locale).vote;
  return {
    code: 'invalid-vote',
    status: 422,
    title: words.invalid,
    errors:
      strangers.length === 0
        ? [{ pointer: '/candidates', code: 'none', detail: words.noCandidates }]
        : strangers.map((one) => ({
            pointer: '/candidates',
            code: 'not-approved',
            detail: `${one}: ${words.notApproved}`,
          })),
  };
};

export const voteOpenedBefore = (locale: Locale): Problem => ({
  code: 'vote-opened',
  status: 409,
  title: proposalText(locale).vote.openedBefore,
});

export const voteIsClosed = (locale: Locale): Problem => ({
  code: 'vote-closed',
  status: 409,
  title: proposalText(locale).vote.closed,
});

/** Nothing is marked while a panel still votes. */
export const voteIsOpen = (locale: Locale): Problem => ({
  code: 'vote-open',
  status: 409,
  title: proposalText(locale).vote.stillOpen,
});

export const faultyBallot = (fault: BallotFault, choices: number, locale: Locale): Problem => {
  const words = proposalText(locale).vote;
  return {
    code: 'invalid-ballot',
    status: 422,
    title: words.invalidBallot,
    errors: [{ pointer: '/named', code: fault, detail: words.ballotFaults[fault](choices) }],
  };
};
