import { readPalette, type Palette } from '~/map/palette'

/** The palette of the current theme, read again when the theme changes; `onChange` tells it. For the browser only. */
export function useMapPalette(onChange: () => void): () => Palette {
  const read = () => {
    const style = getComputedStyle(document.documentElement)
    return readPalette((name) => style.getPropertyValue(name))
  }
  let palette: Palette | undefined
  const observer = import.meta.client
    ? new MutationObserver(() => {
        palette = undefined
        onChange()
      })
    : null
  onMounted(() => observer?.observe(document.documentElement, { attributeFilter: ['data-fr-theme'] }))
  onBeforeUnmount(() => observer?.disconnect())
  return () => (palette ??= read())
}
