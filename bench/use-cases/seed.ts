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

const copyOf = (item: WireItem, template: Applicant, index: number): WireItem => {
  const text = JSON.stringify(item)
    .replaceAll(template.applicationId, seededId(index))
    .replaceAll(/reviewer-0(\d)/g, (_, seat: string) => reviewerOf(index, Number(seat)));
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
  const items = await stage.partition(key.dossier(template.applicationId));
  const step = 500;
  for (let at = from; at < to; at += step) {
    const indexes = Array.from({ length: Math.min(step, to - at) }, (_, offset) => at + offset);
    await stage.put(indexes.flatMap((index) => items.map((item) => copyOf(item, template, index))));
  }
};
