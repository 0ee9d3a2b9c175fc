import { watchTiles, type TileEvents } from '../../app/map/tile-watch'

/** A source of tiles whose events the test sends. */
function tileSource() {
  const listeners = new Map<string, Set<() => void>>()
  const source: TileEvents = {
    on: (type, listener) => listeners.set(type, (listeners.get(type) ?? new Set()).add(listener)),
    un: (type, listener) => listeners.get(type)?.delete(listener),
  }
  const send = (type: string, times = 1) => {
    for (let index = 0; index < times; index += 1) [...(listeners.get(type) ?? [])].forEach((listener) => listener())
  }
  return { source, send }
}

describe('watching the tiles of the base map', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  const watched = () => {
    const { source, send } = tileSource()
    const onLost = jest.fn()
    return { send, onLost, stop: watchTiles(source, onLost) }
  }

  it('gives up at the fourth error, once', () => {
    const { send, onLost } = watched()
    send('tileloaderror', 3)
    expect(onLost).not.toHaveBeenCalled()
    send('tileloaderror', 5)
    expect(onLost).toHaveBeenCalledTimes(1)
  })

  it('gives up after four seconds without a tile', () => {
    const { send, onLost } = watched()
    send('tileloadstart', 12)
    jest.advanceTimersByTime(3999)
    expect(onLost).not.toHaveBeenCalled()
    jest.advanceTimersByTime(1)
    expect(onLost).toHaveBeenCalledTimes(1)
  })

  it('waits for nothing before a tile is asked', () => {
    const { onLost } = watched()
    jest.advanceTimersByTime(60_000)
    expect(onLost).not.toHaveBeenCalled()
  })

  it('forgives errors between tiles that come', () => {
    const { send, onLost } = watched()
    send('tileloadstart')
    send('tileloaderror', 3)
    send('tileloadend')
    send('tileloaderror', 3)
    jest.advanceTimersByTime(60_000)
    expect(onLost).not.toHaveBeenCalled()
    send('tileloaderror')
    expect(onLost).toHaveBeenCalledTimes(1)
  })

  it('stops when it is told to', () => {
    const { send, onLost, stop } = watched()
    send('tileloadstart')
    stop()
    send('tileloaderror', 9)
    jest.advanceTimersByTime(60_000)
    expect(onLost).not.toHaveBeenCalled()
  })
})
