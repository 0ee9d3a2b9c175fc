import { newFormToken } from '../../contribution/form-token'

/** GET /api/contribution/token: the token of a form that is shown now. */
export default defineEventHandler((event) => {
  setResponseHeader(event, 'cache-control', 'no-store')
  return { token: newFormToken(Date.now()) }
})
