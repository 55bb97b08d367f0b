import { swatchRule } from '../../../shared/ui/data-colours.ts';

/** The report’s own look: a printed yearly report, on a phone, a screen and A4. */
export const reportStyle = `
.cover{padding:2rem 0 1rem}.cover h1{font-size:clamp(2.6rem,9vw,5.2rem);font-weight:200;margin:.1em 0 .3em}
.cover .figures{gap:1.5rem 4rem;margin-top:3rem}.cover .figures strong{font-size:clamp(4rem,16vw,9rem);letter-spacing:-.04em}
.report h2{font-size:clamp(1.8rem,4.5vw,2.8rem);font-weight:250;line-height:1.15;margin:0 0 1rem}
.report section{border-top:1px solid var(--rule);margin-top:4.5rem;padding-top:1.6rem}
.report section>p{max-width:40rem}
${swatchRule}
.tracks{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:2rem 3rem;list-style:none;padding:0}.tracks li{border-top:6px solid var(--mark);padding-top:.8rem}
.tracks strong{display:block;font-size:clamp(2.6rem,7vw,4rem);font-weight:200;line-height:1.1;font-variant-numeric:tabular-nums}
.atlas{display:grid;grid-template-columns:minmax(0,3fr) minmax(14rem,1fr);gap:2.5rem;align-items:start}
.atlas svg{width:100%;height:auto;display:block}.atlas ul{list-style:none;padding:0;margin:0;columns:1;line-height:1.55}
.land{stroke:var(--rule);stroke-width:.56;stroke-linecap:round;stroke-dasharray:0 1;fill:none}
.nation{stroke:var(--paper);stroke-width:.22}.host{fill:none;stroke:var(--ink);stroke-width:.3}
ol.year{list-style:none;padding:0;margin:2rem 0 0;border-left:2px solid var(--rule)}ol.year li{position:relative;display:grid;grid-template-columns:minmax(9rem,17rem) 1fr;gap:.2rem 1.5rem;padding:.55rem 0 .55rem 1.6rem}
ol.year li::before{content:"";position:absolute;left:-.45rem;top:1.05em;width:.75rem;height:.75rem;border-radius:50%;background:var(--mark);border:1px solid var(--rule)}ol.year .when{color:var(--soft);font-variant-numeric:tabular-nums}ol.year .day{font-size:1.5rem;font-weight:300}
.programme{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:2rem 3rem}.programme ol{list-style:none;padding:0;margin:0}.programme li{padding:.7rem 0;border-bottom:1px solid var(--rule)}
ol.chosen{list-style:none;counter-reset:chosen;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:2rem 3rem}ol.chosen li{counter-increment:chosen}ol.chosen li::before{content:counter(chosen);display:block;font-size:3rem;font-weight:200;line-height:1.1;color:var(--soft)}ol.chosen h3{margin:.2rem 0}
.bars{list-style:none;padding:0}.bars li{display:grid;grid-template-columns:3rem 1fr;gap:.2rem 1rem;align-items:baseline;padding:.3rem 0}.bars strong{font-weight:300;font-size:1.5rem;text-align:right;font-variant-numeric:tabular-nums}.bars i{display:block;grid-column:2;height:5px;background:var(--blue);width:var(--share)}
.closing{font-size:clamp(1.3rem,3vw,1.9rem);font-weight:300;line-height:1.45}
@media (max-width:44rem){.atlas{grid-template-columns:1fr}.atlas ul{columns:2}ol.year li{grid-template-columns:1fr}}
@media print{@page{size:A4;margin:16mm}body{font-size:10.5pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}.cover{min-height:225mm;display:flex;flex-direction:column;justify-content:center}.report section{break-inside:avoid;margin-top:14mm}.report section.page{break-before:page;margin-top:0;border-top:0}.atlas{grid-template-columns:1fr}.atlas ul{columns:3}.scroll{overflow:visible}}
`;
