/**
 * Brings the reader to the results (`#results`) when another page of them has come, as following a link would: the
 * keyboard and a screen reader go on from there. Changing a filter moves nothing.
 */
export function useResultsFocus(page: () => number) {
  watch(page, async () => {
    await nextTick()
    const results = document.getElementById('results')
    results?.focus({ preventScroll: true })
    results?.scrollIntoView()
  })
}
