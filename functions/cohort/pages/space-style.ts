import { swatchRule } from '../../../shared/ui/data-colours.ts';

/** The space's own look: texts between thin rules, whose they are in a line above. */
export const spaceStyle = `
${swatchRule}
.entry{border-top:1px solid var(--rule);padding:1.4rem 0 .4rem}.entry h2,.entry h3{font-size:1.2rem;font-weight:500;margin:0}
.entry .typed{max-width:38rem;margin:.8rem 0}.entry p{margin:.3rem 0}
nav.space ul,.links{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;padding:0}nav.space a,.links a{display:inline-block;min-height:24px}
form.filter{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,12rem),1fr));gap:0 1.2rem;align-items:end;border-top:1px solid var(--rule);margin-top:2rem}form.filter .field{margin:.8rem 0}form.filter .actions{margin:.8rem 0}
`;
