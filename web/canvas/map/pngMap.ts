import { linesOf, type Measure } from '../lines.ts'
import { pictureOf, type Picture } from '../picture.ts'
import type { Drawing } from './drawing.ts'
import type { Sheets } from './makeMap.ts'
import type { MapPalette } from './mapPalette.ts'
import { mapFont } from './mapStyle.ts'
import { captionLine, type Caption } from './svgMap.ts'

const dotsToPixel = 2

async function decoded({ href }: Picture): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = href
  await image.decode()
  return image
}

/** Everything that is on the map as a picture of twice its size, with what it is of written under it. Null where the browser draws none. */
export async function pngOfMap(
  { base, over }: Sheets,
  drawing: Drawing,
  palette: MapPalette,
  caption: Caption,
  measure: Measure,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  const lines = caption.lines.flatMap((line) => linesOf(line, drawing.width - 8, Number.POSITIVE_INFINITY, measure))
  canvas.width = Math.ceil(drawing.width * dotsToPixel)
  canvas.height = Math.ceil((drawing.height + (lines.length + 1) * captionLine) * dotsToPixel)
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.scale(dotsToPixel, dotsToPixel)
  context.fillStyle = palette.bg
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = palette.surface
  for (const { box } of drawing.areas) {
    context.beginPath()
    context.roundRect(box.x, box.y, box.width, box.height, 8)
    context.fill()
  }
  context.strokeStyle = palette['line-strong']
  for (const { x, y, radius } of drawing.rings) {
    context.beginPath()
    context.arc(x, y, radius, 0, 2 * Math.PI)
    context.fill()
    context.stroke()
  }
  // The pictures are data addresses: they are decoded here, nothing is fetched.
  const pictures = [base, over].flatMap((sheet) => pictureOf(sheet, dotsToPixel) ?? [])
  const images = await Promise.all(pictures.map(decoded))
  for (const [index, { x, y, width, height }] of pictures.entries()) {
    const image = images[index]
    if (image) context.drawImage(image, x, y, width, height)
  }
  context.font = mapFont
  context.fillStyle = palette['ink-2']
  for (const { title, titleRoom, box } of drawing.areas)
    context.fillText(linesOf(title, titleRoom, 1, measure).join(''), box.x + 12, box.y + 18)
  context.textAlign = 'center'
  for (const { title, x, y, radius } of drawing.rings) context.fillText(title, x, y - radius + 14)
  context.textAlign = 'start'
  context.font = mapFont.replace('600 12px', '400 11px')
  for (const [index, line] of lines.entries()) context.fillText(line, 4, drawing.height + (index + 1) * captionLine)
  return await new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
}
