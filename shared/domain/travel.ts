/** What a participant tells for the journey to Korea, part by part, and how far they are with it. */
import * as z from 'zod';

/** What a participant tells. */
export const ownParts = [
  'passport',
  'visa',
  'arrival',
  'departure',
  'insurance',
  'emergency',
  'needs',
] as const;
export type OwnPart = (typeof ownParts)[number];

/** Rooms are given by the office. */
export const travelParts = [...ownParts, 'room'] as const;
export type TravelPart = (typeof travelParts)[number];

export const visaStates = ['not-needed', 'to-apply', 'applied', 'granted', 'refused'] as const;
export type VisaState = (typeof visaStates)[number];

/** What somebody agreed to, in the words that they read. */
export interface Consent {
  readonly version: string;
  readonly text: string;
  readonly at: string;
}

/** A passport as it is kept: what it says is sealed; its end and its expiry alone are readable. */
export interface PassportOnFile {
  readonly mask: string;
  /** ISO calendar day. */
  readonly expiresOn: string;
  readonly sealed: string;
  readonly consent: Consent;
}

/** What is sealed of a passport. */
export const PassportData = z.strictObject({
  number: z.string(),
  name: z.string(),
  nationality: z.string(),
  birthDate: z.string(),
  expiresOn: z.string(),
});
export type PassportData = z.infer<typeof PassportData>;

export interface Flight {
  readonly flight: string;
  readonly airport: string;
  /** Moment, ISO 8601 UTC, with the zone whose clocks hang at the airport. */
  readonly at: string;
  readonly zone: string;
}

/** Everything of one person; each part is absent until it is told, and again when it is deleted. */
export interface Travel {
  readonly applicationId: string;
  readonly edition: string;
  /** Counts up with every change; a writer states the one that it read. */
  readonly version: number;
  readonly passport?: PassportOnFile;
  readonly visa?: {
    readonly state: VisaState;
    /** As the embassy calls it, e.g. "C-3-1". */
    readonly type?: string;
    /** Why it was refused, sealed. */
    readonly reason?: string;
  };
  readonly arrival?: Flight;
  readonly departure?: Flight;
  readonly insurance?: {
    readonly company: string;
    readonly policy: string;
    readonly from: string;
    readonly to: string;
  };
  readonly emergency?: {
    readonly name: string;
    readonly relation: string;
    readonly phone: string;
  };
  /** Told to be empty is an answer too. */
  readonly needs?: { readonly diet: string; readonly access: string };
  readonly room?: { readonly house: string; readonly room: string; readonly note: string };
}

/** How far somebody is: what lists and decisions need, and nothing that could not stand on a list. */
export interface TravelProgress {
  readonly passportExpiresOn?: string;
  readonly visa?: VisaState;
  readonly arrival?: boolean;
  readonly departure?: boolean;
  readonly insuredFrom?: string;
  readonly insuredTo?: string;
  readonly emergency?: boolean;
  readonly needs?: boolean;
  readonly room?: boolean;
}

/** The place in which something of a person is sealed, and opens again. */
export const sealedTravel = (applicationId: string, field: 'passport' | 'visa-reason') =>
  ({ entity: 'travel', id: applicationId, field }) as const;

export const noTravel = (applicationId: string, edition: string): Travel => ({
  applicationId,
  edition,
  version: 0,
});

const told = <Part extends string>(part: Part, value: unknown) =>
  value === undefined ? {} : { [part]: true };

export const progressOf = (travel: Travel): TravelProgress => ({
  ...(travel.passport && { passportExpiresOn: travel.passport.expiresOn }),
  ...(travel.visa && { visa: travel.visa.state }),
  ...told('arrival', travel.arrival),
  ...told('departure', travel.departure),
  ...(travel.insurance && { insuredFrom: travel.insurance.from, insuredTo: travel.insurance.to }),
  ...told('emergency', travel.emergency),
  ...told('needs', travel.needs),
  ...told('room', travel.room),
});

/** The next version of the travel, with these parts as they are now; `undefined` takes one away. */
export const changedTravel = (
  travel: Travel,
  parts: { readonly [Part in TravelPart]?: Travel[Part] | undefined },
): Travel => {
  const { applicationId, edition, version, ...kept } = travel;
  const next = Object.entries({ ...kept, ...parts }).filter(([, value]) => value !== undefined);
  return { applicationId, edition, version: version + 1, ...Object.fromEntries(next) };
};
