import {
  isPublishableKind,
  isWebAddress,
  problemCodes,
  problemMessage,
  publicationProblems,
  publishableKinds,
  type Problem,
  type PublishableKind,
  type PublishableRecord,
  type RuleContext,
} from '../../src'

const context: RuleContext = {
  today: '2026-11-22',
  mandatoryAxes: [
    { code: 'engagement_level', label: { fr: 'Niveau d’engagement', en: 'Level of engagement' } },
    { code: 'field', label: { fr: 'Champ d’action', en: 'Field of action' } },
  ],
}

const source = { title: 'Rapport annuel', url: 'https://www.exemple-hopital.fr/rapport' }
const bobigny = { country: 'FR', departmentCode: '93', latitude: 48.9065, longitude: 2.4453 }
const initiative: PublishableRecord = {
  title: 'Pair-aidance à Bobigny',
  leadActor: 'hopital-avicenne',
  categories: { engagement_level: ['partnership'], field: ['care'] },
  scale: 'regional',
  places: [bobigny],
  coverage: null,
  startYear: 2016,
  endYear: null,
  sources: [source],
}
const actor: PublishableRecord = { name: 'AP-HP', sources: [source], siret: null, finess: null }

const found = (kind: PublishableKind, record: PublishableRecord) =>
  publicationProblems(kind, record, context).map(({ code, field }) => `${code} ${field}`)

describe('an initiative', () => {
  it('may be published when it is right', () => {
    expect(found('initiative', initiative)).toEqual([])
  })

  it.each<[string, PublishableRecord, string[]]>([
    ['no title', { title: '  ' }, ['required title']],
    ['no scale', { scale: null }, ['required scale']],
    ['no lead actor', { leadActor: null }, ['lead_actor_missing leadActor']],
    ['no category at all', { categories: null }, ['category_missing categories', 'category_missing categories']],
    [
      'no category on one mandatory axis',
      { categories: { engagement_level: ['partnership'], theme: ['cancer'] } },
      ['category_missing categories'],
    ],
    ['no source', { sources: [] }, ['source_missing sources']],
    [
      'a source without title',
      { sources: [source, { title: null, url: source.url }] },
      ['source_title_missing sources.1.title'],
    ],
    [
      'a source whose address is none',
      { sources: [{ title: 'Page', url: 'www.exemple.fr' }] },
      ['source_url_invalid sources.0.url'],
    ],
    ['years in disorder', { startYear: 2020, endYear: 2019 }, ['years_reversed endYear']],
    ['a year typed wrong', { startYear: 20166 }, ['year_implausible startYear']],
    ['a year too old', { startYear: 1066 }, ['year_implausible startYear']],
    ['a year far ahead', { endYear: 2037 }, ['year_implausible endYear']],
    [
      'half of the coordinates',
      { places: [{ ...bobigny, longitude: null }] },
      ['coordinates_incomplete places.0.longitude'],
    ],
    [
      'coordinates off the globe',
      { places: [{ ...bobigny, latitude: 489065 }] },
      ['coordinates_out_of_range places.0'],
    ],
    [
      'coordinates swapped',
      { places: [{ ...bobigny, latitude: 2.4453, longitude: 48.9065 }] },
      ['coordinates_outside_department places.0'],
    ],
    [
      'coordinates in another department',
      { places: [bobigny, { ...bobigny, departmentCode: '78' }] },
      ['coordinates_outside_department places.1'],
    ],
    [
      'a department that is none',
      { places: [bobigny, { ...bobigny, departmentCode: '00' }] },
      ['department_unknown places.1.departmentCode'],
    ],
    ['a covered department that is none', { coverage: ['93', '9-3'] }, ['department_unknown coverage']],
    ['regional, without any place', { places: [] }, ['place_outside_region places']],
    [
      'regional, elsewhere in France',
      { places: [{ country: 'FR', departmentCode: '69' }] },
      ['place_outside_region places'],
    ],
    ['national, only abroad', { scale: 'national', places: [{ country: 'BE' }] }, ['place_outside_france places']],
    ['international, only in France', { scale: 'international', places: [bobigny] }, ['place_only_in_france places']],
    [
      'international, only overseas France',
      { scale: 'international', places: [{ country: 'RE' }] },
      ['place_only_in_france places'],
    ],
  ])('may not: %s', (_what, changes, expected) => {
    expect(found('initiative', { ...initiative, ...changes })).toEqual(expected)
  })

  it.each<[string, PublishableRecord]>([
    ['regional by its coverage alone', { places: [], coverage: ['75', '93'] }],
    ['regional by the region of its place', { places: [{ country: 'FR', regionCode: '11' }] }],
    ['regional, with a second place elsewhere', { places: [bobigny, { country: 'FR', departmentCode: '69' }] }],
    ['national, without place', { scale: 'national', places: [] }],
    ['national, in the region', { scale: 'national' }],
    ['national, overseas', { scale: 'national', places: [{ country: 'MQ' }] }],
    ['international, country unknown', { scale: 'international', places: [{ country: null }] }],
    ['international, with a place in France too', { scale: 'international', places: [bobigny, { country: 'CA' }] }],
    ['a place without coordinates', { places: [{ country: 'FR', departmentCode: '93' }] }],
    [
      'coordinates and no department',
      { scale: 'international', places: [{ country: 'CA', latitude: 45.5, longitude: -73.57 }] },
    ],
    ['no years', { startYear: null, endYear: undefined }],
    ['one year', { startYear: 2020, endYear: 2020 }],
    ['a project ahead', { startYear: 2028 }],
    ['coverage that is no list', { coverage: {} as never }],
  ])('may: %s', (_what, changes) => {
    expect(found('initiative', { ...initiative, ...changes })).toEqual([])
  })
})

describe('an actor', () => {
  it.each<[string, PublishableRecord, string[]]>([
    ['when it is right', {}, []],
    ['with its numbers', { siret: '26750045200011', finess: '750712184' }, []],
    ['not without a name', { name: '' }, ['required name']],
    ['not without a source', { sources: null }, ['source_missing sources']],
    ['not with a wrong SIRET', { siret: '26750045200012' }, ['siret_invalid siret']],
    ['not with a wrong FINESS', { finess: '750712185' }, ['finess_invalid finess']],
    [
      'not outside its department',
      { place: { ...bobigny, departmentCode: '75', latitude: 45.76 } },
      ['coordinates_outside_department place'],
    ],
  ])('may be published %s', (_what, changes, expected) => {
    expect(found('actor', { ...actor, ...changes })).toEqual(expected)
  })
})

describe('a logged search of the literature', () => {
  const search: PublishableRecord = {
    ...{ database: 'PubMed', equation: '"patient participation"[MeSH]', searchedOn: '2026-11-22' },
    ...{ hits: 120, duplicates: 20, screened: 100, included: 12 },
  }

  it.each<[string, PublishableRecord, string[]]>([
    ['with numbers that follow from each other', {}, []],
    ['with numbers that are not known yet', { hits: 120, duplicates: null, screened: null, included: null }, []],
    ['with nothing found', { hits: 0, duplicates: 0, screened: 0, included: 0 }, []],
    ['not without its database', { database: ' ' }, ['required database']],
    ['not without its equation', { equation: null }, ['required equation']],
    ['not without its date', { searchedOn: null }, ['required searchedOn']],
    ['not on a day to come', { searchedOn: '2026-11-23' }, ['date_ahead searchedOn']],
    [
      'not with more duplicates than hits',
      { duplicates: 121, screened: 0, included: 0 },
      ['duplicates_above_hits duplicates'],
    ],
    ['not with more screened than were left', { screened: 101 }, ['screened_above_remaining screened']],
    ['not with more included than screened', { included: 101 }, ['included_above_screened included']],
    ['not with more included than hits', { screened: null, included: 101 }, ['included_above_screened included']],
    [
      'not with two numbers wrong: both are said',
      { screened: 130, included: 131 },
      ['screened_above_remaining screened', 'included_above_screened included'],
    ],
  ])('may be published %s', (_what, changes, expected) => {
    expect(found('literature-search', { ...search, ...changes })).toEqual(expected)
  })
})

describe('a version of the definition', () => {
  const definition: PublishableRecord = { version: '1.0', text: 'Texte', state: 'draft' }

  it.each<[string, PublishableRecord, string[]]>([
    ['as a draft without a day', {}, []],
    ['as adopted on a day', { state: 'adopted', adoptedOn: '2026-11-22' }, []],
    ['not as adopted on no day', { state: 'adopted' }, ['required adoptedOn']],
    ['not as adopted tomorrow', { state: 'adopted', adoptedOn: '2026-11-23' }, ['date_ahead adoptedOn']],
    ['not without a text', { text: '' }, ['required text']],
  ])('may be published %s', (_what, changes, expected) => {
    expect(found('definition', { ...definition, ...changes })).toEqual(expected)
  })
})

describe('an exchange rate', () => {
  const rate = { title: 'Livre sterling, moyenne 2022', currency: 'GBP', unitsPerEuro: 0.85276, sources: [source] }
  it.each<[string, PublishableRecord, string[]]>([
    ['for a year', { period: 'year_average', year: 2022 }, []],
    ['for a day', { period: 'day', quotedOn: '2022-05-31' }, []],
    ['not without its year', { period: 'year_average', quotedOn: '2022-05-31' }, ['required year']],
    ['not without its day', { period: 'day', year: 2022 }, ['required quotedOn']],
    ['not without a value', { period: 'day', quotedOn: '2022-05-31', unitsPerEuro: null }, ['required unitsPerEuro']],
    ['not for nothing', { period: 'day', quotedOn: '2022-05-31', unitsPerEuro: 0 }, ['required unitsPerEuro']],
    ['not without a currency', { period: 'year_average', year: 2022, currency: null }, ['required currency']],
    ['not without a source', { period: 'year_average', year: 2022, sources: [] }, ['source_missing sources']],
  ])('may be published %s', (_what, changes, expected) => {
    expect(found('exchange-rate', { ...rate, ...changes })).toEqual(expected)
  })
})

describe('every other public type', () => {
  const others = (Object.keys(publishableKinds) as PublishableKind[]).filter(
    (kind) => !['initiative', 'actor', 'exchange-rate'].includes(kind),
  )

  it.each(others)('%s needs its name, and a source unless the project itself is the source', (kind) => {
    const { requiredTexts, needsSource } = publishableKinds[kind]
    const expected = [
      ...requiredTexts.map((field) => `required ${field}`),
      ...(needsSource ? ['source_missing sources'] : []),
    ]
    expect(found(kind, {})).toEqual(expected)
    const filled = Object.fromEntries(requiredTexts.map((field) => [field, 'Texte']))
    expect(found(kind, { ...filled, sources: [source] })).toEqual([])
  })

  it('refuses an axis whose code the addresses of the site use', () => {
    expect(found('typology-axis', { code: 'page', label: 'Page' })).toEqual(['code_reserved code'])
  })

  it('knows which types have rules', () => {
    expect(isPublishableKind('initiative')).toBe(true)
    expect(isPublishableKind('interview')).toBe(false)
    expect(isPublishableKind('constructor')).toBe(false)
  })
})

describe('addresses of sources', () => {
  it.each([
    ['https://www.has-sante.fr/jcms/p_3201812/fr/soutenir', true],
    ['http://poletp.fr', true],
    ['https://www.demarches-simplifiees.fr/commencer/AAC-Partenariat-en-sant%C3%A9', true],
    ['https://exemple.fr:8080/page?x=1#y', true],
    ['https://santé.fr/é', true],
    ['ftp://exemple.fr/x', false],
    ['javascript:alert(1)', false],
    ['https://', false],
    ['https://localhost/x', false],
    ['https://exemple.fr/deux mots', false],
    ['https://user:secret@exemple.fr/', false],
    [`https://exemple.fr/${'a'.repeat(3000)}`, false],
    [null, false],
    [42, false],
  ])('%s: %p', (address, expected) => {
    expect(isWebAddress(address)).toBe(expected)
  })
})

describe('the words of a problem', () => {
  const example = (code: Problem['code'], field: string, params: Problem['params'] = {}): Problem => ({
    code,
    field,
    params,
  })

  it.each<[Problem, string, string]>([
    [example('required', 'title'), 'Titre : ce champ est obligatoire.', 'Title: this field is required.'],
    [
      example('category_missing', 'categories', {
        axis: 'field',
        label: { fr: 'Champ d’action', en: 'Field of action' },
      }),
      'Classement : choisissez au moins une catégorie de l’axe « Champ d’action », qui est obligatoire.',
      'Classification: choose at least one category on the axis “Field of action”, which is mandatory.',
    ],
    [
      example('source_url_invalid', 'sources.1.url', { number: 2, value: 'www.x.fr' }),
      'Sources : l’adresse de la source n° 2 (« www.x.fr ») doit commencer par http:// ou https:// et désigner une page.',
      'Sources: the address of source 2 (“www.x.fr”) must begin with http:// or https:// and lead to a page.',
    ],
    [
      example('screened_above_remaining', 'screened', { found: 101, expected: 100 }),
      'Références examinées : 101, c’est plus que les 100 qui restent une fois les doublons retirés.',
      'References screened: 101 is more than the 100 that are left without the duplicates.',
    ],
    [
      example('date_ahead', 'searchedOn', { value: '2027-01-01' }),
      'Interrogée le : cette date (2027-01-01) n’est pas encore passée.',
      'Searched on: this date (2027-01-01) has not come yet.',
    ],
    [
      example('coordinates_incomplete', 'places.2.latitude', { number: 3 }),
      'Lieu n° 3 : donnez la latitude et la longitude, ou ni l’une ni l’autre.',
      'Place 3: give both the latitude and the longitude, or neither.',
    ],
  ])('%j', (problem, french, english) => {
    // Readers see the same with no-break spaces.
    expect(problemMessage(problem, 'fr').replace(/[\u00a0\u202f]/g, ' ')).toBe(french)
    expect(problemMessage(problem, 'en')).toBe(english)
  })

  it('never breaks a French line before a sign', () => {
    expect(problemMessage(example('required', 'title'), 'fr')).toBe('Titre\u00a0: ce champ est obligatoire.')
  })

  it('exist for every code, complete, in both languages', () => {
    const broken: PublishableRecord[] = [
      {},
      {
        ...initiative,
        startYear: 1,
        endYear: 0,
        sources: [{}],
        places: [
          { latitude: 1 },
          { latitude: 999, longitude: 0 },
          { ...bobigny, departmentCode: '69' },
          { departmentCode: 'x' },
        ],
      },
      { ...initiative, scale: 'national', places: [{ country: 'BE' }] },
      { ...initiative, scale: 'international' },
      { siret: '1', finess: '1', code: 'page', label: 'x' },
      { searchedOn: '2027-01-01', hits: 1, duplicates: 2, screened: 3, included: 4 },
      ...['self', 'round', 'low'].map((termId) => ({ termId })),
    ]
    const term = (id: string, broader: string[], related: string[] = []) => ({
      ...{ id, labels: { fr: 'Pair' }, altLabels: { fr: ['pair'] }, broader, related, notToConfuseWith: [] },
    })
    const glossary = [term('self', ['self']), term('round', ['back']), term('back', ['round']), term('low', ['high'])]
    const withGlossary = { ...context, glossary: [...glossary, term('high', [], ['low'])] }
    const kinds = ['initiative', 'actor', 'typology-axis', 'glossary-term', 'literature-search'] as const
    const problems = broken.flatMap((record) =>
      kinds.flatMap((kind) => publicationProblems(kind, record, withGlossary)),
    )
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(problemCodes))
    for (const problem of problems) {
      for (const locale of ['fr', 'en'] as const) {
        const sentence = problemMessage(problem, locale)
        expect(sentence).toMatch(/^[A-ZÉ].*[.?]$/)
        expect(sentence).not.toMatch(/undefined|null|\[object/)
      }
    }
  })
})
