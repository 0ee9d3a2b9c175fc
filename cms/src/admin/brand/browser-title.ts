import { toolName } from './name'

const named = (title: string): string =>
  title.replace(/^Strapi Admin$/, toolName).replace(/\| Strapi$/, `| ${toolName}`)

/** Puts our name in the browser's tab: the admin writes its maker's after each title. */
export function nameBrowserTab(document: Document): void {
  const rename = () => {
    const title = named(document.title)
    if (title !== document.title) document.title = title
  }
  rename()
  new MutationObserver(rename).observe(document.head, { childList: true, characterData: true, subtree: true })
}
