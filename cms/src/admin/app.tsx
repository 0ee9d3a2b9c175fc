import type { StrapiApp } from '@strapi/strapi/admin'
import { nameBrowserTab } from './brand/browser-title'
import { openInFrench } from './brand/french-first'
import mark from './brand/mark.svg'
import { addQuietStyle } from './brand/quiet-style'
import { theme } from './brand/theme'
import { silenceBanners } from './brand/without-banners'
import { addContributionPanels } from './contributions'
import { warnOfDuplicates } from './duplicates'
import { DuplicatesNotice } from './duplicates/DuplicatesNotice'
import { addDuplicateNotices, duplicateNoticeType } from './duplicates/notice-layout'
import { CodedInput } from './form/CodedInput'
import { IntegerInput } from './form/IntegerInput'
import { JsonInput } from './form/JsonInput'
import { learnRights, narrowForm } from './form/narrow-form'
import { divideForm, sectionTitleType } from './form/sections'
import { SectionTitle } from './form/SectionTitle'
import { addCompletenessScreen, guideEditors, remindRules } from './guidance'
import { addHistoryScreen, addHistoryToRecords, watchSaves } from './history/add-history'
import { addFreshnessWidget } from './home/freshness'
import { addCompletenessWidget } from './home/guidance'
import { showLastDays } from './home/history/show-last-days'
import { addReviewWidget } from './home/review'
import { arrangeWidgets } from './home/widgets'
import { addImportScreen } from './import'
import { labelCodedFilters } from './list/coded-filters'
import { showColumnsInWords } from './list/columns'
import { arrangeTypeLinks } from './menu/arrange-types'
import { hideDeveloperLinks, hideDeveloperSettings, hideModelEditor } from './menu/visible-links'
import { addPartnersLink } from './partners/add-link'
import { addPlaceFinder, placeFinderType } from './place/place-layout'
import { PlaceFinder } from './place/PlaceFinder'
import { addReviewPanel, addReviewQueue } from './review'
import { french } from './translations'
import { sayFixedWords } from './translations/say-fixed-words'
import { addCampaignLink } from './verification/add-link'

type Component = Parameters<StrapiApp['addFields']>[0] extends infer F ? Extract<F, { Component: unknown }> : never

let admin: StrapiApp

/** Table of contents: what the editors' screens add to Strapi's. */
export default {
  config: {
    locales: ['fr'],
    translations: { fr: french },
    auth: { logo: mark },
    menu: { logo: mark },
    theme,
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    admin = app
    openInFrench(localStorage, document)
    silenceBanners(localStorage)
    nameBrowserTab(document)
    addQuietStyle(document)
    sayFixedWords(document)
    hideDeveloperLinks(app)
    learnRights(app)
    addReviewQueue(app)
    addReviewWidget(app)
    addFreshnessWidget(app)
    showLastDays(app)
    addCompletenessWidget(app)
    addCampaignLink(app)
    addCompletenessScreen(app)
    watchSaves()
    addHistoryScreen(app)
    addImportScreen(app)
    addPartnersLink(app)
    arrangeWidgets(app)
    app.addFields([
      { type: 'enumeration', Component: CodedInput },
      { type: 'integer', Component: IntegerInput },
      { type: 'json', Component: JsonInput },
      { type: sectionTitleType, Component: SectionTitle },
      { type: duplicateNoticeType, Component: DuplicatesNotice },
      { type: placeFinderType, Component: PlaceFinder },
    ] as Component[])
  },

  bootstrap() {
    hideDeveloperSettings(admin)
    hideModelEditor(admin)
    // The panels beside a form stand in this order, under its buttons.
    remindRules(admin)
    addReviewPanel(admin)
    guideEditors(admin)
    warnOfDuplicates(admin)
    addContributionPanels(admin)
    addHistoryToRecords(admin)
    admin.registerHook('Admin/CM/pages/ListView/inject-column-in-table', showColumnsInWords)
    admin.registerHook('Admin/CM/pages/ListView/inject-in-filters', labelCodedFilters)
    admin.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', narrowForm)
    admin.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', divideForm)
    admin.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', addPlaceFinder)
    admin.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', addDuplicateNotices)
    admin.registerHook('Admin/CM/pages/App/mutate-collection-types-links', arrangeTypeLinks)
  },
}
