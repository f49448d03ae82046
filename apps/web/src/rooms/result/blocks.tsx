import { Fragment } from 'preact'
import type { VNode } from 'preact'
import { diaryChart, posteriorPicture } from '@legwork/charts'
import type { Theme } from '@legwork/charts'
import type { DiaryPicture, FigureId, PosteriorPicture, ReportBlock } from '@legwork/domain'
import { chartLabels } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { DataTable } from '../../components/data-table.tsx'
import { Figure } from '../../components/figure.tsx'
import { Notice } from '../../components/notice.tsx'

/** Width of a figure with text beside it, CSS pixels. */
const besideWidth = 320

/** How the figures of a report are drawn. */
export interface FigureSetting {
  readonly language: Language
  readonly width: number
  readonly theme: Theme
  /** null: not there yet */
  readonly diary: DiaryPicture | null
  readonly posterior: PosteriorPicture | null
  readonly asTable: string
  /** what stands after a table or a list: where its numbers come from; on screens, not on paper */
  readonly after?: (block: ReportBlock) => VNode | null
}

/** A figure of a result. */
export function ResultFigure(props: {
  readonly figure: FigureId
  readonly setting: FigureSetting
}): VNode | null {
  const { figure, setting } = props
  const { diary, posterior } = setting
  const options = {
    id: `result-${figure}`,
    width: setting.width,
    theme: setting.theme,
    labels: chartLabels[setting.language],
  }
  const chart =
    figure === 'diary'
      ? diary === null
        ? null
        : diaryChart(diary, options)
      : posterior === null
        ? null
        : posteriorPicture(posterior, options)
  if (chart === null) return null
  return <Figure chart={chart} asTable={setting.asTable} />
}

/** Blocks of a report, one under the other. */
export function Blocks(props: {
  readonly blocks: readonly ReportBlock[]
  readonly setting: FigureSetting
}): VNode {
  return (
    <>
      {props.blocks.map((block, index) => (
        <Fragment key={index}>
          <Block block={block} setting={props.setting} />
          {props.setting.after?.(block) ?? null}
        </Fragment>
      ))}
    </>
  )
}

function Block(props: { readonly block: ReportBlock; readonly setting: FigureSetting }): VNode {
  const { block, setting } = props
  switch (block.type) {
    case 'heading':
      return <h2>{block.text}</h2>
    case 'verdict':
      return <p class="tag">{block.text}</p>
    case 'lead':
      return <p class="answer">{block.text}</p>
    case 'paragraph':
      return <p>{block.text}</p>
    case 'warning':
      return <Notice kind="info">{block.text}</Notice>
    case 'quote':
      return <blockquote class="own-words">{block.text}</blockquote>
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'table':
      return <DataTable table={block.table} />
    case 'figure':
      return <ResultFigure figure={block.figure} setting={setting} />
    case 'beside':
      return (
        <div class="beside">
          <ResultFigure
            figure={block.figure}
            setting={{ ...setting, width: Math.min(setting.width, besideWidth) }}
          />
          <div>
            <Blocks blocks={block.blocks} setting={setting} />
          </div>
        </div>
      )
  }
}
