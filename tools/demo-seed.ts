/** What the demo begins with: staff accounts and the 2023 edition. Run once in a fresh folder. */
import type { Seed } from '../local/seed.ts';
import { createHttpClient } from './client/http-client.ts';
import { staffAuthorization } from './client/staff-sign-in.ts';
import { demoAccountOf, demoAccounts } from './demo-accounts.ts';
import { readEdition } from './edition/read-edition.ts';
import { createStaff, userPoolOf } from './replay/open-world.ts';

const seed: Seed = {
  fill: async (runtime) => {
    await createStaff(runtime);
    const edition = readEdition('editions/2023/edition.yaml');
    const authorization = staffAuthorization(
      userPoolOf(runtime),
      demoAccountOf('admin'),
      runtime.kernel.clock.now,
    );
    const admin = createHttpClient({ url: runtime.url, authorization });
    await admin.need('PUT', `/admin/editions/${edition.edition}`, edition);
  },
  signIns: (runtime) =>
    demoAccounts.map(({ role, name, username, password }) => ({
      role,
      address: `${runtime.url}/console/`,
      userName: username,
      password,
      note: name,
    })),
};

export default seed;
