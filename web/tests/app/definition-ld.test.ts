import type { DefinitionAnswer } from '../../app/answers'
import { definedTermLd } from '../../app/json-ld'
import type { SiteLink } from '../../app/links'
import { definitionPage } from '../../server/presenters/definition-page'

const address = ({ name, query }: SiteLink) =>
  `https://atlas.fr/${name}${query ? `?${new URLSearchParams(query as Record<string, string>).toString()}` : ''}`
const version = {
  ...{ slug: 'v', version: '0.2', state: 'draft', adoptedOn: null, text: 'Façon de travailler.', note: null },
  ...{ language: 'fr', comparisons: [] },
  sources: [
    { title: 'Appel', url: 'https://exemple.fr/appel', accessedOn: null, supports: null, caveat: null },
    { title: 'Sans adresse', url: null, accessedOn: null, supports: null, caveat: null },
  ],
}

describe('definedTermLd', () => {
  it('describes a term at the address of its version, in the glossary, with its sources', () => {
    const page = definitionPage([version], { version: null, with: null }, null, 'fr') as DefinitionAnswer
    expect(JSON.parse(JSON.stringify(definedTermLd(page.shown!, 'Partenariat en santé', address)))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      '@id': 'https://atlas.fr/definition?version=0.2',
      url: 'https://atlas.fr/definition?version=0.2',
      name: 'Partenariat en santé',
      termCode: '0.2',
      description: 'Façon de travailler.',
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        '@id': 'https://atlas.fr/glossaire',
        url: 'https://atlas.fr/glossaire',
      },
      subjectOf: [
        { '@type': 'WebPage', name: 'Appel', url: 'https://exemple.fr/appel' },
        { '@type': 'WebPage', name: 'Sans adresse' },
      ],
    })
  })
})
