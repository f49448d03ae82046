import { screenAt } from './screen.ts'
import type { Screen } from './screen.ts'

/** The room Evidence: the answers, and every kind of page under them. */
export const evidenceScreens: readonly Screen[] = [
  screenAt('evidence', 'evidence'),
  screenAt('evidence-cramps', 'evidence/cramps-magnesium-frequency', 'figure svg'),
  screenAt('evidence-pregnancy', 'evidence/pregnancy-magnesium-free', 'figure svg'),
  screenAt('evidence-restless', 'evidence/rls-magnesium-severity'),
  screenAt('evidence-trials', 'evidence/pregnancy-magnesium-free/trials', 'figure svg'),
  screenAt(
    'evidence-trials-not-pooled',
    'evidence/cramps-stretching-frequency/trials',
    'figure svg',
  ),
  screenAt('evidence-reviews', 'evidence/pregnancy-magnesium-free/reviews', 'main article'),
  screenAt('evidence-trial', 'evidence/pregnancy-magnesium-free/trial/araujo-2020'),
  screenAt('evidence-trial-left', 'evidence/cramps-magnesium-frequency/trial/roffe-2002'),
  screenAt('evidence-claims', 'evidence/claims', '.trial-list'),
  screenAt('evidence-claim', 'evidence/claims/8'),
  screenAt('evidence-claim-not-found', 'evidence/claims/none'),
  screenAt('evidence-remedies', 'evidence/remedies', 'main article'),
  screenAt('evidence-conditions', 'evidence/conditions', 'main article'),
  screenAt('evidence-methods', 'evidence/methods'),
  {
    name: 'evidence-method',
    at: '/evidence/methods/:method',
    visit: async (page, address, language) => {
      await page.goto(`${address}evidence/methods/pooling?lang=${language}`)
      await page.locator('summary').first().click()
      await page.locator('pre', { hasText: '# ' }).first().waitFor()
    },
  },
]
