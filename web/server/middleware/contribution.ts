import { answerForm } from '../contribution/answer-form'
import { answerRemoval } from '../contribution/answer-removal'

const formAddresses = { '/contribuer': 'fr', '/en/contribute': 'en' } as const
const removalAddress = /^\/(?:contribuer\/retrait|en\/contribute\/removal)\/([\w-]{20,64})$/

/** Forms sent to the pages of contribution: they are answered before the page is drawn, which shows the answer. */
export default defineEventHandler(async (event) => {
  if (event.method !== 'POST') return
  const path = event.path.split('?')[0]!.replace(/\/$/, '')
  if (Object.hasOwn(formAddresses, path)) {
    event.context.contribution = await answerForm(event, formAddresses[path as keyof typeof formAddresses])
  }
  const token = removalAddress.exec(path)?.[1]
  if (token) event.context.contactRemoval = await answerRemoval(event, token)
})
