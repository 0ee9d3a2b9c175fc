import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const gzipped = promisify(gzip)
/** Below this, compressing costs more than it saves. */
const MIN_BYTES = 1024

const isText = (body: unknown): body is string => typeof body === 'string' && body.length >= MIN_BYTES

/**
 * Compresses pages and answers for whoever accepts it, so that the site is as light without a proxy in front as with one.
 * Files of the build are compressed once, when it is built.
 */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('beforeResponse', async (event, response) => {
    // The error page is asked from within, by who reads it as it is.
    if (event.path.startsWith('/__nuxt_error')) return
    const isJson = event.path.startsWith('/api/') && typeof response.body === 'object' && response.body !== null
    const body = isJson ? JSON.stringify(response.body) : response.body
    if (!isText(body) || getResponseHeader(event, 'content-encoding')) return
    appendResponseHeader(event, 'vary', 'accept-encoding')
    if (!/\bgzip\b/.test(getRequestHeader(event, 'accept-encoding') ?? '')) return
    if (isJson) setResponseHeader(event, 'content-type', 'application/json')
    setResponseHeader(event, 'content-encoding', 'gzip')
    response.body = await gzipped(body)
  })
})
