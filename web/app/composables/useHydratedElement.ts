/**
 * The element, made by the server, that this component is about to take over; null when it makes its own. What a reader
 * typed or ticked before the script was there is still in it.
 */
export function useHydratedElement(): HTMLElement | null {
  const element: unknown = getCurrentInstance()?.vnode.el
  return import.meta.client && element instanceof HTMLElement ? element : null
}
