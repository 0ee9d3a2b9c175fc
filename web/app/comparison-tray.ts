import { maxCompared } from '@atlas/shared'

/** An initiative that the reader set aside to compare. */
export interface TrayItem {
  readonly slug: string
  readonly title: string
}

const KEY = 'atlas-comparison'

/** Only the browser ever changes it: on the server it stays empty. */
const items = shallowRef<readonly TrayItem[]>([])
/** What a screen reader is told of the last change: a message of `compare`, and the title it is about. */
const announced = shallowRef<{ readonly key: 'added' | 'removed' | 'cleared' | 'full'; readonly title: string } | null>(
  null,
)

const isItem = (value: unknown): value is TrayItem =>
  typeof (value as TrayItem | null)?.slug === 'string' && typeof (value as TrayItem).title === 'string'

/** What this tab kept; nothing where storage is refused or was written by somebody else. */
function stored(): TrayItem[] {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return Array.isArray(value) ? value.filter(isItem).slice(0, maxCompared) : []
  } catch {
    return []
  }
}

function set(next: readonly TrayItem[]): void {
  items.value = next.slice(0, maxCompared)
  try {
    sessionStorage.setItem(KEY, JSON.stringify(items.value))
  } catch {
    // A browser that keeps nothing still compares within the page.
  }
}

/** The initiatives set aside in this tab, four at most, in the order chosen. */
export const comparisonTray = {
  items,
  announced,
  /** Reads what this tab kept; in the browser only, once the page is taken over. */
  restore: () => set(stored()),
  has: (slug: string) => items.value.some((item) => item.slug === slug),
  replace: set,
  /** Sets one aside, or puts it back; says so, and refuses a fifth. */
  toggle(item: TrayItem): void {
    const { title } = item
    if (comparisonTray.has(item.slug)) {
      set(items.value.filter(({ slug }) => slug !== item.slug))
      announced.value = { key: 'removed', title }
    } else if (items.value.length >= maxCompared) {
      announced.value = { key: 'full', title }
    } else {
      set([...items.value, item])
      announced.value = { key: 'added', title }
    }
  },
  clear(): void {
    set([])
    announced.value = { key: 'cleared', title: '' }
  },
}
