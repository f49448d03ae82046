/** Titles of the pages of "How we come to our answers", by the id in their address; apart, for rooms that only link to them. */
export const methodTitles = {
  nl: {
    answer: 'Van proeven naar één zin',
    pooling: 'Proeven bij elkaar optellen',
    certainty: 'Hoe zeker is het?',
    hundred: 'Van 100 mensen',
    diary: 'Van uw dagboek naar een antwoord',
    expectation: 'Wat wij vooraf verwachten',
    verdict: 'Wanneer zeggen wij “helpt”?',
    draw: 'De proef met de loting',
    together: 'Veel eigen proeven samen',
    food: 'Wat u gewoonlijk eet',
  },
  en: {
    answer: 'From trials to one sentence',
    pooling: 'Pooling trials',
    certainty: 'How certain is it?',
    hundred: 'Of 100 people',
    diary: 'From your diary to an answer',
    expectation: 'What we expect beforehand',
    verdict: 'When do we say “helps”?',
    draw: 'The test by the draw',
    together: 'Many personal trials together',
    food: 'What you usually eat',
  },
} as const
