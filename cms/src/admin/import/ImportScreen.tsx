import { Box, Tabs } from '@strapi/design-system'
import { Layouts, Page } from '@strapi/strapi/admin'
import { ExportPanel } from './ExportPanel'
import { ImportPanel } from './ImportPanel'
import { useImport } from './use-import'

/** « Import et export »: files that come in, and files that leave. */
export function ImportScreen() {
  const work = useImport()
  if (!work.types && !work.error) return <Page.Loading />
  return (
    <Page.Main>
      <Page.Title>Import et export</Page.Title>
      <Layouts.Header
        title="Import et export"
        subtitle="Charger des fiches depuis un fichier, ou les emporter. Tout est vérifié avant d’être enregistré."
      />
      <Layouts.Content>
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={6} marginBottom={8}>
          <Tabs.Root defaultValue="import" variant="simple">
            <Tabs.List aria-label="Import ou export">
              <Tabs.Trigger value="import">Importer</Tabs.Trigger>
              <Tabs.Trigger value="export">Exporter</Tabs.Trigger>
            </Tabs.List>
            <Tabs.Content value="import">
              <Box paddingTop={6}>
                <ImportPanel work={work} />
              </Box>
            </Tabs.Content>
            <Tabs.Content value="export">
              <Box paddingTop={6}>{work.types && <ExportPanel types={work.types} />}</Box>
            </Tabs.Content>
          </Tabs.Root>
        </Box>
      </Layouts.Content>
    </Page.Main>
  )
}
