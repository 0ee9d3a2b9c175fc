import type { Page } from 'playwright-core'
import { asAdministrator } from './administrator'
import {
  closeBrowser,
  desk,
  errorsOf,
  eventually,
  openPage,
  phone,
  siteUrl,
  tablet,
  violations,
  visit,
} from './browser'

afterAll(closeBrowser)

const withoutScript = { javaScriptEnabled: false }
const next = (page: Page) => page.getByRole('button', { name: 'Continuer' }).click()
/** The step on the screen, as its heading says. */
const stepTitle = (page: Page) => page.locator('.fr-stepper__title').innerText()
const countContributions = async () => {
  const { body } = await asAdministrator(
    'GET',
    '/content-manager/collection-types/api::contribution.contribution?pageSize=1',
  )
  return (body as { pagination: { total: number } }).pagination.total
}

/** Fills the first step; the title tells the tests apart. */
async function fillAction(page: Page, title: string) {
  await page.getByLabel('Titre de l’action').fill(title)
  await page.getByLabel('Organisation qui porte').fill('Maison des aidants de Pantin')
  await page.getByLabel('Résumé').fill('Des aidants se retrouvent <b>chaque mois</b> & échangent.')
  await page.getByLabel('Territoire').selectOption('93')
}

async function fillRest(page: Page) {
  await page.locator('label', { hasText: /^\s*Partenariat/ }).click()
  await next(page)
  await page.getByLabel('n°\u00a01').fill('https://example.org/cafe')
  await next(page)
  await page.locator('label[for=field-consent]').click()
  await next(page)
}

describe('without JavaScript', () => {
  it('a proposal goes from the first step to its confirmation', async () => {
    const before = await countContributions()
    const page = await openPage(withoutScript)
    await page.goto('/contribuer')
    await fillAction(page, 'Atelier de lecture des soignants')
    await next(page)
    expect(await stepTitle(page)).toMatch(/^Avec qui et comment/)
    await fillRest(page)
    expect(await stepTitle(page)).toMatch(/^Relecture et envoi/)
    expect(await page.locator('.atlas-review').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/Seine-Saint-Denis \(93\)/)]),
    )
    // Nobody reads in less: the form knows it.
    await page.waitForTimeout(3000)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Merci/)
    expect(await page.getByText(/C-\d{4}-[A-Z0-9]{6}/).count()).toBe(1)
    expect(await countContributions()).toBe(before + 1)
    await page.context().close()
  })

  it('what is wrong is said by field, and nothing that was typed is lost', async () => {
    const page = await openPage(withoutScript)
    await page.goto('/contribuer')
    await page.getByLabel('Résumé').fill('Un <script>alert(1)</script> résumé')
    await next(page)
    const summary = page.getByRole('alert')
    expect(await summary.getByRole('link').allInnerTexts()).toEqual([
      expect.stringMatching(/^Titre de l’action/),
      expect.stringMatching(/^Organisation/),
      expect.stringMatching(/^Territoire/),
    ])
    expect(await page.getByLabel('Résumé').inputValue()).toBe('Un <script>alert(1)</script> résumé')
    expect(await page.getByLabel('Titre de l’action').getAttribute('aria-invalid')).toBe('true')
    await page.context().close()
  })

  it('going back and to any step from the review loses nothing', async () => {
    const page = await openPage(withoutScript)
    await page.goto('/contribuer')
    await fillAction(page, 'Café sans script')
    await next(page)
    await fillRest(page)
    await page.getByRole('button', { name: /Modifier.*L’action/ }).click()
    expect(await page.getByLabel('Titre de l’action').inputValue()).toBe('Café sans script')
    await next(page)
    await page.getByRole('button', { name: 'Revenir' }).click()
    expect(await page.getByLabel('Titre de l’action').inputValue()).toBe('Café sans script')
    await page.context().close()
  })

  it('a robot that fills what nobody sees is thanked, and nothing is kept', async () => {
    const before = await countContributions()
    const page = await openPage(withoutScript)
    await page.goto('/contribuer')
    const token = await page.locator('input[name=token]').inputValue()
    const form = {
      ...{ token, step: 'review', go: 'send', topic: 'Buy now', title: 'Robot', summary: 'R', organisation: 'R' },
      ...{ department: '93', links: 'https://example.org', consent: 'yes' },
    }
    const answer = await page.request.post('/contribuer', { form, headers: { 'sec-fetch-site': 'same-origin' } })
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain('Merci, votre contribution est arrivée')
    expect(await countContributions()).toBe(before)
    await page.context().close()
  })

  it('a form sent from elsewhere, or too large, is answered and not taken', async () => {
    const before = await countContributions()
    const post = (body: string, site: string) =>
      fetch(`${siteUrl()}/contribuer`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': site },
      })
    const elsewhere = await post('title=Venu+d%27ailleurs&step=action&go=next', 'cross-site')
    expect(elsewhere.status).toBe(403)
    expect(await elsewhere.text()).toContain('Venu d')
    expect((await post(`title=${'a'.repeat(300 * 1024)}`, 'same-origin')).status).toBe(413)
    expect(await countContributions()).toBe(before)
  })

  it('a record is corrected from its page', async () => {
    const page = await openPage(withoutScript)
    await page.goto('/initiatives/universite-des-patients-sorbonne')
    await page.getByRole('link', { name: /^Signaler une erreur/ }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Corriger/)
    expect(await page.locator('.atlas-corrected').innerText()).toMatch(/Université des patient/i)
    await page.getByLabel('Rubrique').selectOption('website')
    await page.getByLabel('Ce qui est faux').fill('Le site a changé d’adresse.')
    await page.getByLabel('Ce qu’il faudrait').fill('https://example.org/universite')
    await next(page)
    await page.locator('label[for=field-consent]').click()
    await next(page)
    await page.waitForTimeout(3000)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Merci/)
    await page.context().close()
  })
})

describe('with JavaScript', () => {
  it('what is written comes back after a reload, without who wrote it, and goes when asked', async () => {
    const page = await openPage()
    await visit(page, '/contribuer')
    await fillAction(page, 'Café repris')
    await next(page)
    await eventually(
      () => stepTitle(page),
      (title) => title.startsWith('Avec qui'),
    )
    await page.getByLabel('Année de début').fill('2020')
    await page.waitForTimeout(600)
    await page.goto('/contribuer')
    await page.getByText('est repris').waitFor()
    expect(await stepTitle(page)).toMatch(/^Avec qui/)
    expect(await page.getByLabel('Année de début').inputValue()).toBe('2020')
    await page.getByRole('button', { name: 'Effacer ce brouillon' }).click()
    await eventually(
      () => stepTitle(page),
      (title) => title.startsWith('L’action'),
    )
    expect(await page.getByLabel('Titre de l’action').inputValue()).toBe('')
    expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('atlas-c')))).toEqual(
      [],
    )
    expect(errorsOf(page)).toEqual([])
    await page.context().close()
  })

  it('goes from step to step by keyboard and by the browser’s back, and sends; the draft is gone', async () => {
    const page = await openPage()
    await visit(page, '/contribuer')
    await fillAction(page, 'Café au clavier')
    await page.getByLabel('Commune').press('Enter')
    await eventually(
      () => stepTitle(page),
      (title) => title.startsWith('Avec qui'),
    )
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('fr-stepper__title')
    await page.goBack()
    await eventually(
      () => stepTitle(page),
      (title) => title.startsWith('L’action'),
    )
    expect(await page.getByLabel('Titre de l’action').inputValue()).toBe('Café au clavier')
    await page.goForward()
    await eventually(
      () => stepTitle(page),
      (title) => title.startsWith('Avec qui'),
    )
    await fillRest(page)
    await page.waitForTimeout(2000)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.getByRole('heading', { level: 1, name: /^Merci/ }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => localStorage.getItem('atlas-contribution'))).toBeNull()
    expect(errorsOf(page)).toEqual([])
    await page.context().close()
  })

  it('shows while one types the initiatives that the proposal may repeat', async () => {
    const page = await openPage()
    await visit(page, '/contribuer')
    await page.getByLabel('Titre de l’action').fill('Université des patients')
    await page.getByText('peut-être déjà dans l’atlas').waitFor()
    const known = page.getByRole('link', { name: /Université des patients/ }).first()
    expect(await known.getAttribute('href')).toContain('/initiatives/')
    await page.context().close()
  })

  it('says what is wrong with a field once it is left, and stops saying it once it is right', async () => {
    const page = await openPage()
    await visit(page, '/contribuer?record=initiative:universite-des-patients-sorbonne')
    const link = page.getByLabel('n°\u00a01')
    await link.fill('exemple')
    await link.blur()
    await page.locator('.fr-error-text', { hasText: 'adresse complète' }).waitFor()
    await link.fill('https://example.org')
    await page.locator('.fr-error-text').waitFor({ state: 'detached' })
    await page.context().close()
  })
})

describe('each step', () => {
  it.each([phone, tablet, desk])('passes axe and fits at %j', async (viewport) => {
    const page = await openPage({ viewport })
    await visit(page, '/contribuer')
    const look = async () => {
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
    }
    await next(page)
    await page.getByRole('alert').waitFor()
    await look()
    await fillAction(page, 'Université des patients')
    await page.getByText('peut-être déjà dans l’atlas').waitFor()
    await look()
    await next(page)
    await look()
    await page.locator('label', { hasText: /^\s*Partenariat/ }).click()
    await next(page)
    await page.getByLabel('Résultats').fill('Depuis mon diagnostic, tout va mieux.')
    await page.getByLabel('n°\u00a01').fill('https://example.org/cafe')
    await look()
    await next(page)
    await look()
    await page.locator('label[for=field-consent]').click()
    await next(page)
    await look()
    await page.context().close()
  })
})

describe('a proposal as a visitor makes it', () => {
  it('asks four answers, a source and a tick, and takes seven clicks from the home page to the confirmation', async () => {
    const page = await openPage()
    await visit(page, '/')
    let clicks = 0
    const click = async (target: ReturnType<Page['locator']>) => {
      clicks += 1
      await target.click()
    }
    await click(page.getByRole('navigation').getByRole('link', { name: 'Contribuer' }).first())
    await page.getByLabel('Titre de l’action').waitFor()
    const required = await page.locator('[aria-required=true]').count()
    expect(required).toBe(4)
    await fillAction(page, 'Jardin partagé de l’hôpital')
    for (const title of ['Avec qui', 'Sources', 'Vous', 'Relecture']) {
      if (title === 'Vous') await page.getByLabel('n°\u00a01').fill('https://example.org/jardin')
      if (title === 'Relecture') await click(page.locator('label[for=field-consent]'))
      await click(page.getByRole('button', { name: 'Continuer' }))
      await eventually(
        () => stepTitle(page),
        (text) => text.startsWith(title),
      )
    }
    await page.waitForTimeout(2000)
    await click(page.getByRole('button', { name: 'Envoyer' }))
    await page.getByRole('heading', { level: 1, name: /^Merci/ }).waitFor()
    expect(clicks).toBe(7)
    await page.context().close()
  })
})
