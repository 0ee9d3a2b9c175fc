import type { MatrixMeasure } from '@atlas/shared'
import { matrixSvg } from '../../../server/presenters/matrix-svg'
import { matrixView } from '../../../server/presenters/matrix-view'
import { wrapped, xml } from '../../../server/presenters/svg-text'
import { fields, levels, matrix, origin } from './matrix-samples'

const draw = (measure: MatrixMeasure, locale: 'fr' | 'en' = 'fr') =>
  matrixSvg(matrixView(matrix, levels, fields, locale), origin, measure, locale)
/** The words of a picture, in their order. */
const wordsOf = (svg: string) => svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('matrixSvg', () => {
  const svg = draw('count')

  it('writes what a reader typed as text, never as markup', () => {
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;alert(&quot;é&quot;)&lt;/script&gt; &amp; co')
    expect(svg).toContain('<title id="title">Niveau &lt;d’engagement&gt; × Champ</title>')
  })

  it('stands alone: asks nothing of elsewhere', () => {
    expect(svg.match(/(?:href|src|url)\s*[=(]\s*["']?(?!#)[^"')]*/g)).toBeNull()
    expect(svg.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true)
  })

  it('says its axes, its licence, its date, its version and its address', () => {
    const words = wordsOf(svg)
    for (const said of ['Soins', 'Recherche', 'Bas', 'Ensemble', 'Licence Ouverte 2.0', '22 novembre 2026', 'v-42'])
      expect(words).toContain(said)
    expect(words).toContain(origin.address)
  })

  it('tells each empty cell by its pattern and by its words, and explains those that it shows', () => {
    expect(svg).toContain('fill="url(#not_searched)"')
    expect(svg).toContain('fill="url(#not_applicable)"')
    expect(wordsOf(svg)).toMatch(/Sans objet : L’ARS/)
    expect(wordsOf(svg)).not.toContain('Rien trouvé')
  })

  it('shows records where none were expected, with a star', () => {
    expect(wordsOf(svg)).toContain('* : Case indiquée sans objet')
  })

  it.each<[MatrixMeasure, string]>([
    ['count', '16'],
    ['share', '80\u202f% (16/20)'],
    ['evidence', '12/16'],
  ])('writes the %s', (measure, figure) => {
    expect(draw(measure).replaceAll('\u00a0%', '\u202f%')).toContain(`>${figure}<`)
  })

  it('speaks English too', () => expect(wordsOf(draw('share', 'en'))).toContain('80% (16/20)'))
})

describe('texts in pictures', () => {
  it('are cut at spaces', () => {
    expect(wrapped('Prévention et promotion de la santé', 13)).toEqual(['Prévention et', 'promotion de', 'la santé'])
    expect(wrapped('anticonstitutionnellement', 5)).toEqual(['anticonstitutionnellement'])
  })
  it('lose what XML forbids', () => expect(xml('a\u0000b\ud800c & "d"')).toBe('abc &amp; &quot;d&quot;'))
})
