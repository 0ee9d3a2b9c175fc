import type { FormState } from '~/contribution/form-state'
import { draftName, forgetDraft, keepDraft, readDraft } from '~/contribution/kept-draft'

const pauseMs = 400

/**
 * Keeps what is being written in the browser, as it is written, and gives it back when the form is opened again.
 * `isFresh` says that the server knows nothing of it: a form that was just sent is newer than what the browser keeps.
 */
export function useKeptDraft(form: FormState, isFresh: boolean) {
  const name = draftName(form.text('record'))
  /** Milliseconds since 1970 of the draft that was given back. */
  const restoredAt = ref<number | null>(null)
  const isKept = ref(false)
  let waiting: ReturnType<typeof setTimeout> | undefined

  function keep() {
    isKept.value = keepDraft(localStorage, name, { step: form.step.value, values: form.values.value })
  }

  function restore() {
    const draft = isFresh ? readDraft(localStorage, name, form.kind) : null
    if (!draft) return
    form.values.value = { ...form.values.value, ...draft.values }
    form.step.value = draft.step
    restoredAt.value = draft.savedAt
  }

  function forget() {
    clearTimeout(waiting)
    forgetDraft(localStorage, name)
    restoredAt.value = null
    isKept.value = false
  }

  onMounted(() => {
    restore()
    watch([form.values, form.step], () => {
      clearTimeout(waiting)
      waiting = setTimeout(keep, pauseMs)
    })
  })
  onBeforeUnmount(() => {
    if (waiting === undefined) return
    clearTimeout(waiting)
    keep()
  })

  return { restoredAt, isKept, forget }
}
