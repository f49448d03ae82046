import { chartLabels } from '@legwork/i18n'
import { diaryChart, forestPlot, posteriorPicture, toSvg } from '@legwork/charts'
import type { ChartOptions, ChartResult } from '@legwork/charts'
import { trialDiary } from '../packages/charts/gallery/diary-examples.ts'
import { bcgForest, hundredTrials } from '../packages/charts/gallery/forest-examples.ts'
import { clearPosterior } from '../packages/charts/gallery/posterior-examples.ts'

const rounds = 60
const words = (nl: string): string => nl
const options: ChartOptions = { id: 'bench', width: 360, theme: 'light', labels: chartLabels.nl }

/** Milliseconds of the first drawing, and the median of the later ones, from data to SVG text. */
function timed(draw: () => ChartResult): { first: number; median: number; bytes: number } {
  const times: number[] = []
  let bytes = 0
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now()
    bytes = toSvg(draw().svg).length
    times.push(performance.now() - begin)
  }
  const first = times[0] ?? 0
  const later = times.slice(1).sort((a, b) => a - b)
  return { first, median: later[Math.floor(later.length / 2)] ?? first, bytes }
}

/** Time from data to SVG text; the target is a forest plot of 100 trials in under 20 ms. */
export async function run(): Promise<{ title: string; columns: string[]; rows: string[][] }> {
  const hundred = hundredTrials(words)
  const thirteen = bcgForest(words)
  const diary = trialDiary(words)
  const posterior = clearPosterior(words)
  const cases: [string, () => ChartResult][] = [
    ['forest plot, 100 trials', () => forestPlot(hundred, options)],
    ['forest plot, 13 trials', () => forestPlot(thirteen, options)],
    ['diary, 112 nights', () => diaryChart(diary, options)],
    ['posterior, 20 dots', () => posteriorPicture(posterior, options)],
  ]
  return {
    title: 'Charts: data to SVG text, 360 px wide',
    columns: ['chart', 'first ms', 'median ms', 'characters'],
    rows: cases.map(([label, draw]) => {
      const { first, median, bytes } = timed(draw)
      return [label, first.toFixed(2), median.toFixed(2), String(bytes)]
    }),
  }
}
