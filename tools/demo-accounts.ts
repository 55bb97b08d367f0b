import type { StaffRole } from '../shared/http/route.ts';

export interface DemoAccount {
  readonly role: StaffRole;
  readonly name: string;
  readonly username: string;
  readonly password: string;
  /** The partner organisation that they sign in for. */
  readonly organisation?: string;
}

/** The same for everyone: it opens made-up data on this machine and nothing else. */
const password = 'Try-the-programme-1';

const account = (role: StaffRole, name: string, local: string): DemoAccount => ({
  role,
  name,
  username: `${local}@staff.example`,
  password,
});

/** Staff of the demo: everyone of them is made up. */
export const demoAccounts: readonly DemoAccount[] = [
  account('admin', 'Programme administrator', 'admin'),
  account('coordinator', 'Programme coordinator', 'coordinator'),
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((number) =>
    account('reviewer', `Reviewer ${number}`, `reviewer-${number}`),
  ),
  { ...account('partner', 'Partner organisation BIMF', 'partner-bimf'), organisation: 'BIMF' },
];

/** The demo account of a role; the first where there are several. */
export const demoAccountOf = (role: StaffRole): DemoAccount => {
  const found = demoAccounts.find((one) => one.role === role);
  if (found === undefined) throw new Error(`The demo has no ${role}`);
  return found;
};
