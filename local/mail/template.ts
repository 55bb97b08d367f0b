/** What the template says about mail: identities, configuration sets and where events go. */
import type { Assembly, Resource } from '../kernel.ts';

export type MailEventType = 'Send' | 'Delivery' | 'Bounce' | 'Complaint';

export interface MailTemplate {
  /** The identity that a From address sends as: the address itself, its domain, or a parent domain. */
  identityFor(address: string): Resource | undefined;
  configurationSet(name: string): Resource | undefined;
  /** The configuration set that an identity uses when a call names none. */
  defaultConfigurationSet(identity: Resource): string | undefined;
  /** The topics that hear of an event. */
  topics(configurationSet: string, event: MailEventType): readonly string[];
  /** Event destinations that only the cloud has, for the list of what is not run. */
  destinationsNotRun(): readonly string[];
}

interface EventDestination {
  readonly Enabled?: boolean | string;
  readonly MatchingEventTypes: readonly string[];
  readonly SnsDestination?: { readonly TopicARN: string };
}

export function readMailTemplate(assembly: Assembly): MailTemplate {
  const identities = assembly.byType('AWS::SES::EmailIdentity');
  const sets = assembly.byType('AWS::SES::ConfigurationSet');
  const destinations = assembly.byType('AWS::SES::ConfigurationSetEventDestination');
  const named = (identity: Resource) => String(identity.properties.EmailIdentity).toLowerCase();

  return {
    identityFor(address) {
      const lower = address.toLowerCase();
      const domain = lower.slice(lower.lastIndexOf('@') + 1);
      const matching = identities.filter((identity) => {
        const name = named(identity);
        return name === lower || name === domain || domain.endsWith(`.${name}`);
      });
      return matching.sort((left, right) => named(right).length - named(left).length)[0];
    },

    configurationSet: (name) =>
      sets.find((set) => set.physicalId === name || set.properties.Name === name),

    defaultConfigurationSet(identity) {
      const attributes = identity.properties.ConfigurationSetAttributes as
        | { ConfigurationSetName?: string }
        | undefined;
      return attributes?.ConfigurationSetName;
    },

    topics(configurationSet, event) {
      return destinations
        .filter(({ properties }) => properties.ConfigurationSetName === configurationSet)
        .map(({ properties }) => properties.EventDestination as EventDestination)
        .filter((destination) => String(destination.Enabled ?? true) === 'true')
        .filter((destination) => matches(destination, event))
        .flatMap((destination) => destination.SnsDestination?.TopicARN ?? []);
    },

    destinationsNotRun: () =>
      destinations
        .filter(
          ({ properties }) => !(properties.EventDestination as EventDestination).SnsDestination,
        )
        .map((destination) => destination.logicalId),
  };
}

/** `bounce`, `BOUNCE` and `Bounce` are the same event in templates. */
function matches(destination: EventDestination, event: MailEventType): boolean {
  return destination.MatchingEventTypes.some((type) => type.toLowerCase() === event.toLowerCase());
}
