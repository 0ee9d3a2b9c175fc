import { Box, Typography, useNotifyAT } from '@strapi/design-system'
import { unstable_useContentManagerContext as useContentManagerContext, useIsDesktop } from '@strapi/strapi/admin'
import { useEffect } from 'react'
import { DuplicateList } from './DuplicateList'
import { useFormDuplicates } from './use-form-duplicates'

/**
 * Tells of duplicates where one types. Under the title only where the side panel is folded away; under the organisation,
 * far from the panel, what it carries. A reader hears of both from here.
 */
export function DuplicatesNotice({ name }: { readonly name: string }) {
  const { model, id } = useContentManagerContext()
  const isDesktop = useIsDesktop()
  const { shown, takeOff } = useFormDuplicates(model, id)
  const isOfOrganisation = name === 'leadActor'
  useAnnouncement(isOfOrganisation ? [] : shown.map(({ title }) => title))
  const told = isOfOrganisation ? shown.filter(({ reasons }) => reasons.includes('même organisation')) : shown
  if (told.length === 0 || (isDesktop && !isOfOrganisation)) return <span data-atlas-empty hidden />
  return (
    <Box padding={4} hasRadius borderColor="warning200" background="warning100" width="100%">
      <Box paddingBottom={3}>
        <Typography variant="sigma" textColor="neutral600">
          {told.length === 1 ? 'Doublon possible' : 'Doublons possibles'}
        </Typography>
      </Box>
      <DuplicateList duplicates={told} onTakeOff={takeOff} />
    </Box>
  )
}

function useAnnouncement(titles: readonly string[]) {
  const { notifyStatus } = useNotifyAT()
  const said = titles.join(', ')
  useEffect(() => {
    if (said !== '') notifyStatus(`Doublons possibles\u00a0: ${said}.`)
  }, [notifyStatus, said])
}
