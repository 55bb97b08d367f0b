import type { Child } from 'hono/jsx';
import { isCountry } from '../domain/country.ts';
import type { Instant } from '../domain/time.ts';
import { cityOf, zonesOfCountry } from '../domain/time-zone.ts';
import { commonText } from '../text/common.ts';
import { countryName } from '../text/country.ts';
import { fieldText } from '../text/fields.ts';
import type { Locale } from '../text/locale.ts';
import { timeZoneText } from '../text/time-zone.ts';
import { clockText } from './moment.tsx';

/** The zones of a country that read differently at that moment, one of each. */
const zonesOf = (country: string, at: Instant): readonly string[] => {
  const readings = new Map(
    zonesOfCountry(country).map((zone) => [clockText(at, zone, 'en'), zone]),
  );
  return [...readings.values()].sort((one, other) =>
    clockText(at, one, 'en').localeCompare(clockText(at, other, 'en')),
  );
};

export interface ClocksProps {
  readonly at: Instant;
  /** The edition's zone. */
  readonly zone: string;
  readonly locale: Locale;
  /** The zone that the reader has chosen: their own clock, whatever country they live in. */
  readonly own?: string | undefined;
  /** Where the reader lives, where that is known: their own clock is read from it. */
  readonly residence?: string | undefined;
  /** The page asks where the reader lives, so that their own clock will be known. */
  readonly asksResidence?: boolean;
  /** The deadline is kept on the last clock on Earth. */
  readonly anywhereOnEarth?: boolean;
}

const Reading = (props: ClocksProps & { readonly there: string; readonly suffix?: string }) => {
  const { at, there, suffix = '', locale } = props;
  return (
    <>
      {clockText(at, there, locale)}
      {suffix}
    </>
  );
};

/** A time to which a script adds what the reader's device shows. */
const OnDevice = (props: ClocksProps & { readonly children: Child }) => (
  <time datetime={new Date(props.at).toISOString()} data-moment={commonText(props.locale).yourTime}>
    {props.children}
  </time>
);

/** The reader's own clock: as they have chosen it, or by the country where they live. */
const OwnClock = (props: ClocksProps) => {
  if (props.own !== undefined) {
    return (
      <>
        <dt>{timeZoneText(props.locale).own(cityOf(props.own))}</dt>
        <dd>
          <Reading {...props} there={props.own} />
        </dd>
      </>
    );
  }
  const { at, locale, asksResidence = false } = props;
  // A draft holds whatever was typed.
  const residence = props.residence && isCountry(props.residence) ? props.residence : undefined;
  if (residence === undefined && !asksResidence) return null;
  const words = fieldText(locale).clocks;
  const zones = residence === undefined ? [] : zonesOf(residence, at);
  return (
    <>
      <dt>
        {residence === undefined ? words.own : words.residence(countryName(residence, locale))}
      </dt>
      <dd>
        <OnDevice {...props}>
          {zones.length === 0 ? words.unknown : null}
          {zones.map((there, index) => (
            <>
              {index === 0 ? null : <br />}
              <Reading
                {...props}
                there={there}
                suffix={zones.length === 1 ? '' : ` (${cityOf(there)})`}
              />
            </>
          ))}
        </OnDevice>
      </dd>
    </>
  );
};

/** A deadline on three clocks: the edition's, UTC (or the last on Earth), and the reader's own. */
export const Clocks = (props: ClocksProps) => {
  const { zone, locale, anywhereOnEarth = false, own, residence, asksResidence = false } = props;
  const words = commonText(locale);
  const second = (
    <Reading
      {...props}
      there={anywhereOnEarth ? 'Etc/GMT+12' : 'UTC'}
      suffix={anywhereOnEarth ? ' AoE' : ' UTC'}
    />
  );
  const isKorea = zone === 'Asia/Seoul';
  return (
    <dl class="clocks">
      <dt>{isKorea ? words.kst : zone}</dt>
      <dd>
        <strong>
          <Reading {...props} there={zone} suffix={isKorea ? ' KST' : ''} />
        </strong>
      </dd>
      <dt>{anywhereOnEarth ? fieldText(locale).clocks.anywhereOnEarth : words.utc}</dt>
      <dd>
        {own === undefined && residence === undefined && !asksResidence ? (
          <OnDevice {...props}>{second}</OnDevice>
        ) : (
          second
        )}
      </dd>
      <OwnClock {...props} />
    </dl>
  );
};
