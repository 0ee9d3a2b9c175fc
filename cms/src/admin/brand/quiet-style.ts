/** What the product says of itself among an editor's screens: offers, documentation for developers, a newsletter. */
const promotions = [
  ...['https://strapi.io', 'https://docs.strapi.io', 'https://market.strapi.io'].map((site) => `a[href^="${site}"]`),
  // The newsletter, the one box to tick where a password is chosen.
  'form:has(input[name="confirmPassword"]) div:has(> div > div > button[role="checkbox"])',
]

/** The image button of the text editor: it opens the media library, which this tool does not use. */
const imageButtons = ['button[name="Image"]']

/** A list of contents that has none. */
const emptySections = ['nav ul > li:has(ol:empty)']

/** Lists with room for the status, which stands last. */
const denserLists = 'main table :is(td, th) { padding-inline: 8px !important; }'

/** A row of a form that has nothing to tell takes no room. */
const silentRows = 'div:has(> div > [data-atlas-empty]) { display: none !important; }'

/** A refusal says one sentence a line. */
const messages = '[role="alert"] * { white-space: pre-line; }'

/** Takes off the screen what does not concern an editor. */
export function addQuietStyle(document: Document): void {
  const style = document.head.appendChild(document.createElement('style'))
  const hidden = [...promotions, ...imageButtons, ...emptySections].join(',\n')
  style.textContent = `${hidden} { display: none !important; }\n${denserLists}\n${silentRows}\n${messages}`
}
