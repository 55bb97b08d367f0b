import { key } from '../../shared/store/keys.ts';
import type { WireItem } from '../meter/item-size.ts';
import type { Applicant } from './apply.ts';
import type { Stage } from './stage.ts';

/** The reviewer whose pages are measured, and how many reviews wait for this one. */
export const me = 'reviewer-me';
const mine = 250;

/** As long as the ids that the application gives. */
export const seededId = (index: number): string => String(index).padStart(16, '0');

const reviewerOf = (index: number, seat: number): string =>
  index < mine && seat === 0 ? me : `reviewer-${10 + ((index * 7 + seat * 31) % 90)}`;

interface Dossier {
  readonly items: readonly WireItem[];
  readonly applicationId: string;
  /** Who reviews it; which of the reviewers follows from the draw. */
  readonly panel: readonly string[];
}

const dossierOf = async (stage: Stage, { applicationId }: Applicant): Promise<Dossier> => {
  const items = await stage.partition(key.dossier(applicationId));
  const panel = items.flatMap(({ sk }) => {
    const [kind, sub] = String(sk?.S).split('#');
    return kind === 'REVIEW' && sub !== undefined ? [sub] : [];
  });
  if (panel.length === 0) throw new Error('Nobody reviews the application that is to be copied');
  return { items, applicationId, panel };
};

const copyOf = (item: WireItem, { applicationId, panel }: Dossier, index: number): WireItem => {
  const text = JSON.stringify(item)
    .replaceAll(applicationId, seededId(index))
    .replaceAll(/reviewer-\d\d/g, (sub) => reviewerOf(index, panel.indexOf(sub)));
  return JSON.parse(text) as WireItem;
};

/**
 * Grows a track from one application to many: the dossier of a real applicant, assessed and
 * assigned, is copied with other ids. Copies of the same length keep every size as it is.
 */
export const grow = async (
  stage: Stage,
  template: Applicant,
  from: number,
  to: number,
): Promise<void> => {
  const dossier = await dossierOf(stage, template);
  const step = 500;
  for (let at = from; at < to; at += step) {
    const indexes = Array.from({ length: Math.min(step, to - at) }, (_, offset) => at + offset);
    await stage.put(
      indexes.flatMap((index) => dossier.items.map((item) => copyOf(item, dossier, index))),
    );
  }
};
