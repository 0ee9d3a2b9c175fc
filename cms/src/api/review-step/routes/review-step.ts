/** Private: no address leads here. */
export default { routes: [] }
