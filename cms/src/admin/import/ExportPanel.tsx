import { Box, Button, Checkbox, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { Download } from '@strapi/icons'
import { useFetchClient } from '@strapi/strapi/admin'
import { useState } from 'react'
import { importRefusal, type TypeChoice } from './import-view'
import { saveFile } from './save-file'

interface Format {
  readonly code: string
  readonly label: string
  readonly extension: string
}

const tables: readonly Format[] = [
  { code: 'xlsx', label: 'Excel (XLSX)', extension: 'xlsx' },
  { code: 'csv', label: 'CSV (point-virgule, UTF-8)', extension: 'csv' },
  { code: 'json', label: 'JSON', extension: 'json' },
]
const references: readonly Format[] = [
  { code: 'bibtex', label: 'BibTeX', extension: 'bib' },
  { code: 'ris', label: 'RIS', extension: 'ris' },
  { code: 'csl', label: 'CSL-JSON', extension: 'csl.json' },
]

/** Chooses what leaves, in which format, and keeps the file. */
export function ExportPanel({ types }: { readonly types: readonly TypeChoice[] }) {
  const { get } = useFetchClient()
  const [type, setType] = useState(types[0]?.type ?? '')
  const [code, setCode] = useState('xlsx')
  const [state, setState] = useState('draft')
  const [withPrivate, setWithPrivate] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const formats = type === 'publication' ? [...tables, ...references] : tables
  const format = formats.find((one) => one.code === code) ?? tables[0]!

  const save = async () => {
    setIsBusy(true)
    setError(null)
    try {
      const query = `format=${format.code}&state=${state}${withPrivate ? '&private=1' : ''}`
      const { data } = await get(`/atlas/export/${type}?${query}`, { responseType: 'blob' } as never)
      saveFile(data as Blob, `${type}-${new Date().toISOString().slice(0, 10)}.${format.extension}`)
    } catch (reason) {
      setError(importRefusal(reason))
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={5} maxWidth="420px">
      <Choice
        label="Fiches à exporter"
        value={type}
        onChange={setType}
        options={types.map((one) => [one.type, one.label])}
      />
      <Choice
        label="Format"
        value={format.code}
        onChange={setCode}
        options={formats.map((one) => [one.code, one.label])}
      />
      <Choice
        label="Version"
        value={state}
        onChange={setState}
        options={[
          ['draft', 'Dernière version enregistrée'],
          ['published', 'Version publiée seulement'],
        ]}
      />
      <Checkbox
        checked={withPrivate}
        onCheckedChange={(value: boolean | 'indeterminate') => setWithPrivate(value === true)}
      >
        Joindre les champs internes (note interne, organisation qui tient la fiche, contacts)
      </Checkbox>
      {error && (
        <Typography textColor="danger600" role="alert">
          {error}
        </Typography>
      )}
      <Box>
        <Button startIcon={<Download />} loading={isBusy} onClick={() => void save()}>
          Exporter
        </Button>
      </Box>
      <Typography variant="pi" textColor="neutral600">
        Un export qu’on importe de nouveau ne change rien. Dans les tableaux, une apostrophe précède les textes qu’un
        tableur prendrait pour une formule{'\u202f'}; l’import l’enlève.
      </Typography>
    </Flex>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly (readonly [string, string])[]
}

function Choice({ label, value, onChange, options }: ChoiceProps) {
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(chosen) => onChange(String(chosen))}>
        {options.map(([code, text]) => (
          <SingleSelectOption key={code} value={code}>
            {text}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  )
}
