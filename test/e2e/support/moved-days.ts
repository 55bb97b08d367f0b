import type { Edition } from '../../../shared/domain/edition.ts';
import type { OpenWorld } from '../../../tools/replay/open-world.ts';
import { momentIn } from '../../../tools/replay/world.ts';
import { lettersTo } from './visitor.ts';

interface Preview {
  readonly moved: readonly {
    readonly date: string;
    readonly participants: readonly { readonly applicationId: string }[];
  }[];
}

export interface MovedDays {
  /** Date → how many participants the preview named, before anything was moved. */
  readonly previewed: Readonly<Record<string, number>>;
  /** Letters about it to the one who answers. */
  letters(): number;
  /** How the answer was taken. */
  readonly answered: number;
}

/**
 * The course of a section ends on another day than people have accepted. The office looks at whom it
 * concerns and applies it; one of them says that they can come.
 */
export const planMovedDays = (
  { world, runtime }: OpenWorld,
  email: string,
  {
    track: trackId,
    section: sectionId,
    to,
    moment,
  }: Record<'track' | 'section' | 'to' | 'moment', string>,
): MovedDays => {
  const { edition, agenda, staff, people } = world;
  const previewed: Record<string, number> = {};
  const answers = { answered: 0 };
  agenda.add({
    at: momentIn(world, moment),
    label: `${trackId} ${sectionId}: the course ends on ${to}`,
    run: async () => {
      const path = `/admin/editions/${edition.edition}`;
      const current = await staff.admin.need<{ edition: Edition }>('GET', path);
      const file = structuredClone(current.edition);
      const section = file.tracks
        .find(({ id }) => id === trackId)
        ?.sections.find(({ id }) => id === sectionId);
      if (section?.visit !== undefined) Object.assign(section.visit, { to });
      const { moved } = await staff.admin.need<Preview>('POST', `${path}/moved-dates`, file);
      for (const { date, participants } of moved) previewed[date] = participants.length;
      await staff.admin.need('PUT', path, file);
      await runtime.quiet();
      const person = people.find(({ plan }) => plan.email === email);
      const asked = await person?.call<{ visit: object }>('GET', '/my/dates');
      const answer = await person?.call('POST', '/my/dates', asked?.body.visit);
      answers.answered = answer?.status ?? 0;
    },
  });
  return {
    previewed,
    letters: () => lettersTo(runtime, email, 'dates-moved').length,
    get answered() {
      return answers.answered;
    },
  };
};
