/** How a chart is looked at: on a light or dark page, on paper, or in bed at night (dim and warm). */
export type Theme = 'light' | 'dark' | 'print' | 'night'

/** Every theme, for galleries and tests. */
export const themes: readonly Theme[] = ['light', 'dark', 'print', 'night']

/** Colours of a theme. Text roles reach 4.5 : 1 on the background, mark roles 3 : 1 (WCAG 2.2 AA). */
export interface Colours {
  readonly background: string
  readonly text: string
  readonly muted: string
  /** Axis lines and other thin marks that carry meaning. */
  readonly axis: string
  /** Grid lines: decoration, no contrast asked. */
  readonly grid: string
  readonly benefit: string
  readonly neutral: string
  readonly harm: string
  /** Quiet areas behind marks. */
  readonly benefitArea: string
  readonly neutralArea: string
  readonly harmArea: string
  /** Arms, substances and other categories, told apart by pattern too. Okabe–Ito hues, darkened on white. */
  readonly series: readonly [string, string, string, string]
}

const palettes: Readonly<Record<Theme, Colours>> = {
  light: {
    background: '#ffffff',
    text: '#1a1a1a',
    muted: '#525252',
    axis: '#6b6b6b',
    grid: '#dcdcdc',
    benefit: '#0072b2',
    neutral: '#6b6b6b',
    harm: '#b84a00',
    benefitArea: '#dcebf6',
    neutralArea: '#f0f0f0',
    harmArea: '#fae4d7',
    series: ['#0072b2', '#b84a00', '#007a5a', '#a03d7a'],
  },
  dark: {
    background: '#14181c',
    text: '#f2f2f2',
    muted: '#bcc3c9',
    axis: '#98a2aa',
    grid: '#39424a',
    benefit: '#56b4e9',
    neutral: '#aeb4b9',
    harm: '#f0945a',
    benefitArea: '#1c3546',
    neutralArea: '#282e33',
    harmArea: '#452b1c',
    series: ['#56b4e9', '#f0945a', '#2fc79a', '#e29bc4'],
  },
  print: {
    background: '#ffffff',
    text: '#000000',
    muted: '#333333',
    axis: '#444444',
    grid: '#cccccc',
    benefit: '#111111',
    neutral: '#777777',
    harm: '#4a4a4a',
    benefitArea: '#dedede',
    neutralArea: '#f6f6f6',
    harmArea: '#e9e9e9',
    series: ['#111111', '#4a4a4a', '#6a6a6a', '#2e2e2e'],
  },
  night: {
    background: '#000000',
    text: '#cc8560',
    muted: '#ad6c4c',
    axis: '#8f573c',
    grid: '#2e1a11',
    benefit: '#d19a6a',
    neutral: '#94614a',
    harm: '#cf5a38',
    benefitArea: '#21150c',
    neutralArea: '#120b07',
    harmArea: '#2a0f08',
    series: ['#d19a6a', '#cf5a38', '#a8795a', '#b0644a'],
  },
}

/** The colours of a theme. */
export const coloursOf = (theme: Theme): Colours => palettes[theme]

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16))

/** A colour that is `share` of `colour` and the rest of `ground`, both `#rrggbb`. */
export function mixed(ground: string, colour: string, share: number): string {
  const under = channels(ground)
  const parts = channels(colour).map((value, index) =>
    Math.round(value * share + (under[index] ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${parts.join('')}`
}
