import { visitText } from '../../../shared/text/visits.ts';
import { fetchable } from '../visit-data.ts';
import type { VisitProps } from './visit-page.tsx';

/** Every document that the person may fetch. */
export const Letters = ({ own, locale }: VisitProps) => {
  const words = visitText(locale);
  const kinds = fetchable(own);
  if (kinds.length === 0) return null;
  const code = own.participant.certificate?.code;
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{words.letters}</h2>
      <ul>
        {kinds.map((kind) => (
          <li>
            <a href={`/my/letters/${kind}`}>{words.fetch[kind]}</a> (PDF)
          </li>
        ))}
        {code === undefined ? null : (
          <li>
            <a href={`/certificates/${code}`}>{words.checkCertificate}</a>
          </li>
        )}
      </ul>
    </section>
  );
};
