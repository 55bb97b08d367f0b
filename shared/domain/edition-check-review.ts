/** What an edition says about its reviews does not contradict itself. */
import type { EditionFault } from './edition-fault.ts';
import type { ReadableEdition } from './edition-readable.ts';

export const checkReviews = ({ tracks }: ReadableEdition): EditionFault[] =>
  (tracks ?? []).flatMap((track, index) => {
    const rules = track?.selection?.review;
    return rules?.blind === false && rules.hideCountry === true
      ? [
          {
            path: ['tracks', index, 'selection', 'review', 'hideCountry'],
            reason: 'the country cannot be hidden where reviewers see who the person is',
          },
        ]
      : [];
  });
