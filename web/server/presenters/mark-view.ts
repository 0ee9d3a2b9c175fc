import type { LocaleCode, TermMark, TermMarker } from '@atlas/shared'
import type { Said } from './said'

export type TermMarkers = Readonly<Record<LocaleCode, TermMarker>>

/** What a view keeps under these names is no long text: headings, names, and the cards of other records. */
const untouched: ReadonlySet<string> = new Set([
  ...['title', 'name', 'label'],
  ...['cards', 'neighbours', 'latest', 'led', 'joined'],
])

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** A text that nobody has marked yet. */
const isUnmarked = (value: unknown): value is Said =>
  isPlain(value) && typeof value.text === 'string' && 'lang' in value && Object.keys(value).length === 2

/** The texts of one section: a term is marked in the first of them that names it. */
function markSection(texts: readonly Said[], markers: TermMarkers, locale: LocaleCode): Said[] {
  const known = new Set<string>()
  return texts.map((said) => {
    const marks: TermMark[] = markers[said.lang ?? locale](said.text, known)
    for (const { slug } of marks) known.add(slug)
    return marks.length > 0 ? { ...said, marks } : said
  })
}

function markedObject(view: Record<string, unknown>, markers: TermMarkers, locale: LocaleCode) {
  let copy: Record<string, unknown> | undefined
  for (const [key, value] of Object.entries(view)) {
    if (untouched.has(key)) continue
    const marked = markView(value, markers, locale)
    if (marked !== value) (copy ??= { ...view })[key] = marked
  }
  return copy ?? view
}

/**
 * A view whose long texts (`{ text, lang }`, wherever they stand) say where they name terms of the glossary. A text is
 * one section, and so is a list of texts. What has nothing to mark is the same object as before; a text that has `marks`
 * already is left alone.
 */
export function markView<View>(view: View, markers: TermMarkers, locale: LocaleCode): View {
  if (isUnmarked(view)) return markSection([view], markers, locale)[0] as View
  if (Array.isArray(view)) {
    const isSection = view.length > 0 && view.every(isUnmarked)
    const marked = isSection
      ? markSection(view as Said[], markers, locale)
      : view.map((value: unknown) => markView(value, markers, locale))
    return (marked.every((value, index) => value === view[index]) ? view : marked) as View
  }
  return isPlain(view) ? (markedObject(view, markers, locale) as View) : view
}
