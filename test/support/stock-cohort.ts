import { authorOf, contributed, reportedBy } from '../../shared/domain/cohort-contribution.ts';
import { longestField, longestReason } from '../../shared/domain/cohort-text.ts';
import { duringProposals, type Says } from './stock.ts';
import type { WholePorts } from './whole-ports.ts';

/** The post of the one in training, whom the others read. */
export const stockedPost = 'C'.repeat(24);

/** An introduction and a post of the one in training; the post was reported by who writes a proposal. */
export const stockCohort = async (
  { cohort, participants }: Pick<WholePorts, 'cohort' | 'participants'>,
  says: Says,
): Promise<void> => {
  const trainee = await participants.get('TRAINEE');
  if (trainee === undefined) throw new Error('Nobody is trained');
  const of = { edition: trainee.edition, author: authorOf(trainee), sent: 'hash' };
  const introduction = contributed(
    { ...of, id: 'D'.repeat(24), kind: 'introduction' },
    { text: says('I make paper.'), field: says('Paper').slice(0, longestField), links: [] },
    duringProposals,
  );
  const post = contributed(
    { ...of, id: stockedPost, kind: 'post' },
    { text: says('Hello') },
    duringProposals,
  );
  const reason = says('It sells').slice(0, longestReason);
  const reported = reportedBy(post, { by: 'WRITER', reason }, duringProposals);
  await cohort.write({ before: undefined, next: introduction });
  await cohort.write({ before: undefined, next: post });
  if (reported !== undefined) await cohort.write({ before: post, next: reported });
};
