/**
 * The one style sheet of the public pages: ink on warm white, one accent, the five traditional
 * colours only as the woven band and as data. Small enough to travel inside each page, so that a
 * slow line needs one round trip.
 */
export const style = `
:root{--ink:#1d1a16;--soft:#5c554b;--paper:#fbf8f2;--card:#fff;--rule:#ddd5c6;--accent:#0b5e63;--on-accent:#fff;--bad:#a3262a;
--blue:#2f5d8a;--red:#a8443c;--yellow:#c79a3a;--white:#e9e2d3;--black:#3a3631}
@media (prefers-color-scheme:dark){:root{--ink:#f1ebdf;--soft:#b8afa0;--paper:#191714;--card:#221f1b;--rule:#423c33;--accent:#7cc8c4;--on-accent:#10201f;--bad:#ff9d97;
--blue:#7fa9d3;--red:#e08a80;--yellow:#e0bd6b;--white:#59534a;--black:#a09789}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Apple SD Gothic Neo","Noto Sans KR","Malgun Gothic","Noto Sans Arabic","Noto Sans Devanagari",sans-serif;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-9999px}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem}
.band{height:6px;background:repeating-linear-gradient(90deg,var(--blue) 0 3rem,var(--red) 3rem 6rem,var(--yellow) 6rem 9rem,var(--white) 9rem 12rem,var(--black) 12rem 15rem)}
header.top,main,footer.end{max-width:44rem;margin:0 auto;padding:0 1.25rem}
header.top{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;align-items:baseline;padding-top:1.1rem;padding-bottom:1.1rem}
header.top a{color:inherit;text-decoration:none;min-height:24px}header.top nav a{color:var(--accent)}header.top nav a+a{margin-left:1rem}
.name{font-weight:600;letter-spacing:.01em}
main{padding-top:1.5rem;padding-bottom:4rem}main.wide,header.top.wide{max-width:64rem}
footer.end{border-top:1px solid var(--rule);padding-top:1.25rem;padding-bottom:3rem;color:var(--soft);font-size:.9rem}
h1{font-size:clamp(1.9rem,5vw,2.9rem);line-height:1.15;font-weight:300;letter-spacing:-.01em;margin:.4em 0 .6em;text-wrap:balance}
h2{font-size:1.45rem;font-weight:400;line-height:1.3;margin:2.2em 0 .5em}h3{font-size:1.1rem;margin:1.6em 0 .3em}
.lead{font-size:1.2rem;color:var(--soft);max-width:38rem}
.soft{color:var(--soft)}.small{font-size:.88rem}
.after-eyebrow{margin-top:.2em}ul.plain,ol.plain{list-style:none;padding:0}ul.plain li:not(.note){padding:.25rem 0}
.block{display:block}caption.left{text-align:left}.large{font-size:clamp(1.7rem,4.5vw,2.4rem);font-weight:300;line-height:1.2}.track{border-top:1px solid var(--rule);margin-top:4rem;padding-top:.5rem}.marked{border-left:4px solid var(--mark);padding-left:.8rem;font-weight:400}.countries{color:var(--soft);line-height:1.8}dl.scale{display:grid;grid-template-columns:2rem 1fr;margin:.4rem 0}dl.scale dd{margin:0}summary{cursor:pointer;color:var(--accent);padding:.2rem 0}
.eyebrow{font-size:.85rem;letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin:0}
.button,button{display:inline-block;font:inherit;border:1px solid var(--accent);background:var(--accent);color:var(--on-accent);padding:.65rem 1.4rem;border-radius:3px;text-decoration:none;cursor:pointer;min-height:44px}
.button.quiet,button.quiet{background:transparent;color:var(--accent)}
.actions{display:flex;flex-wrap:wrap;gap:.8rem;margin:2rem 0}
.field{margin:1.6rem 0}.field label,legend{font-weight:600;display:block;padding:0}
.hint{color:var(--soft);font-size:.92rem;margin:.15rem 0 .4rem}
.error{color:var(--bad);font-weight:600;margin:.2rem 0}
.field.bad{border-left:4px solid var(--bad);padding-left:.9rem}
input[type=file]+button,details+form{margin-top:.75rem}
fieldset{border:0;margin:1.6rem 0;padding:0;min-width:0}
input,select,textarea{font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:3px;padding:.5rem .6rem;width:100%;max-width:100%;min-height:44px}
textarea{min-height:9rem;line-height:1.5}input[type=checkbox],input[type=radio]{flex:none;width:24px;min-height:24px;height:24px;margin:0 .6rem 0 0;vertical-align:middle;accent-color:var(--accent)}
.date{display:flex;gap:.8rem}.date div{flex:0 1 5rem;min-width:0}.date .year{flex-basis:7rem}.date label{font-weight:400}
.choice{display:flex;align-items:flex-start;margin:.5rem 0}.choice label{font-weight:400}
.summary{border:3px solid var(--bad);padding:1rem 1.25rem;margin:0 0 2rem}.summary h2{margin:0 0 .4rem}
.note{border-left:4px solid var(--accent);padding:.4rem 1.1rem;margin:1.6rem 0;background:var(--card)}
.reference{font:300 clamp(1.6rem,6vw,2.6rem)/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:.03em;user-select:all;display:block;margin:.5rem 0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;margin:1rem 0}th,td{text-align:left;vertical-align:top;padding:.55rem .8rem .55rem 0;border-bottom:1px solid var(--rule)}th{font-weight:600}.num{text-align:right}
.scroll{overflow-x:auto}
dl.facts{display:grid;grid-template-columns:minmax(8rem,13rem) 1fr;gap:.4rem 1.2rem}dl.facts dt{color:var(--soft)}dl.facts dd{margin:0}
.typed{white-space:pre-wrap;overflow-wrap:anywhere}dl.texts dt{font-weight:600;margin-top:1.2rem}dl.texts dd{margin:.2rem 0 0}
ol.tasks{list-style:none;padding:0;margin:1rem 0;border-top:1px solid var(--rule)}ol.tasks li{display:flex;flex-wrap:wrap;gap:.1rem 1rem;justify-content:space-between;align-items:baseline;padding:.7rem 0;border-bottom:1px solid var(--rule)}ol.tasks a{padding:.2rem 0}.state{color:var(--soft);font-size:.92rem}.state.done{color:var(--ink)}
.clocks{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.15rem 1.2rem;margin:.4rem 0;font-variant-numeric:tabular-nums}.clocks dt{color:var(--soft)}.clocks dd{margin:0}.note p.first{margin:.2rem 0}
.answers{position:relative;border-top:1px solid var(--rule);margin-top:1.6rem}.answers h3{padding-right:5rem}.answers .change{position:absolute;top:1.6rem;right:0;min-height:24px}.note h2.first{margin-top:.4rem;font-size:1.1rem}
.figures{display:flex;flex-wrap:wrap;gap:1.5rem 3rem;margin:2rem 0;padding:0;list-style:none}.figures strong{display:block;font-size:clamp(2.6rem,8vw,4.4rem);font-weight:200;line-height:1;font-variant-numeric:tabular-nums}
ol.strip{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem .25rem;padding:0;margin:1rem 0 2rem;font-size:.82rem}ol.strip li{flex:1 1 4.5rem;border-top:4px solid var(--rule);padding-top:.25rem;color:var(--soft)}ol.strip li.done{border-color:var(--blue)}ol.strip li.now{border-color:var(--red);color:var(--ink);font-weight:600}
@media (max-width:40rem){table.stack thead{display:none}table.stack :is(tr,th,td,tbody){display:block;text-align:left;border:0}table.stack tr{border-left:4px solid var(--mark,var(--rule));padding:.3rem 0 .3rem .8rem;margin:1.2rem 0}table.stack th{border:0;padding:0 0 .3rem}table.stack td{display:grid;grid-template-columns:8rem 1fr;padding:.15rem 0}table.stack td::before{content:attr(data-label);color:var(--soft)}}
@media (max-width:30rem){.clocks{grid-template-columns:1fr}.clocks dd{margin-bottom:.4rem}dl.facts{grid-template-columns:1fr}dl.facts dd{margin-bottom:.6rem}}
@media print{body{background:#fff;color:#000;font-size:11pt}.band,.skip,header.top nav,footer.end,.actions{display:none}a{color:inherit}main{max-width:none;padding:0}}
`;
