import fc from 'fast-check'
import { createTermMarker, markableTerms, markedParagraphs, segmentsOf, type MarkableTerm } from '../../src'

const term = (slug: string, labels: string[], acronyms: string[] = []): MarkableTerm => ({ slug, labels, acronyms })

const french = createTermMarker(
  [
    term('pair-aidant', ['Pair-aidant', 'aidant pair']),
    term('savoir-experientiel', ['Savoir expérientiel', 'savoir d’expérience']),
    term('usager-partenaire', ['Usager partenaire']),
    term('patient-partenaire', ['Patient partenaire']),
    term('partenariat-de-soins', ['Partenariat de soins']),
    term('soins', ['Soins']),
    term('mediateur-sante-pair', ['Médiateur de santé-pair'], ['MSP']),
    term('licence-msp', ['Licence médiateur de santé-pair']),
    term('prems', ['Mesure de l’expérience rapportée par le patient'], ['PREM']),
    term('co-construction', ['Co-construction']),
    term('co-decision', ['Codécision']),
    term('auto-support', ['Autosupport']),
    term('hopital', ['Hôpital de jour']),
    term('niveau-engagement', ['Niveau d’engagement']),
  ],
  'fr',
)
const english = createTermMarker(
  [
    term('patient-partenaire', ['Patient partner']),
    term('representant-usagers', ['Users’ representative']),
    term('education-therapeutique', ['Therapy']),
  ],
  'en',
)

/** What is marked in a text, in brackets. */
const bracketed = (text: string, mark = french, known?: ReadonlySet<string>) =>
  segmentsOf(text, mark(text, known))
    .map((segment) => (segment.slug ? `[${segment.text}]` : segment.text))
    .join('')

describe('the marking of terms in a French text', () => {
  it.each([
    ['a plural', 'Des usagers partenaires.', 'Des [usagers partenaires].'],
    ['a plural on both words of a compound', 'Les pairs-aidants', 'Les [pairs-aidants]'],
    [
      'a plural in -aux and -eaux',
      'Hôpitaux de jour, niveaux d’engagement',
      '[Hôpitaux de jour], [niveaux d’engagement]',
    ],
    ['a feminine', 'Une patiente partenaire', 'Une [patiente partenaire]'],
    ['an inclusive spelling', 'Les patient·es partenaires', 'Les [patient·es partenaires]'],
    ['brackets of inclusive spelling', 'Les usager(e)s partenaires.', 'Les [usager(e)s partenaires].'],
    ['no accents, other case', 'SAVOIRS EXPERIENTIELS', '[SAVOIRS EXPERIENTIELS]'],
    ['accents in two pieces', 'savoir expe\u0301rientiel', '[savoir expe\u0301rientiel]'],
    ['a straight apostrophe', "le savoir d'expérience", "le [savoir d'expérience]"],
    ['a typographic apostrophe before', 'l’usager partenaire', 'l’[usager partenaire]'],
    [
      'no-break spaces',
      'usager\u00a0partenaire et patient\u202fpartenaire',
      '[usager\u00a0partenaire] et [patient\u202fpartenaire]',
    ],
    ['a hyphen where the label has a space', 'un usager-partenaire', 'un [usager-partenaire]'],
    ['a space where the label has a hyphen', 'un pair aidant', 'un [pair aidant]'],
    [
      'a prefix glued or not',
      'coconstruction, co-décision, auto-support',
      '[coconstruction], [co-décision], [auto-support]',
    ],
    ['a line end inside', 'savoir\nexpérientiel', '[savoir\nexpérientiel]'],
    ['a synonym', 'Un aidant pair', 'Un [aidant pair]'],
  ])('sees %s', (_case, text, expected) => {
    expect(bracketed(text)).toBe(expected)
  })

  it.each([
    ['part of a word', 'partenariats de soinsx, hypersavoir expérientiel'],
    ['words that a sign parts', 'usager, partenaire ; savoir. Expérientiel'],
    ['words that an empty line parts', 'usager\n\npartenaire'],
    ['an acronym in small letters', 'le msp'],
    ['a longer word that begins as an acronym', 'MSPA'],
    ['an address', 'https://exemple.fr/usager-partenaire www.usager-partenaire.fr usager.partenaire@exemple.fr'],
    ['an address without protocol', 'voir exemple.fr/usager-partenaire'],
    ['code', 'le champ `usager partenaire`'],
  ])('does not see a term in %s', (_case, text) => {
    expect(bracketed(text)).toBe(text)
  })

  it.each([
    ['the longest of nested labels', 'partenariat de soins', '[partenariat de soins]'],
    [
      'the longer label around an acronym’s term',
      'la licence médiateur de santé-pair',
      'la [licence médiateur de santé-pair]',
    ],
    ['the first of two that overlap', 'patient partenaire de soins', '[patient partenaire] de [soins]'],
    ['each term once', 'Les MSP et un MSP.', 'Les [MSP] et un MSP.'],
    ['a term once, whatever its form', 'médiateur de santé-pair (MSP)', '[médiateur de santé-pair] (MSP)'],
    ['acronyms with a plural -s', 'Les PREMs', 'Les [PREMs]'],
    [
      'what follows an address',
      'https://exemple.fr : un usager partenaire',
      'https://exemple.fr : un [usager partenaire]',
    ],
    ['a term that ends a sentence', 'un MSP.', 'un [MSP].'],
  ])('marks %s', (_case, text, expected) => {
    expect(bracketed(text)).toBe(expected)
  })

  it('never marks the term whose entry it is, nor what is inside its name', () => {
    expect(bracketed('partenariat de soins', french, new Set(['partenariat-de-soins']))).toBe('partenariat de soins')
  })

  it('keeps what is inside a second mention from being marked', () => {
    expect(bracketed('partenariat de soins, partenariats de soins, soins')).toBe(
      '[partenariat de soins], partenariats de soins, [soins]',
    )
  })

  it('gives a form that two terms share to the one that prefers it', () => {
    const mark = createTermMarker([term('a', ['Un', 'Deux mots']), term('b', ['Deux mots'])], 'fr')
    expect(mark('deux mots')).toEqual([{ start: 0, end: 9, slug: 'b' }])
  })

  it('says exactly where', () => {
    expect(french('«\u202fÉcouter\u202f» l’usager\u00a0partenaire')).toEqual([
      { start: 14, end: 31, slug: 'usager-partenaire' },
    ])
  })
})

describe('the marking of terms in an English text', () => {
  it.each([
    ['a plural', 'Patient partners', '[Patient partners]'],
    ['a plural in -ies', 'two therapies', 'two [therapies]'],
    ['a possessive with any apostrophe', "the users' representatives", "the [users' representatives]"],
  ])('sees %s', (_case, text, expected) => {
    expect(bracketed(text, english)).toBe(expected)
  })

  it('reads English labels only', () => {
    expect(bracketed('patient partenaire', english)).toBe('patient partenaire')
  })
})

describe('whatever the text', () => {
  const words = [
    'usagers',
    'partenaires',
    'patient',
    'partenaire',
    'de',
    'soins',
    'MSP',
    'l’',
    'savoir',
    'expérientiel',
  ]
  const text = fc
    .array(
      fc.oneof(fc.constantFrom(...words, ' ', '\u00a0', '-', '\n\n', '. ', '𝒳', 'https://a.fr/soins '), fc.string()),
    )
    .map((parts) => parts.join(''))

  it('the pieces put end to end are the text, and each term is marked once', () => {
    fc.assert(
      fc.property(text, (value) => {
        const marks = french(value)
        expect(
          segmentsOf(value, marks)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(value)
        expect(new Set(marks.map(({ slug }) => slug)).size).toBe(marks.length)
        for (const [index, { start, end }] of marks.entries()) {
          expect(start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
        }
      }),
    )
  })

  it('paragraphs hold the same words as the text cut at its empty lines', () => {
    fc.assert(
      fc.property(text, (value) => {
        const paragraphs = markedParagraphs(value, french(value))
        const joined = paragraphs.map((segments) => segments.map((segment) => segment.text).join(''))
        expect(joined).toEqual(value.split(/\n\s*\n/))
      }),
    )
  })

  it('takes a time that grows with its length only', () => {
    const timeMs = (times: number) => {
      const long = 'Un usager partenaire et son savoir expérientiel, à l’hôpital. '.repeat(times)
      const start = performance.now()
      french(long)
      return performance.now() - start
    }
    timeMs(500)
    // Ten times the text may take twenty times as long on a busy machine, not a hundred.
    expect(timeMs(5000)).toBeLessThan(40 * Math.max(timeMs(500), 1))
  })
})

describe('markableTerms', () => {
  const words = {
    language: 'fr',
    prefLabel: 'Médiateur de santé-pair',
    altLabels: ['médiateur'],
    unmarkedLabels: ['MSP', 'Mediateur'],
  }
  const labelled = { slug: 'msp', acronyms: ['MSP', 'M.S.P.'], isMarkedInTexts: true, texts: [words] }

  it('leaves out the forms that are too common, accents and case apart', () => {
    expect(markableTerms([labelled], 'fr')).toEqual([
      { slug: 'msp', labels: ['Médiateur de santé-pair'], acronyms: ['M.S.P.'] },
    ])
  })

  it('leaves out terms that are not to be marked, and those without words in the language', () => {
    expect(markableTerms([{ ...labelled, isMarkedInTexts: false }], 'fr')).toEqual([])
    expect(markableTerms([labelled], 'en')).toEqual([])
  })
})
