import { siteMapEntries } from '../../../server/presenters/site-map'

describe('siteMapEntries', () => {
  it('lists a record in each language, with the same versions in both', () => {
    const [french, english] = siteMapEntries('/acteurs/a', '/en/actors/a')
    expect(french).toMatchObject({ loc: '/acteurs/a', _sitemap: 'fr-FR' })
    expect(english).toMatchObject({ loc: '/en/actors/a', _sitemap: 'en-GB', alternatives: french!.alternatives })
    expect(french!.alternatives.map(({ href }) => href)).toEqual(['/acteurs/a', '/en/actors/a', '/acteurs/a'])
  })
})
