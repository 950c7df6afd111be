#include "report/reportstyle.h"

namespace ndvi
{

namespace
{

const char *const COLOURS = R"(
:root{color-scheme:light;--page:#fff;--text:#1b1b1b;--soft:#595959;--line:#d0d0d0;--card:#f5f5f5;--link:#0b4fa0;
--accent:#26648e;--warn:#8a3b00;--masked:#8c8c8c;--nodata:#6f6f6f;--halo:#000;--core:#fff;
--h1:#fde725;--h2:#90d743;--h3:#35b779;--h4:#21918c;--h5:#31688e;--h6:#443983;--h7:#440154}
@media screen and (prefers-color-scheme:dark){
:root{color-scheme:dark;--page:#161616;--text:#ececec;--soft:#ababab;--line:#444;--card:#202020;--link:#8ec1ff;
--accent:#6fb1dd;--warn:#ffb27a;--masked:#6b6b6b;--nodata:#9a9a9a;--halo:#fff;--core:#000;
--h1:#440154;--h2:#443983;--h3:#31688e;--h4:#21918c;--h5:#35b779;--h6:#90d743;--h7:#fde725}}
)";

const char *const PAGE = R"(
*{box-sizing:border-box}
body{margin:0 auto;max-width:1100px;padding:16px 20px 48px;background:var(--page);color:var(--text);
font:15px/1.45 system-ui,"Segoe UI","Noto Sans",sans-serif}
h1{font-size:1.6em;margin:.4em 0 .2em;overflow-wrap:anywhere}h2{font-size:1.25em;margin:1.8em 0 .4em;
border-bottom:1px solid var(--line)}h3{font-size:1.1em;margin:0 0 .3em}
a{color:var(--link)}p{margin:.4em 0}.note,.under,.legend{color:var(--soft);font-size:.87em}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:.93em;margin:.4em 0}
caption{text-align:left;font-weight:600;padding:.3em 0}
th,td{text-align:left;vertical-align:top;padding:3px 14px 3px 0;border-bottom:1px solid var(--line)}
th{font-weight:600}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.long{max-width:48em;overflow-wrap:anywhere}.zones th.n,.zones td.n{width:1%}.zones th.n{white-space:normal;min-width:7em}
time{white-space:nowrap}th.date,td.date{white-space:nowrap;font-weight:400;font-variant-numeric:tabular-nums}
.name{display:-webkit-inline-box;max-width:100%;vertical-align:top;-webkit-box-orient:vertical;-webkit-line-clamp:6;overflow:hidden;overflow-wrap:break-word}a .name{text-decoration:underline}
td .name,th .name{max-width:26em}.state{white-space:nowrap}
h1 .name,h3 .name,p .name{-webkit-line-clamp:3}
@media(max-width:700px){body{padding:10px 10px 40px}section.zone{padding:10px}td .name,th .name{max-width:13em}
figure{margin-right:8px}}
@media screen and (max-width:700px){table.stack,.stack caption,.stack tbody,.stack tr,.stack th,.stack td{display:block}.stack thead{display:none}
.stack tr{padding:6px 0;border-bottom:1px solid var(--line)}.stack tbody th,.stack td,[dir=rtl] .stack td{border:0;padding:1px 0;text-align:start!important;
max-width:none;white-space:normal}.stack td ul.reasons{min-width:0;padding-inline-start:1.2em}.stack td .name,.stack th .name{max-width:100%}
.zones td.n{width:auto}.stack td[data-label]::before{content:attr(data-label) ": ";color:var(--soft)}.stack svg{display:block}}
.warn{color:var(--warn);font-weight:600}
section.zone{margin:22px 0;padding:14px 16px;background:var(--card);border:1px solid var(--line);border-radius:6px}
@media screen{section.zone{content-visibility:auto;contain-intrinsic-size:auto 900px}}
.up{font-size:.87em}ol{margin:.3em 0;padding:0 0 0 1.6em}
ul.reasons{margin:.2em 0;padding:0 0 0 1.2em}td ul.reasons{min-width:16em;padding:0 0 0 1em}
.boxes{display:flex;flex-wrap:wrap;align-items:flex-start}.boxes table{margin-right:40px}
.key{display:inline-block;margin-right:7px;white-space:nowrap}.key svg{vertical-align:-2px}
.params{columns:24em;column-gap:32px;font-size:.93em;margin:.4em 0}.params div{break-inside:avoid;padding:2px 0;
border-bottom:1px solid var(--line)}dt{font-weight:600}dd{margin:0 0 0 1em;overflow-wrap:anywhere}
[dir=rtl] caption,[dir=rtl] th,[dir=rtl] td{text-align:right}[dir=rtl] td.n,[dir=rtl] th.n{text-align:left}
[dir=rtl] ul.reasons,[dir=rtl] ol{padding:0 1.6em 0 0}
details{margin:.6em 0}summary{cursor:pointer;color:var(--link)}
)";

const char *const CHARTS = R"(
svg{overflow:visible;direction:ltr}svg text{unicode-bidi:plaintext;font:11px system-ui,"Segoe UI","Noto Sans",sans-serif;fill:var(--text)}
svg.heat{display:block}
.plot{fill:var(--page)}.grid,.base{fill:none;stroke:var(--line);stroke-width:1}
svg .num,svg .date,svg .ends{text-anchor:end}svg .axis,svg .mids{text-anchor:middle}svg .small{font-size:10px}
svg .why{font-size:10px;paint-order:stroke;stroke:var(--page);stroke-width:3px;stroke-linejoin:round}.plate{fill:var(--page)}svg .onmask{stroke:var(--masked)}
.h1{fill:var(--h1)}.h2{fill:var(--h2)}.h3{fill:var(--h3)}.h4{fill:var(--h4)}.h5{fill:var(--h5)}.h6{fill:var(--h6)}
.h7{fill:var(--h7)}
.medianhalo,.median,.mediangap,.bandhalo,.band,.bandgap,.line,.dot,.ticks,.mid{fill:none;stroke-linecap:round;
stroke-linejoin:round}
.medianhalo,.mediangap{stroke:var(--halo);stroke-width:4.4}.median{stroke:var(--core);stroke-width:2}
.mediangap{stroke-width:1.2;stroke-dasharray:2 4}
.bandhalo{stroke:var(--halo);stroke-width:2.6;stroke-opacity:.75}.band{stroke:var(--core);stroke-width:1}
.bandgap{stroke:none}
.fine .medianhalo{stroke-width:3}.fine .median{stroke-width:1.4}.fine .bandhalo{stroke-width:1.6}.fine .band{stroke-width:.7}
.valid,.bars{fill:var(--accent)}.masked{fill:var(--masked)}.nodata{fill:url(#dots)}.failed{fill:url(#cross)}
.nothing{fill:none;stroke:var(--line);stroke-width:1}
.tip{fill:#000;fill-opacity:0}.tip:hover{fill-opacity:.18}
.mid{stroke:var(--text);stroke-width:1;stroke-dasharray:3 2}
.spark .line{stroke:var(--accent);stroke-width:1.5}.spark .dot{stroke:var(--warn);stroke-width:7}
.spark .point{fill:var(--accent)}.spark .ring{fill:var(--page);stroke:var(--text);stroke-width:1.5}
.spark .ticks{stroke:var(--masked);stroke-width:1;stroke-linecap:butt}
.multiples{display:flex;flex-wrap:wrap}
figure{margin:0 18px 14px 0;width:148px}figcaption{font-size:.87em;font-weight:600;white-space:nowrap;overflow:hidden;
text-overflow:ellipsis}.under{margin:0;font-size:.8em}
.reason{display:flex;align-items:center;width:140px;height:80px;padding:8px;border:1px dashed var(--soft);color:var(--text);
font-size:.87em}
.reason.masked{background:var(--masked);border-style:solid;border-color:var(--masked)}
.reason.failed{border:2px solid var(--warn)}
@media print{body{max-width:none;padding:0;font-size:11px}section.zone{background:none;border:0;padding:0}
.scroll{overflow:visible}svg.heat{max-width:100%;height:auto}tr,h3,li,figure,svg.heat{break-inside:avoid}.up,details:not([open]){display:none}
h2,h3,caption,section.zone>p,section.zone ul,section.zone li{break-after:avoid}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)";

} // namespace

std::string reportStyle()
{
  return std::string(COLOURS) + PAGE + CHARTS;
}

std::string reportPatterns()
{
  return "<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\"><defs>"
         "<pattern id=\"dots\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\">"
         "<rect width=\"5\" height=\"5\" style=\"fill:var(--page)\"/>"
         "<path d=\"M1 1h1.8v1.8h-1.8z\" style=\"fill:var(--nodata)\"/></pattern>"
         "<pattern id=\"cross\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\">"
         "<rect width=\"7\" height=\"7\" style=\"fill:var(--page)\"/>"
         "<path d=\"M-1 8L8 -1M-1 1L1 -1M6 8L8 6\" "
         "style=\"stroke:var(--warn);stroke-width:1.4\"/></pattern></defs></svg>";
}

} // namespace ndvi
