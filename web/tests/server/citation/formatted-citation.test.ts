import { citationStyle } from '@atlas/shared'
import { cslItem, type CslItem } from '../../../server/citation/csl-item'
import { citationText, formattedCitation } from '../../../server/citation/formatted-citation'
import { publications } from './shipped-publications'

const item = (slug: string): CslItem =>
  cslItem(
    publications.find((one) => one.slug === slug)!,
    'fr',
  )
const text = (slug: string, ...[style, locale]: ['apa' | 'vancouver' | 'harvard', 'fr' | 'en']) =>
  citationText(formattedCitation(item(slug), style, locale))
    .replace(/[\u2011\u2013]/g, '-')
    .replace(/\s/g, ' ')

describe('a citation', () => {
  it('follows the style asked for', () => {
    expect(text('brett-impact-2014', 'apa', 'en')).toBe(
      'Brett, J., Staniszewska, S., Mockford, C., Herron-Marx, S., Hughes, J., Tysall, C., & Suleman, R. (2014). A systematic review of the impact of patient and public involvement on service users, researchers and communities. The Patient, 7(4), 387-395. https://doi.org/10.1007/s40271-014-0065-0',
    )
    expect(text('brett-impact-2014', 'vancouver', 'fr')).toMatch(
      /^Brett J, Staniszewska S, Mockford C, Herron-Marx S, Hughes J, Tysall C, et al\. A systematic review .*\. The Patient\. 2014;7\(4\):387-395\. doi:10\.1007\/s40271-014-0065-0$|^Brett J.*387-95/,
    )
    expect(text('brett-impact-2014', 'harvard', 'fr')).toMatch(/^Brett, J\. et al\. \(2014\) « A systematic review/)
  })

  it('says « et al. » where the source does, without a conjunction', () => {
    expect(text('vanstone-patients-as-partners-2023', 'apa', 'fr')).toMatch(/^Vanstone, M\., et al\. \(/)
    expect(text('vanstone-patients-as-partners-2023', 'apa', 'en')).toMatch(/^Vanstone, M\., et al\. \(/)
    expect(text('vanstone-patients-as-partners-2023', 'vancouver', 'fr')).toMatch(/^Vanstone M, et al\. [A-Z]/)
    expect(text('vanstone-patients-as-partners-2023', 'harvard', 'fr')).toMatch(/^Vanstone, M\.,? et al\. \(/)
  })

  it('has the words and the quotation marks of the page’s language', () => {
    expect(text('dihal-travail-pair', 'apa', 'fr')).toContain('(s. d.)')
    expect(text('dihal-travail-pair', 'apa', 'en')).toContain('(n.d.)')
    // British: the comma stands outside the quotation marks.
    expect(text('brett-impact-2014', 'harvard', 'en')).toContain('communities”, The Patient')
  })

  it('writes the title of a journal in italics', () => {
    const runs = formattedCitation(item('pomey-montreal-model-2015'), 'apa', 'fr')
    expect(runs).toContainEqual({ text: 'Santé publique', isItalic: true })
  })

  it.each(citationStyle.codes)('can be written in %s for every publication, in both languages', (style) => {
    for (const publication of publications) {
      for (const locale of ['fr', 'en'] as const) {
        const written = citationText(formattedCitation(cslItem(publication, locale), style, locale))
        expect(written).not.toMatch(/<|&#?\w+;|undefined|\n|et al\.\.|& et al|et et al/)
        const [first] = publication.authors
        if (publication.type !== 'legislation' && first)
          expect(written).toContain((first.literal ?? first.family)!.replace(/\s/g, ' '))
        if (publication.issuedYear !== null) expect(written).toContain(String(publication.issuedYear))
      }
    }
  })
})
