import type { TermNoteAnswer } from '~/answers'

type Note = TermNoteAnswer | null

/** What was loaded, by language and slug; null while it is on its way. In the browser only: a server would mix readers. */
const notes = shallowReactive(new Map<string, Note>())
let wanted = new Set<string>()

async function load(locale: string): Promise<void> {
  const slugs = [...wanted].sort()
  wanted = new Set()
  for (const slug of slugs) notes.set(`${locale} ${slug}`, null)
  try {
    const found = await $fetch('/api/glossary/notes', { query: { slugs: slugs.join(','), locale } })
    for (const note of found) notes.set(`${locale} ${note.slug}`, note)
  } catch {
    // The mark is a link to the glossary: it still leads there, and the next interest asks again.
    for (const slug of slugs) notes.delete(`${locale} ${slug}`)
  }
}

/** When the browser has nothing better to do; Safari does not tell. */
const whenIdle = (run: () => void) =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(run, { timeout: 4000 }) : setTimeout(run, 500)

/**
 * The note of a term. The terms of a page are asked for together, in one request, once the page is at rest; `need` does
 * not wait.
 */
export function useTermNote(slug: () => string) {
  const { locale } = useI18n()
  const key = () => `${locale.value} ${slug()}`
  const isMissing = () => !notes.has(key())
  onMounted(() => {
    if (!isMissing()) return
    if (wanted.size === 0) whenIdle(() => wanted.size > 0 && void load(locale.value))
    wanted.add(slug())
  })
  const need = () => {
    if (!isMissing()) return
    wanted.add(slug())
    void load(locale.value)
  }
  return { note: computed(() => notes.get(key()) ?? null), need }
}
