/** Signs that are asked as one list: "none of the others" answers what is not named. */
export const signIds = [
  // signs of too much magnesium
  'flushing',
  'nausea',
  'drowsiness',
  'generalWeakness',
  'slowPulse',
  'lowBloodPressure',
  'breathingTrouble',
  // red flags, cramps
  'oneCalfSwollen',
  'breathlessWithLegSigns',
  'coldPaleLeg',
  'tenseMuscleAfterInjury',
  'painAtWalkingDistance',
  'saddleNumbness',
  'muscleWeakness',
  'muscleTwitching',
  'numbOrBurningFeet',
  'painEasesBendingForward',
  'crampsWithVomitingOrTingling',
  'faintingOrFit',
  'darkUrineWithMusclePain',
  'crampsAfterNewMedicine',
  'sleepLossOverFourWeeks',
  // red flags, restless legs
  'bloodLossOrWeightLoss',
  'augmentationSigns',
  'impulseControlTrouble',
  'lowMoodOrSuicidalThoughts',
  'restlessAfterNewMedicine',
] as const

/**
 * The yes/no questions the safety rules look at. A rule may use only these; a screen asks them, a
 * profile stores them as yes, no, unknown or not asked.
 */
export const answerIds = [
  // kidneys, heart, muscles, bowel
  'kidneyDisease',
  'dialysis',
  'avBlock',
  'slowHeartbeat',
  'pacemaker',
  'myastheniaGravis',
  'lambertEaton',
  'dehydration',
  'bowelObstruction',
  'acuteAbdomen',
  'struviteStones',
  'chronicDiarrhoea',
  'inflammatoryBowelDisease',
  'ilealResection',
  // circumstances
  'pregnant',
  'breastfeeding',
  'gaveBirthWithinSixWeeks',
  'surgeryPlanned',
  'takesMagnesium',
  'restlessLegs',
  // other conditions
  'cirrhosis',
  'thyroidDisease',
  'diabetes',
  'neuropathy',
  'parkinsonSigns',
  ...signIds,
] as const

export type AnswerId = (typeof answerIds)[number]

/** The measured values the safety rules look at, with the unit every rule is written in. */
export const measurements = {
  ageYears: 'year',
  egfr: 'mL/min/1.73 m²',
  ferritin: 'µg/L',
  transferrinSaturation: '%',
} as const

export type MeasurementId = keyof typeof measurements
