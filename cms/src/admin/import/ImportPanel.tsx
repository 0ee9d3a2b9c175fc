import { Box, Button, Flex, ProgressBar, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { ColumnsStep } from './ColumnsStep'
import { FileStep } from './FileStep'
import { counted } from '../words/counted'
import { isRunning, type ImportView } from './import-view'
import { ResultStep } from './ResultStep'
import type { ImportWork } from './use-import'

const formatNames: Readonly<Record<string, string>> = {
  ...{ csv: 'CSV', xlsx: 'Excel', json: 'JSON', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON', doi: 'liste de DOI' },
}

/** The steps of an import, one after the other on the same page; the one that is done stays in sight. */
export function ImportPanel({ work }: { readonly work: ImportWork }) {
  const { view, types } = work
  const importable = (types ?? []).filter(({ mayImport }) => mayImport)
  const [chosen, setChosen] = useState<string | null>(null)
  const type = view?.type ?? chosen ?? importable[0]?.type ?? ''
  const named = types?.find((one) => one.type === type)
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {work.error && <Notice text={work.error} />}
      {!view && <FileStep work={work} type={type} onType={setChosen} />}
      {view && (
        <FileSummary
          view={view}
          label={named?.label ?? type}
          isBusy={work.isSending}
          onForget={() => void work.forget()}
        />
      )}
      {view?.message && <Notice text={view.message} />}
      {view && !isRunning(view) && view.state !== 'done' && (
        <ColumnsStep
          key={view.id}
          view={view}
          mayPublish={named?.mayPublish ?? false}
          isBusy={work.isSending}
          onCheck={(paths, isPublishing) => void work.check(paths, isPublishing)}
        />
      )}
      {view && isRunning(view) && <Progress view={view} />}
      {view?.counts && !isRunning(view) && (
        <ResultStep view={view} isBusy={work.isSending} onRun={() => void work.run()} />
      )}
    </Flex>
  )
}

function Notice({ text }: { readonly text: string }) {
  return (
    <Box background="danger100" borderColor="danger200" hasRadius padding={4} role="alert">
      <Typography textColor="danger700">{text}</Typography>
    </Box>
  )
}

interface SummaryProps {
  readonly view: ImportView
  readonly label: string
  readonly isBusy: boolean
  readonly onForget: () => void
}

function FileSummary({ view, label, isBusy, onForget }: SummaryProps) {
  const details = [label, formatNames[view.format] ?? view.format, view.encoding, counted(view.size, 'ligne', 'lignes')]
  return (
    <Flex justifyContent="space-between" gap={4} wrap="wrap" background="neutral100" hasRadius padding={4}>
      <Box>
        <Typography variant="omega" fontWeight="bold" tag="div">
          {view.fileName}
        </Typography>
        <Typography textColor="neutral600">{details.filter(Boolean).join(' · ')}</Typography>
      </Box>
      {!isRunning(view) && (
        <Button variant="tertiary" loading={isBusy} onClick={onForget}>
          {view.isWritten ? 'Importer un autre fichier' : 'Changer de fichier'}
        </Button>
      )}
    </Flex>
  )
}

function Progress({ view }: { readonly view: ImportView }) {
  const share = view.total > 0 ? Math.round((100 * view.done) / view.total) : 0
  const verb = view.state === 'writing' ? 'Enregistrement' : 'Vérification'
  return (
    <Flex direction="column" alignItems="stretch" gap={2} aria-live="polite">
      <Typography>
        {`${verb}\u202f: ${view.done.toLocaleString('fr-FR')} sur ${counted(view.total, 'ligne', 'lignes')}. Vous pouvez quitter cette page et y revenir.`}
      </Typography>
      <ProgressBar value={share} style={{ width: '100%' }} aria-label={verb} />
    </Flex>
  )
}
