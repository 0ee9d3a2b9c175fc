/** Where the reader's choice is kept, in this browser only; nothing is kept as long as terms are explained. */
const marksKey = 'atlas-terms'
const off = 'off'

/**
 * Run before the page is drawn: what the reader switched off does not show for a moment. The style sheet does the rest
 * until the page's script is there.
 */
export const applyMarksSetting = `try{if(localStorage.getItem('${marksKey}')==='${off}')document.documentElement.dataset.terms='${off}'}catch(e){}`

/** Whether this reader wants terms explained: yes until said otherwise, or where nothing can be kept. */
export function readMarksSetting(): boolean {
  try {
    return localStorage.getItem(marksKey) !== off
  } catch {
    return true
  }
}

/** Keeps the choice, and shows it. */
export function keepMarksSetting(isOn: boolean): void {
  if (isOn) delete document.documentElement.dataset.terms
  else document.documentElement.dataset.terms = off
  try {
    if (isOn) localStorage.removeItem(marksKey)
    else localStorage.setItem(marksKey, off)
  } catch {
    // A browser that keeps nothing: the choice holds for this page.
  }
}
