import { closeBrowser, desk, errorsOf, hostsAsked, openPage, phone, visit, violations } from './browser'

afterAll(closeBrowser)

const addresses = [
  '/',
  '/carte',
  '/carte?engagement_level=partnership&initiative=universite-des-patients-sorbonne',
  '/initiatives',
  '/initiatives?layout=table',
  '/initiatives?q=zzzzqqqq',
  '/initiatives/universite-des-patients-sorbonne',
  '/acteurs',
  '/acteurs/sorbonne-universite',
  '/typologie',
  '/comparaison',
  '/comparaison?territory=ile-de-france&territory=quebec&territory=angleterre',
  '/remuneration',
  '/leviers',
  '/litterature',
  '/litterature/ars-idf-aac-2024',
  '/methode',
  '/glossaire',
  '/definition',
  '/contribuer',
  '/contribuer?record=initiative:universite-des-patients-sorbonne',
  '/plan-du-site',
  '/accessibilite',
  '/mentions-legales',
  '/donnees-personnelles',
  '/cette-page-n-existe-pas',
  '/en',
  '/en/map',
  '/en/initiatives',
  '/en/initiatives/universite-des-patients-sorbonne',
  '/en/actors',
  '/en/typology',
  '/en/comparison',
  '/en/pay',
  '/en/levers',
  '/en/literature',
  '/en/method',
  '/en/glossary',
  '/en/definition',
  '/en/contribute',
]

describe('every page', () => {
  it.each(addresses)(
    '%s: axe finds nothing, wide and narrow; no error; no other host than the base map’s',
    async (address) => {
      for (const viewport of [desk, phone]) {
        const page = await openPage({ viewport })
        await visit(page, address)
        expect(await violations(page)).toEqual([])
        expect(errorsOf(page)).toEqual([])
        expect(hostsAsked(page).filter((host) => host !== 'data.geopf.fr')).toEqual([])
        await page.context().close()
      }
    },
  )

  it.each(addresses)('%s: fits a screen of 375 pixels, with one main heading', async (address) => {
    const page = await openPage({ viewport: phone })
    await visit(page, address)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(phone.width)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    await page.context().close()
  })

  it('would be caught by this check if an image had no text', async () => {
    const page = await openPage()
    await visit(page, '/plan-du-site')
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')))
    expect((await violations(page)).map(({ rule }) => rule)).toContain('image-alt')
    await page.context().close()
  })
})
