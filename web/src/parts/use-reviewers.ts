import { useQuery } from '@tanstack/react-query';
import { useCall } from '../api/call-context.tsx';
import { useEdition } from '../layout/current-edition.tsx';
import type { Option } from './choice.tsx';

/** The register of reviewers, to choose from; only the office reads it. */
export const useReviewers = () => {
  const call = useCall();
  const { edition } = useEdition();
  const { data, error } = useQuery({
    queryKey: ['reviewers', edition],
    queryFn: () => call('GET /staff/editions/{edition}/reviewers', { params: { edition } }),
  });
  const options = (data?.reviewers ?? []).map(
    ({ sub, name, email }): Option => ({
      value: sub,
      label: name === undefined ? email : `${name} · ${email}`,
    }),
  );
  return { options, error };
};
