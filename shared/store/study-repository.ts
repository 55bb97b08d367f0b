import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import type { Study } from '../domain/study.ts';
import type { CpiTable } from './client.ts';
import { studyEntity } from './entities/study.ts';
import { whether } from './with-retry.ts';

/** How far participants are in the modules. */
export interface StudyRepository {
  get(applicationId: string): Promise<Study | undefined>;
  /** Replaces the study that is one version behind; `false` when it has changed. */
  replace(next: Study): Promise<boolean>;
}

/** The studies in the table. */
export const createStudyRepository = (table: CpiTable): StudyRepository => {
  const studies = studyEntity(table);
  return {
    get: async (applicationId) => {
      const command = studies.build(GetItemCommand).key({ applicationId });
      return (await command.options({ consistent: true }).send()).Item;
    },
    replace: (next) => {
      const condition =
        next.version === 1
          ? ({ attr: 'version', exists: false } as const)
          : ({ attr: 'version', eq: next.version - 1 } as const);
      return whether(() => studies.build(PutItemCommand).item(next).options({ condition }).send());
    },
  };
};
