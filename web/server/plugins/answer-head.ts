/**
 * Answers HEAD where GET is answered: endpoints are files named for GET, and link checkers, download managers and
 * `curl -I` ask with HEAD first. Node sends no body to a HEAD whatever is written.
 */
export default defineNitroPlugin((nitroApp) => {
  nitroApp.hooks.hook('request', ({ node, path }) => {
    const isEndpoint = path.startsWith('/exports/') || path.startsWith('/api/')
    if (isEndpoint && node.req.method === 'HEAD') node.req.method = 'GET'
  })
})
