const SAID_FOR_MS = 4000

/** Runs what writes to the clipboard, and says for four seconds how it ended. */
export function useCopy() {
  const state = ref<'idle' | 'done' | 'failed'>('idle')
  let timer: ReturnType<typeof setTimeout> | undefined

  async function copy(write: () => Promise<void>) {
    clearTimeout(timer)
    state.value = 'idle'
    // A status that is the same twice in a row is announced once: it must be empty in between.
    await nextTick()
    state.value = await write().then(
      () => 'done' as const,
      () => 'failed' as const,
    )
    timer = setTimeout(() => (state.value = 'idle'), SAID_FOR_MS)
  }
  onBeforeUnmount(() => clearTimeout(timer))
  return { state: readonly(state), copy }
}
