import { placeNote } from '../../app/glossary/place-note'

const view = { width: 375, height: 800 }
const note = { width: 300, height: 120 }
const line = (top: number, left = 40) => ({ left, top, bottom: top + 24 })

describe('placeNote', () => {
  it('stands under the term', () => {
    expect(placeNote([line(100)], note, view)).toMatchObject({ left: 40, top: 124 })
  })

  it('stands above it near the foot of the window', () => {
    expect(placeNote([line(740)], note, view).top).toBe(740 - 120)
  })

  it('does not cover a term that takes two lines', () => {
    expect(placeNote([line(100, 300), line(124, 16)], note, view)).toMatchObject({ left: 16, top: 148 })
    expect(placeNote([line(716, 60), line(740, 16)], note, view)).toMatchObject({ left: 60, top: 716 - 120 })
  })

  it.each([0, 100, 200, 374])('stays in the window when the term begins at %i', (left) => {
    const place = placeNote([line(100, left)], note, view)
    expect(place.left).toBeGreaterThanOrEqual(8)
    expect(place.left + note.width).toBeLessThanOrEqual(view.width - 8)
  })

  it('takes the larger side, and scrolls inside, when it fits on neither', () => {
    const small = { width: 320, height: 200 }
    const place = placeNote([line(120)], { width: 300, height: 400 }, small)
    expect(place).toEqual({ left: 12, top: 8, maxHeightPx: 112 })
  })
})
