import type { ShallowRef } from 'vue'

/** Opens the entry of a list that the address names (`#slug`), and brings the reader to it. */
export function useOpenedEntry(list: Readonly<ShallowRef<HTMLElement | null>>) {
  const route = useRoute()

  function open() {
    const id = decodeURIComponent(route.hash.slice(1))
    const entry = id === '' ? null : document.getElementById(id)
    if (!entry || !list.value?.contains(entry)) return
    entry.querySelector('details')?.setAttribute('open', '')
    entry.focus({ preventScroll: true })
    entry.scrollIntoView()
  }

  onMounted(open)
  watch(
    () => route.hash,
    () => nextTick(open),
  )
  // A link to the entry that the address already names changes nothing in the address: the click is what tells.
  onMounted(() => document.addEventListener('click', reopen))
  onUnmounted(() => document.removeEventListener('click', reopen))
  function reopen(event: Event) {
    const link = (event.target as Element).closest('a[href^="#"]')
    if (link && link.getAttribute('href') === route.hash) open()
  }
}
