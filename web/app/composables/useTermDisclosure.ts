const OPEN_AFTER_MS = 200
const CLOSE_AFTER_MS = 300

/**
 * When the note of a term shows, after WCAG 1.4.13: it opens when the term is pointed at, focused or tapped; the pointer
 * may go into it; Escape closes it without moving anything; it stays until the reader leaves both. One is open at a time.
 */
export function useTermDisclosure(id: string, anchor: () => HTMLElement | null) {
  const openId = useState<string | null>('open-term', () => null)
  const isOpen = computed(() => openId.value === id)
  let timer: ReturnType<typeof setTimeout> | undefined
  let isTouched = false
  let wasOpen = false

  const open = () => {
    clearTimeout(timer)
    openId.value = id
  }
  const close = () => {
    clearTimeout(timer)
    if (isOpen.value) openId.value = null
  }
  const later = (run: () => void, delayMs: number) => {
    clearTimeout(timer)
    timer = setTimeout(run, delayMs)
  }
  const isFocused = () => document.activeElement === anchor() && anchor()!.matches(':focus-visible')

  const enter = ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') later(open, isOpen.value ? 0 : OPEN_AFTER_MS)
  }
  const leave = ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch' && !isFocused()) later(close, CLOSE_AFTER_MS)
  }
  const listeners = {
    pointerenter: enter,
    pointerleave: leave,
    pointerdown({ pointerType }: PointerEvent) {
      isTouched = pointerType === 'touch'
      wasOpen = isOpen.value
    },
    focus() {
      if (!isTouched && isFocused()) open()
    },
    blur({ relatedTarget }: FocusEvent) {
      if (!(relatedTarget instanceof Element && relatedTarget.closest('.atlas-term-note'))) close()
    },
    /** A finger that taps asks what the word means; the note has the link. Heard before the link itself does. */
    clickCapture(event: MouseEvent) {
      if (!isTouched) return
      event.preventDefault()
      isTouched = false
      if (wasOpen) close()
      else open()
    },
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  const onPress = ({ target }: PointerEvent) => {
    const isInside = target instanceof Element && (anchor()?.contains(target) || target.closest('.atlas-term-note'))
    if (!isInside) close()
  }
  const unlisten = () => {
    document.removeEventListener('keydown', onKey)
    document.removeEventListener('pointerdown', onPress)
  }
  watch(isOpen, (is) => {
    unlisten()
    if (!is) return
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress)
  })
  onBeforeUnmount(() => {
    close()
    unlisten()
  })
  return { isOpen, open, listeners, noteListeners: { pointerenter: enter, pointerleave: leave } }
}
