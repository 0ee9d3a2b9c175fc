/**
 * Brings the reader to the term that the address names, once it is drawn: when coming from another page, and when a link
 * inside this one leads to it. The keyboard and screen readers go on from there.
 */
export function useTargetedTerm(): void {
  const route = useRoute()

  async function reach(hash: string) {
    if (hash.length < 2) return
    await nextTick()
    const term = document.getElementById(decodeURIComponent(hash.slice(1)))
    term?.scrollIntoView()
    term?.focus({ preventScroll: true })
  }

  onMounted(() => void reach(route.hash))
  watch(
    () => route.fullPath,
    () => void reach(route.hash),
  )
}
