/**
 * A page is readable before its script is there: what it reads first (style, fonts) must not share the line with what
 * comes after.
 */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:html', (html) => {
    const later = (markup: string) =>
      markup
        .replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"')
        .replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=')
    html.head = html.head.map(later)
  })
})
