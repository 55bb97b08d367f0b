import { encode } from 'uqr';

/** A code as a QR image; whoever does not see it has the same code as text beside it. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  // Four modules of white around it: scanners need them.
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width="260"
      height="260"
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
};
