import { properties } from './palette.ts';

const LAYOUT = String.raw`
*{box-sizing:border-box}
html{color-scheme:light dark;scroll-padding-top:4rem}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Open Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
code,.sums,.version,.path{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.92em}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
main:focus{outline:none}
h1,h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
.inner,main{max-width:1120px;margin:0 auto;padding:0 24px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:12px;top:-60px;z-index:3;padding:8px 14px;background:var(--card);border:2px solid var(--link);border-radius:6px}
.skip:focus{top:8px}
.top{position:sticky;top:0;z-index:2;background:var(--card);border-bottom:1px solid var(--line)}
.top .inner{display:flex;align-items:center;justify-content:space-between;gap:6px 24px;flex-wrap:wrap;min-height:52px}
.brand{display:flex;align-items:center;gap:8px;font-weight:650;letter-spacing:-.01em}
.brand svg,.mark{width:20px;height:20px;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
nav ul{display:flex;gap:4px 20px;flex-wrap:wrap}
nav a{color:var(--muted);text-decoration:none;padding:4px 0}
nav a:hover{color:var(--text);text-decoration:underline}
main{padding-top:24px;padding-bottom:40px}
.verdict{border:1px solid var(--line);border-left:6px solid;border-radius:10px;padding:20px 24px 22px;margin-bottom:20px}
.verdict.good{border-left-color:var(--good);background:var(--goodSoft)}
.verdict.warned{border-left-color:var(--warn);background:var(--warnSoft)}
.verdict.bad{border-left-color:var(--bad);background:var(--badSoft)}
.word{display:flex;align-items:center;flex-wrap:wrap;gap:0 7px;font-weight:700}
.good .word{color:var(--good)}.warned .word{color:var(--warn)}.bad .word{color:var(--bad)}
.word .of{font-weight:400;color:var(--muted)}
.mark{stroke-width:2.6}
h1{font-size:27px;line-height:1.22;letter-spacing:-.015em;font-weight:680;margin:6px 0 10px;text-wrap:balance}
.subject code{display:inline-block;padding:2px 8px;border-radius:6px;background:var(--card);border:1px solid var(--line);font-weight:600;margin:0 4px 4px 0}
.why,.do{display:grid;grid-template-columns:7.2em 1fr;gap:0 8px;margin-top:10px}
.verdict .do{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:10px 12px;margin-top:14px;font-size:16px}
.more,.also{margin-top:10px;color:var(--muted)}
.also ul{list-style:disc;padding-left:1.3em}
.sums{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin-top:8px;line-height:1.45}
.sums dt{color:var(--muted)}
.verdict>.sums{margin-left:116px}
section,footer section{margin-top:20px}
section,.group{background:var(--card);border:1px solid var(--line);border-radius:10px}
section{padding:18px 24px 22px}
h2{font-size:17px;line-height:1.3;font-weight:650;letter-spacing:-.005em;margin-bottom:12px}
.count{display:inline-block;margin-left:6px;padding:0 8px;border-radius:10px;background:var(--ground);border:1px solid var(--line);font-size:13px;font-weight:500;color:var(--muted)}
.lead{color:var(--muted);margin-bottom:12px}
.none{color:var(--muted)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(104px,1fr));gap:8px}
.tiles div{display:flex;flex-direction:column;padding:8px 12px;border:1px solid var(--line);border-radius:8px}
.tiles dt{color:var(--muted);font-size:13px}
.tiles dd{font-size:21px;font-weight:650;font-variant-numeric:tabular-nums;letter-spacing:-.02em}
.tiles .wrong{border-color:var(--bad);background:var(--badSoft)}
.tiles .wrong dd,.tiles .wrong dt{color:var(--bad)}
.halves{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,420px),1fr));gap:0 20px}
table{border-collapse:collapse;width:100%}
th{text-align:left;font-weight:500}
td,th{padding:7px 8px;border-bottom:1px solid var(--line);vertical-align:top}
tbody tr:last-child>*{border-bottom:0}
thead th{color:var(--muted);font-size:13px;white-space:nowrap}
td:first-child,th:first-child{padding-left:0}
td:last-child,th:last-child{padding-right:0}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.does{display:block;font-weight:400;font-size:13px;color:var(--muted)}
.bar{width:32%;vertical-align:middle}
.bar svg{display:block;width:100%;height:8px;background:var(--ground);border-radius:4px}
.stacked{display:block;width:100%;height:22px;border-radius:6px;background:var(--ground);margin-bottom:8px}
.swatch{display:inline-block;width:11px;height:11px;border-radius:3px;margin-right:7px}
.sources .does{padding-left:18px}
.proxies{margin-top:10px;padding-top:10px;border-top:1px solid var(--line);color:var(--muted);font-size:14px}
.group{padding:14px 18px 16px;border-left:5px solid var(--bad);background:none}
.group.warning{border-left-color:var(--warn)}
.group+.group{margin-top:12px}
h3{font-size:16px;line-height:1.35;font-weight:620}
.level{display:inline-block;padding:0 8px;border-radius:10px;font-size:13px;color:var(--bad);background:var(--badSoft);margin-right:4px}
.warning .level{color:var(--warn);background:var(--warnSoft)}
.code{color:var(--muted);font-size:14px}
.group ul{margin-top:10px}
summary{cursor:pointer;color:var(--link);padding:8px 0 0}
.group li{padding:10px 0;border-top:1px solid var(--line)}
.group li:last-child{padding-bottom:0}
.group .subject code{background:var(--ground)}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:13px;color:var(--muted);margin-bottom:10px}
.axis{padding-right:6px}
.axis,.timeline li{display:grid;grid-template-columns:minmax(0,34%) 1fr 25%;gap:0 14px;align-items:center}
.axis>div{display:flex;justify-content:space-between;font-size:12px;color:var(--muted);font-variant-numeric:tabular-nums}
.timeline{max-height:640px;overflow:auto;padding-right:6px}
.timeline li{padding:3px 0;border-top:1px solid var(--line);font-size:13px}
.timeline svg{display:block;width:100%;height:12px;background:var(--ground);border-radius:3px}
.what{display:flex;gap:8px;justify-content:space-between}
.what code{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.kind,.how{color:var(--muted);white-space:nowrap}
.how{white-space:normal;font-variant-numeric:tabular-nums;font-size:12px;line-height:1.35}
.map{display:block;width:100%;height:auto;border-radius:6px}
.map.narrow{display:none}
.cell{stroke:var(--card);stroke-width:2}
.map text{fill:var(--mapText);font-size:12.5px;font-weight:600}
.map .size{font-size:11.5px;font-weight:400}
.filters{display:flex;flex-wrap:wrap;gap:10px 16px;align-items:end;margin-bottom:12px}
.filters[hidden]{display:none}
.filters label{display:block;font-size:13px;color:var(--muted)}
.filters input[type=search]{width:280px;max-width:100%}
.filters select{max-width:260px}
.filters input[type=search],.filters select{font:inherit;height:36px;padding:0 10px;color:var(--text);background:var(--ground);border:1px solid var(--edge);border-radius:7px}
::placeholder{color:var(--muted);opacity:1}
.check{display:flex;align-items:center;gap:7px;height:36px}
.check input{width:18px;height:18px;margin:0;accent-color:var(--link)}
.filters .check label{color:var(--text);font-size:14px}
.shown{margin-left:auto;height:36px;line-height:36px;color:var(--muted);font-variant-numeric:tabular-nums}
thead button{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;cursor:pointer}
thead button:hover{color:var(--text);text-decoration:underline}
th[aria-sort]{color:var(--text)}
th[aria-sort=ascending] button::after{content:" \2191"}
th[aria-sort=descending] button::after{content:" \2193"}
.modules{font-size:14px}
.modules tbody tr:hover{background:var(--ground)}
.c-module{width:46%}
.path{color:var(--text)}
.version{color:var(--muted)}
.flag{display:inline-block;padding:0 7px;border-radius:9px;font-size:12px;background:var(--badSoft);color:var(--bad)}
.c-state{white-space:nowrap}
.c-from{color:var(--muted);font-size:13px}
footer{border-top:1px solid var(--line);color:var(--muted);font-size:14px}
footer .inner{padding-top:18px;padding-bottom:30px}
footer h2{margin:0 0 4px;font-size:14px}
footer p{margin-top:10px}
@media (max-width:720px){
.inner,main{padding-left:14px;padding-right:14px}
main{padding-top:14px}
.top{position:static}
.top .inner{padding-top:8px;padding-bottom:8px}
.verdict,section{padding:16px}
h1{font-size:22px}
.why,.do{grid-template-columns:1fr}
.verdict>.sums{margin-left:0}
.sums{grid-template-columns:1fr;gap:0}
.sums dd{margin-bottom:4px}
.tiles{grid-template-columns:repeat(auto-fill,minmax(92px,1fr))}
.axis{grid-template-columns:1fr}.axis>span{display:none}
.timeline{max-height:520px}
.timeline li{grid-template-columns:1fr;gap:2px;padding:7px 0}
.map.wide{display:none}.map.narrow{display:block}
.c-took,.c-tries,.c-from{display:none}
.c-module{width:auto}
.modules .c-size{padding-right:0}
.filters>div{flex:1 1 130px}.filters>div:first-child{flex-basis:100%}
.filters input[type=search],.filters select{width:100%;max-width:none}
.shown{margin-left:0}
}
@media (forced-colors:active){.swatch,.cell,svg rect{forced-color-adjust:none}}
@media print{.top,.filters,.skip{display:none}.timeline{max-height:none}body{background:none}section,.verdict{break-inside:avoid-page}}
`;

/** A class for each colour of a chart: `f-` fills a shape, `b-` an element. */
const FILLS = ['present', 'restored', 'fetched', 'rejected', 'missing', 'queued', 'waiting']
  .map((name) => `.f-${name}{fill:var(--${name})}.b-${name}{background:var(--${name})}`)
  .join('\n');

/** The one style of the page. */
export const STYLE = `:root{${properties('light')}}
@media (prefers-color-scheme:dark){:root{${properties('dark')}}}${LAYOUT}${FILLS}
`;
