import type { Questionnaire } from '../../../../shared/domain/evaluation.ts';
import { isoOf } from '../../../../shared/domain/time.ts';
import { serverNow } from '../../api/server-clock.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { useMoment } from '../../parts/moment.tsx';
import { learningText } from '../../text/learning.ts';
import { useText } from '../../text/locale.ts';
import { spanOf } from './in-report.ts';

/** Whether answers to a questionnaire are still taken, and in words from or until when. */
export const useSpan = (questionnaire: Questionnaire) => {
  const edition = useEdition();
  const momentOf = useMoment();
  const words = useText(learningText);
  const span = spanOf(edition, questionnaire);
  if (span === undefined) return { isOpen: false, words: words.notAsked };
  const now = serverNow();
  if (now < span.opensAt)
    return { isOpen: false, words: words.opens(momentOf(isoOf(span.opensAt))) };
  const isOpen = now < span.closesAt;
  return { isOpen, words: isOpen ? words.until(momentOf(isoOf(span.closesAt))) : undefined };
};
