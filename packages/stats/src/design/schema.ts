import { designLimits, designVersion } from './design.ts'

const count = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum }) as const

/** JSON Schema (2020-12) of `design.json`. `checkDesign` holds these rules and those between fields. */
export const designSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: designVersion,
  title: 'Trial design',
  description:
    'Blocks of periods in random order, with the order that was drawn. A night is named by the date of its evening.',
  type: 'object',
  additionalProperties: false,
  required: ['version', 'arms', 'blocks', 'periodsPerBlock', 'nightsPerPeriod'],
  properties: {
    $schema: { type: 'string' },
    version: { const: designVersion },
    arms: {
      description: 'Labels of the arms as they stand in the diary, the reference (control) first.',
      type: 'array',
      minItems: 2,
      maxItems: designLimits.arms,
      uniqueItems: true,
      items: { type: 'string', minLength: 1, maxLength: designLimits.labelLength },
    },
    blocks: count(1, designLimits.blocks),
    periodsPerBlock: {
      ...count(2, designLimits.periodsPerBlock),
      description: 'A multiple of the number of arms, unless periodsByArm is given.',
    },
    periodsByArm: {
      description:
        'Periods of each arm in a block, in the order of arms; together periodsPerBlock.',
      type: 'array',
      minItems: 2,
      maxItems: designLimits.arms,
      items: count(1, designLimits.periodsPerBlock),
    },
    nightsPerPeriod: count(1, designLimits.nightsPerPeriod),
    washoutNights: {
      ...count(0, designLimits.nightsPerPeriod),
      default: 0,
      description:
        'First nights of every period that are not compared; fewer than nightsPerPeriod.',
    },
    baselineNights: {
      ...count(0, designLimits.baselineNights),
      default: 0,
      description: 'Nights without treatment before the first period.',
    },
    allocation: {
      description: 'How the order was drawn. All orders that obey the rule are equally likely.',
      type: 'object',
      additionalProperties: false,
      required: ['rule'],
      default: { rule: 'permuted-blocks' },
      properties: {
        rule: { const: 'permuted-blocks' },
        maxRun: {
          ...count(1, designLimits.periods),
          description: 'Most successive periods of one arm, across blocks.',
        },
        startBalanced: {
          type: 'boolean',
          description: 'Numbers of blocks that start with each arm differ by at most one.',
        },
      },
    },
    startDate: {
      description: 'Evening date of the first night, baseline included.',
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    },
    sequence: {
      description: 'The drawn order, one label a period.',
      type: 'array',
      minItems: 2,
      maxItems: designLimits.periods,
      items: { type: 'string' },
    },
  },
} as const
