/** What is watched: an OpenLayers tile source, or anything that tells the same events. */
export interface TileEvents {
  on(type: 'tileloadstart' | 'tileloadend' | 'tileloaderror', listener: () => void): unknown
  un(type: 'tileloadstart' | 'tileloadend' | 'tileloaderror', listener: () => void): void
}

/** When tiles are given up: this many errors with no tile between, or this long without a first tile. */
export const tilePatience = { errors: 4, silenceMs: 4000 }

/**
 * Calls `onLost` once, when the tiles do not come.
 * @returns stops watching
 */
export function watchTiles(tiles: TileEvents, onLost: () => void, patience = tilePatience): () => void {
  let errors = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let hasTile = false

  const started = () => {
    if (!hasTile) timer ??= setTimeout(giveUp, patience.silenceMs)
  }
  const loaded = () => {
    hasTile = true
    errors = 0
    clearTimeout(timer)
  }
  const failed = () => {
    errors += 1
    if (errors >= patience.errors) giveUp()
  }
  const stop = () => {
    clearTimeout(timer)
    tiles.un('tileloadstart', started)
    tiles.un('tileloadend', loaded)
    tiles.un('tileloaderror', failed)
  }
  const giveUp = () => {
    stop()
    onLost()
  }

  tiles.on('tileloadstart', started)
  tiles.on('tileloadend', loaded)
  tiles.on('tileloaderror', failed)
  return stop
}
