import { useLocation, useSearch } from 'wouter';
import type { Arrival } from '../../parts/arrival.tsx';

/** Back to the timetable as it was looked at: its filters stand in the address. */
export const useWayBack = () => {
  const [, navigate] = useLocation();
  const search = useSearch();
  const address = search === '' ? '/timetable' : `/timetable?${search}`;
  return { address, go: (arrival: Arrival): void => navigate(address, { state: arrival }) };
};
