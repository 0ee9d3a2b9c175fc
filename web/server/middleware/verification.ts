import { answerVerification } from '../verification/answer-verification'

const address = /^\/(?:en\/)?verification\/([\w-]{1,100})\/?(?:\?|$)/

/** Forms of the pages of verification: they are answered before the page is drawn. Looking (GET, HEAD) does nothing here. */
export default defineEventHandler((event) => {
  const token = event.method === 'POST' ? address.exec(event.path)?.[1] : undefined
  return token === undefined ? undefined : answerVerification(event, token)
})
