/** The style sheet of a timeline: phones first, light and dark, and paper. */
export const TIMELINE_STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1a1a1a; --soft: #55585d; --paper: #fff; --line: #c3c8ce; --panel: #0b3d6b;
  --on-panel: #fff; --now: #fff4d6; --edge: #b26a00; --alert: #a40000;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #ececea; --soft: #b4b8bd; --paper: #16181a; --line: #454a51; --panel: #123a5e;
    --on-panel: #fff; --now: #3a3013; --edge: #f0b44c; --alert: #ff8f87;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 12rem; }
body {
  margin: 0 auto; max-width: 48rem; padding: 0 1rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 Arial, "Liberation Sans", Helvetica, sans-serif; overflow-wrap: break-word;
}
p, ol, dl, h1, h2, h3 { margin: 0; }
header { padding: 1rem 0 .75rem; }
h1 { font-size: 1.25rem; line-height: 1.3; text-wrap: balance; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1rem 0 .5rem; }
.setting { color: var(--soft); }
.draft { font-weight: bold; color: var(--alert); }
#panel {
  position: sticky; top: 0; z-index: 1; margin: 0 -1rem 1rem; padding: .6rem 1rem .75rem;
  background: var(--panel); color: var(--on-panel);
}
#panel a { color: inherit; }
.clock { font-variant-numeric: tabular-nums; font-size: .9rem; }
#geladi { border: 1px solid; border-radius: 1rem; padding: 0 .5rem; }
#sekarang { font-weight: bold; font-size: 1.1rem; line-height: 1.35; }
#hitung { font-variant-numeric: tabular-nums; font-size: 1.3rem; font-weight: bold; }
ol { list-style: none; padding: 0; }
li { padding: .6rem .75rem; border-left: 4px solid var(--line); border-bottom: 1px solid var(--line); }
.time { display: flex; flex-wrap: wrap; gap: 0 .9rem; font-variant-numeric: tabular-nums; color: var(--soft); font-size: .9rem; }
.time strong { color: var(--ink); font-size: 1rem; }
.activity { font-weight: bold; }
.mark { font-weight: normal; font-style: italic; color: var(--soft); font-size: .875rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .05rem .75rem; font-size: .9rem; }
dt { color: var(--soft); }
dd { margin: 0; }
.narasi { font-size: 1.05rem; white-space: pre-line; }
li[aria-current] { background: var(--now); border-left-color: var(--edge); }
li[aria-current] .time::before { content: "Sekarang"; font-weight: bold; color: var(--ink); }
li[aria-current] :is(.time, dt, .mark) { color: var(--ink); }
.past, .past .time strong { color: var(--soft); }
.past .activity { font-weight: normal; }
a:focus-visible { outline: 3px solid var(--on-panel); outline-offset: 2px; }
@media (max-width: 26rem) {
  dl { display: block; }
  dt, dd { display: inline; }
  dt::after { content: ": "; }
  dd::after { content: "\\A"; white-space: pre; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --paper: #fff; --line: #999; --now: #fff; --edge: #999; }
  #panel { display: none; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  .past, .past .time strong { color: #000; }
  .past .activity { font-weight: bold; }
  li[aria-current] .time::before { content: none; }
  li { break-inside: avoid; padding: 4pt 6pt; }
  h2, h3 { break-after: avoid; }
}
@page { size: A4; margin: 2cm; }
`;
