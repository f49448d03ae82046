import type { ComponentChildren, VNode } from 'preact'
import type { FactTexts } from '@legwork/knowledge'
import { useLanguage } from '../state/preferences.ts'
import { LoadFailed } from './load-failed.tsx'
import { LoadingPart } from './loading.tsx'
import { useFactTexts } from './use-fact-texts.ts'

/** Shows its children once the texts of the facts are there; until then, or when they cannot come, says so. */
export function WithFactTexts(props: {
  readonly children: (texts: FactTexts) => ComponentChildren
}): VNode {
  const texts = useFactTexts(useLanguage())
  if (texts === null) return <LoadingPart />
  if (texts === 'failed') return <LoadFailed />
  return <>{props.children(texts)}</>
}
