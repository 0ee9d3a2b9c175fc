const focusable = 'input, textarea, select, button, [role="combobox"], [contenteditable="true"], a[href]'

const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

/** « Sources (2) » or « Titre* » is the label of « Sources », of « Titre ». */
const isLabel = (words: string, label: string): boolean =>
  words === label || (words.startsWith(label) && /^\s*(\*|\(\d+\))+$/.test(words.slice(label.length)))

/** The element of the form that bears the name of a field, or its label. */
function holderOf(document: Document, field: string, label: string | undefined): Element | null {
  const named = document.querySelector(`main [name="${CSS.escape(field)}"]`)
  if (named || !label) return named
  const candidates = [...document.querySelectorAll('main label, main span, main h3, main p')]
  return candidates.find((element) => isLabel(wordsOf(element), label)) ?? null
}

/** The first thing to type into or to press at an element, or around it. */
function entryOf(holder: Element): HTMLElement | null {
  if (holder.matches(focusable)) return holder as HTMLElement
  for (let around: Element | null = holder; around && around.tagName !== 'FORM'; around = around.parentElement) {
    const inside = around.querySelector<HTMLElement>(focusable)
    if (inside) return inside
  }
  return null
}

/**
 * Brings a field into view and puts the cursor in it: the part of a component where it is open, else the component.
 *
 * @param field path of the attribute, `sources.0.url`
 * @param labels the form's label of each attribute
 */
export function focusField(document: Document, field: string, labels: Readonly<Record<string, string>>): void {
  const attribute = field.split('.')[0]!
  const holder = holderOf(document, field, undefined) ?? holderOf(document, attribute, labels[attribute])
  if (!holder) return
  holder.scrollIntoView({ block: 'center' })
  entryOf(holder)?.focus({ preventScroll: true })
}
