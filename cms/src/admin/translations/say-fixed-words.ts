import { frenchWord } from './fixed-words'

const labelled = '[aria-label]'
/** Where a state is shown as its code: the list of languages of a form. */
const stateHolder = '[role="option"], [role="combobox"]'

function sayText(node: Text): void {
  const french = frenchWord(node.data, Boolean(node.parentElement?.closest(stateHolder)))
  if (french !== null) node.data = french
}

function sayLabel(element: Element): void {
  const french = frenchWord(element.getAttribute('aria-label') ?? '', true)
  if (french !== null) element.setAttribute('aria-label', french)
}

function sayAll(root: Node): void {
  if (root instanceof Text) return sayText(root)
  if (!(root instanceof Element)) return
  if (root.matches(labelled)) sayLabel(root)
  root.querySelectorAll(labelled).forEach(sayLabel)
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) sayText(texts.currentNode as Text)
}

/** Puts into French, as they appear, the few words that the product has no translation for. */
export function sayFixedWords(document: Document): void {
  if (document.documentElement.lang !== 'fr') return
  const say = (changes: MutationRecord[]) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') sayLabel(target as Element)
      else if (type === 'characterData') sayText(target as Text)
      else addedNodes.forEach(sayAll)
    }
  }
  const what = { childList: true, subtree: true, characterData: true, attributeFilter: ['aria-label'] }
  new MutationObserver(say).observe(document.body, what)
}
