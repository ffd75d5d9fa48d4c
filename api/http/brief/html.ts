// One file that opens offline and prints: no script, nothing from elsewhere.
import { createHash } from 'node:crypto'
import { briefWords } from '../../words/brief.ts'
import type { Brief, Line, Note } from './brief.ts'
import { notePartsOf } from './markdown.ts'

const style = `:root{color-scheme:light dark}
body{max-width:46rem;margin:2rem auto;padding:0 1.25rem;font:16px/1.5 Georgia,'Times New Roman',serif;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.15rem;margin:2rem 0 .5rem;padding-top:.5rem;border-top:1px solid #767676;break-after:avoid}
ul,ol{margin:0;padding-left:1.4rem}
li{margin:.3rem 0;break-inside:avoid}
sup{line-height:0;font-size:.72em}
a{color:#0b4f8a}
sup a{text-decoration:none;padding:0 .1em}
ol.notes{font-size:.85rem}
.colophon{font-size:.85rem}
.own{font-style:italic}
@media (prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#8cc4f7}h2{border-color:#8a8a8a}}
@media print{body{margin:0;max-width:none;font-size:10.5pt;color:#000;background:#fff}a{color:inherit;text-decoration:none}}
@page{margin:20mm 18mm}
`

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** Of the file when it is served: its own style and nothing else. */
export const briefPolicy = `${policy}; frame-ancestors 'none'`

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)

function lineOf({ head, text, notes, isOwnArithmetic }: Line): string {
  const marks = notes.map((number) => `<a href="#note-${number}">${number}</a>`).join(' ')
  return `<li${isOwnArithmetic ? ' class="own"' : ''}><b dir="auto">${escaped(head)}</b>: <span dir="auto">${escaped(text)}</span> <sup>${marks}</sup></li>`
}

function noteOf(note: Note, undated: string): string {
  const parts = notePartsOf(note, undated).map((part) => `<span dir="auto">${escaped(part)}</span>`)
  const url = note.url === null ? '' : ` <a href="${escaped(note.url)}" rel="noreferrer noopener">${escaped(note.url)}</a>`
  return `<li id="note-${note.number}">${parts.join(', ')}${url}</li>`
}

export function briefHtml(brief: Brief): string {
  const words = briefWords[brief.language]
  const sections = brief.sections.map(({ name, title, lines }) => {
    const body = lines.length === 0 ? `<p>${escaped(words.nothing)}</p>` : `<ul>\n${lines.map(lineOf).join('\n')}\n</ul>`
    return `<section aria-labelledby="${name}">\n<h2 id="${name}">${escaped(title)}</h2>\n${body}\n</section>`
  })
  return `<!doctype html>
<html lang="${brief.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(brief.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1 dir="auto">${escaped(brief.title)}</h1>
<p>${escaped(brief.sentence)}</p>
${sections.join('\n')}
<section aria-labelledby="notes">
<h2 id="notes">${escaped(words.notes)}</h2>
<ol class="notes">
${brief.notes.map((note) => noteOf(note, words.undated)).join('\n')}
</ol>
</section>
</main>
<footer class="colophon">
${brief.colophon.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}
</footer>
</body>
</html>
`
}
