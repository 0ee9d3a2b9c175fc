import type { NuxtError } from '#app'
import type { Ref } from 'vue'

interface Asked<View> {
  readonly data: Ref<View | null | undefined>
  readonly error: Ref<NuxtError | undefined>
}

const RETRY_AFTER_SECONDS = 30

/** The error page for an answer that failed: 404 stays 404, anything else is a service that does not answer. */
function failure(error: NuxtError): NuxtError {
  const statusCode = error.statusCode === 404 || error.statusCode === 400 ? error.statusCode : 503
  return createError({
    statusCode,
    statusMessage: statusCode === 503 ? 'Service Unavailable' : 'Not Found',
    fatal: true,
  })
}

/**
 * The view that an endpoint gave. A failure becomes the error page with its true HTTP code, so that no cache keeps it.
 * While the next view loads, or if it fails, the last one stays on screen.
 */
export function answered<View>({ data, error }: Asked<View>): Readonly<Ref<NonNullable<View>>> {
  if (error.value || !data.value) {
    const cause = failure(error.value ?? createError({ statusCode: 503 }))
    if (cause.statusCode === 503) useRequestEvent()?.node?.res?.setHeader('retry-after', RETRY_AFTER_SECONDS)
    throw cause
  }
  const view: Ref<NonNullable<View>> = shallowRef(data.value)
  watch(data, (next) => {
    if (next) view.value = next
  })
  watch(error, (problem) => {
    if (problem) showError(failure(problem))
  })
  return view
}
