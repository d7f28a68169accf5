import { SEVERITIES } from '../check/finding.ts';
import { RULE_GROUPS } from '../check/rule-id.ts';

/** Hides what an unticked box of the filters stands for. */
const FILTER_RULES = [...SEVERITIES, ...RULE_GROUPS]
  .map((name) => {
    const off = `body:has(#show-${name}:not(:checked))`;
    return `${off} :is(.note,.ref).${name}{display:none}
${off} mark.${name}{background:none;text-decoration:none}
${off} mark.blank.${name}{display:none}`;
  })
  .join('\n');

const LIGHT = `
color-scheme:light;--paper:#fff;--desk:#f4f2ed;--ink:#211f1b;--soft:#67625a;--rule:#dcd7cc;
--error:#a8231a;--error-wash:#fbe3df;--warning:#7d5200;--warning-wash:#faecc8;
--info:#1c5a92;--info-wash:#dfecf8;--good:#2d6a32`;

const DARK = `
color-scheme:dark;--paper:#1e1d1a;--desk:#151412;--ink:#ebe6db;--soft:#a59f93;--rule:#3a3732;
--error:#ff9488;--error-wash:#4a211d;--warning:#eebb57;--warning-wash:#40310f;
--info:#8fc3f5;--info-wash:#17324a;--good:#8fce93`;

/**
 * The stylesheet of the HTML report. Severities differ by underline as well as by colour, for
 * those who print in black and for those who do not tell red from green.
 */
export const HTML_STYLE = `
:root{${LIGHT};
--serif:"Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Liberation Serif",serif;
--sans:"Segoe UI",system-ui,-apple-system,"Liberation Sans",sans-serif;
--mono:"Cascadia Mono",Consolas,"Liberation Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}

*{box-sizing:border-box}
html{scroll-padding-top:1.5rem;-webkit-text-size-adjust:100%}
body{margin:0;padding:clamp(1rem,4vw,3rem) clamp(.75rem,4vw,2.5rem);background:var(--desk);color:var(--ink);font:1rem/1.5 var(--sans)}
body>*{max-width:70rem;margin-inline:auto}
h1,h2,h3,p,ol,ul{margin:0}
a{color:inherit;text-underline-offset:.15em}
code{font-family:var(--mono);font-size:.9em;overflow-wrap:anywhere}
:focus-visible{outline:2px solid var(--info);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:1rem;padding:.4rem .8rem;background:var(--paper);z-index:1}

.page{padding-bottom:1.5rem}
h1{font:600 clamp(1.6rem,4vw,2.1rem)/1.2 var(--serif);letter-spacing:-.01em}
.summary{margin-top:.5rem}
.count{white-space:nowrap;color:var(--soft)}
.count:has(+.count)::after{content:" ·";color:var(--soft);font-weight:400}
.count.error,.count.warning,.count.info{font-weight:600}
.count.error{color:var(--error)}.count.warning{color:var(--warning)}.count.info{color:var(--info)}
.fixable{margin-top:.35rem;font-size:.9rem;color:var(--soft)}
.contents{margin-top:1.25rem}
.contents ol{padding-left:1.6rem}
.contents li{padding:.15rem 0}
.contents a{margin-right:.5rem;overflow-wrap:anywhere}
.filters{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin-top:1.25rem;font-size:.9rem}
fieldset{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .9rem;margin:0;padding:0;border:0;min-width:0}
legend{float:left;margin-right:.2rem;padding:0;color:var(--soft)}
.filters label{display:inline-flex;align-items:center;gap:.35rem;min-height:2rem;cursor:pointer}
.filters label span{color:var(--soft);font-variant-numeric:tabular-nums}
.filters input{width:1rem;height:1rem;margin:0;accent-color:var(--soft)}
.filters .error input{accent-color:var(--error)}
.filters .warning input{accent-color:var(--warning)}
.filters .info input{accent-color:var(--info)}

.draft{margin-bottom:2rem;padding:clamp(1rem,3.5vw,2.5rem) clamp(.9rem,3.5vw,2.5rem);background:var(--paper);border:1px solid var(--rule);border-radius:3px}
h2{font:600 1.15rem/1.35 var(--sans);overflow-wrap:anywhere}
.facts{margin:.15rem 0 1.25rem;font-size:.9rem}
.failure{margin-bottom:1rem;color:var(--error)}
summary{cursor:pointer;color:var(--soft);font-size:.9rem}
details[open] summary{margin-bottom:1rem}

.proof{display:flow-root;--number:2.75rem}
.text{position:relative;max-width:calc(38em + var(--number));padding:.25rem 0 .75rem var(--number);white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4;font:1.0625rem/1.7 var(--serif)}
.text::before{content:attr(data-line);position:absolute;left:0;width:2rem;text-align:right;color:var(--soft);font:.75rem/2.4 var(--mono);font-variant-numeric:tabular-nums}
.heading .text{padding-top:.6rem;font-weight:700;font-size:1.15rem}
.heading .text::before{line-height:2.7}
.code .text{padding-block:.05rem;font:.84rem/1.65 var(--mono);color:color-mix(in srgb,var(--ink) 82%,var(--paper))}
.code .text::before{line-height:1.85}
.code+:not(.code) .text{padding-top:1.25rem}
.notes{padding:.1rem 0 1.1rem var(--number)}

mark{color:inherit;background:var(--wash);text-decoration:underline solid 2px var(--tone);text-decoration-skip-ink:none;text-underline-offset:.22em;border-radius:1px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.warning{text-decoration-style:dashed}
mark.info{text-decoration-style:dotted}
mark.blank{padding-inline:.2em;border-inline:1px solid var(--tone)}
mark mark{text-underline-offset:.36em}
.error{--tone:var(--error);--wash:var(--error-wash)}
.warning{--tone:var(--warning);--wash:var(--warning-wash)}
.info{--tone:var(--info);--wash:var(--info-wash)}
.ref{display:inline-block;min-width:1.5em;padding:.05em .3em;border-radius:.75em;background:var(--tone);color:var(--paper);font:600 .6875rem/1.45 var(--sans);text-align:center;text-decoration:none;font-variant-numeric:tabular-nums;user-select:none}
.text .ref{margin:0 .1em 0 .2em;vertical-align:.35em}
.ref:hover{outline:2px solid var(--tone);outline-offset:1px}
.text .ref:target,.note:target .ref{outline:3px solid var(--tone);outline-offset:2px}

.note{padding:.1rem 0 .1rem .8rem;border-left:3px solid var(--tone);font-size:.84rem;line-height:1.42;overflow-wrap:anywhere}
.note.warning{border-left-style:dashed}
.note.info{border-left-style:dotted}
.note+.note{margin-top:.8rem}
.note:target{background:var(--wash)}
.kind{display:flex;flex-wrap:wrap;align-items:center;gap:0 .45rem;color:var(--soft);font-size:.8125rem}
.kind b{color:var(--tone);font-weight:600}
.message{margin-top:.1rem;font-weight:600}
.advice{margin-top:.1rem;font-family:var(--serif);font-size:1rem;white-space:pre-wrap}
.advice del{color:var(--soft);text-decoration-color:var(--tone)}
.advice ins{font-weight:700;text-decoration:none;color:var(--good)}
.related,.why,.source{margin-top:.2rem}
.source,.related span{color:var(--soft)}
.source{font-size:.8125rem}

.checklist,.suppressed{margin-top:1.5rem;padding-top:1.25rem;border-top:1px solid var(--rule)}
.suppressed ul{padding-left:1.2rem;font-size:.9rem;overflow-wrap:anywhere}
.suppressed li{padding:.2rem 0}
.suppressed code,.suppressed small{color:var(--soft)}
.suppressed small{display:block}
h3{margin-bottom:.5rem;font:600 1rem/1.4 var(--sans)}
.checklist ul{padding:0;list-style:none;columns:20rem 2;column-gap:2.5rem;font-size:.9rem}
.checklist li{display:flex;gap:.6rem;padding:.2rem 0;break-inside:avoid}
.sign{flex:none;width:1em;text-align:center;font-weight:700}
.checklist small{color:var(--soft);white-space:nowrap}
.pass .sign{color:var(--good)}.fail .sign,.fail small{color:var(--error)}.manual .sign{color:var(--warning)}.skipped{color:var(--soft)}
footer{color:var(--soft);font-size:.8125rem}

/* Text floats left, notes float right: a float never stands higher than one before it, so notes
   stay beside their text, and a text waits only while notes lag by more than one row. The body
   and its sections wait for all notes before them. */
@media (min-width:56rem),print{
.text{float:left;clear:left;width:calc(100% - var(--margin) - var(--gap))}
.notes{float:right;clear:right;width:var(--margin);padding-left:0}
.proof{--margin:22rem;--gap:2rem}
.heading .text,.code+:not(.code) .text{clear:both}
}
@media print{
@page{margin:16mm 14mm}
:root{font-size:9.5pt}
body{padding:0;background:none}
body>*{max-width:none}
.skip,.filters,footer{display:none}
.draft{margin:0;padding:0;border:0}
.draft+.draft{break-before:page}
.proof{--margin:66mm;--gap:5mm;--number:9mm}
.text{max-width:none}
.text::before{width:6mm}
.note{break-inside:avoid}
h2,.heading{break-after:avoid}
mark,.ref{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}

${FILTER_RULES}
`;
