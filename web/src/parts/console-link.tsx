import Link from '@cloudscape-design/components/link';
import type { ReactNode } from 'react';
import { useLocation, useRouter } from 'wouter';

/** A link inside the console, below the edition. */
export const ConsoleLink = (props: { readonly to: string; readonly children: ReactNode }) => {
  const { base } = useRouter();
  const [, navigate] = useLocation();
  return (
    <Link
      href={`${base}${props.to}`}
      onFollow={(event) => {
        event.preventDefault();
        navigate(props.to);
      }}
    >
      {props.children}
    </Link>
  );
};
