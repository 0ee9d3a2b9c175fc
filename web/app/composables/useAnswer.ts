import type { FetchContext } from 'ofetch'

/**
 * `useFetch` for the endpoint of a page: adds the reader's language to the question, and notes when the answer is the
 * last good one of a CMS that does not answer.
 */
export const useAnswer: typeof useFetch = createUseFetch((asked) => {
  const { $i18n } = useNuxtApp()
  const isStale = useStaleAnswer()
  return {
    query: computed(() => ({ ...toValue(asked.query as object | undefined), locale: $i18n.locale.value })),
    deep: false,
    onResponse({ response }: FetchContext & { response: Response }) {
      isStale.value = response.headers.get('x-atlas-stale') === '1'
    },
  }
})
