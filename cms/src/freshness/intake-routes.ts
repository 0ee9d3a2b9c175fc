import type { IntakeRoute } from '../intake'
import { confirmRecord, proposeChange, verificationPage } from './answers'

/** Links are secrets of 256 bits: the limits are there for the load, and let a scanner open all those of a message. */
const limits = { perVisitor: { requests: 120, seconds: 60 }, overall: { requests: 1200, seconds: 60 } } as const

/** What the page of a link asks. The link is in the body, never in an address: addresses are logged. */
export const verificationIntakeRoutes: readonly IntakeRoute[] = [
  {
    ...{ method: 'POST', path: '/verification/page', ...limits },
    answer: ({ strapi, body }) => verificationPage(strapi, body),
  },
  {
    ...{ method: 'POST', path: '/verification/confirmation', ...limits },
    answer: ({ strapi, body }) => confirmRecord(strapi, body),
  },
  {
    ...{ method: 'POST', path: '/verification/proposal', ...limits },
    answer: ({ strapi, body }) => proposeChange(strapi, body),
  },
]
