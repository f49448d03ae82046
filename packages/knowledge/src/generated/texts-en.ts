// Generated from the facts by tools/generators/knowledge.mjs: do not edit.
import type { FactTexts } from '../text.ts'

export const texts: FactTexts = {
  'absorption.food_share': {
    label: 'How much you take up from food',
    text: 'From food the body takes up about 30 to 40% of the magnesium.',
  },
  'absorption.rises_when_low': {
    label: 'More uptake when magnesium is short',
    text: 'Uptake is not fixed: who gets little magnesium takes up a larger share.',
  },
  'absorption.oxide_share': {
    label: 'Uptake of oxide',
    text: 'Of oxide in US tablets about 4% was taken up.',
  },
  'absorption.soluble_salts': {
    label: 'Uptake of chloride, lactate and aspartate',
    text: 'Chloride, lactate and aspartate were taken up equally well, and better than oxide.',
  },
  'absorption.citrate_over_oxide': {
    label: 'Citrate against oxide',
    text: 'After citrate, 0.565 mmol a day more magnesium went into the urine than after oxide (0.212 to 0.918), in 20 healthy men.',
  },
  'absorption.citrate_over_chelate': {
    label: 'Citrate against oxide and an amino-acid chelate',
    text: 'Over 60 days citrate was taken up better than oxide and an amino-acid chelate, at 300 mg a day.',
  },
  'absorption.bisglycinate_average': {
    label: 'Bisglycinate against oxide, on average',
    text: 'In 12 people with a shortened bowel uptake was on average the same: 23.5% of bisglycinate and 22.8% of oxide.',
  },
  'absorption.bisglycinate_poor_absorbers': {
    label: 'Bisglycinate against oxide, in poor absorbers',
    text: 'In the 4 people with the poorest uptake bisglycinate was better: 23.5% against 11.8% of oxide.',
  },
  'absorption.sulfate': {
    label: 'Uptake of sulfate',
    text: 'Lactate, chloride, citrate and aspartate are taken up better than sulfate and oxide.',
  },
  'absorption.uptake_is_not_effect': {
    label: 'Better uptake is not yet an effect',
    text: 'Citrate is taken up well, but two cramp trials found no clear difference from placebo.',
  },
  'absorption.zinc': {
    label: 'Much zinc lowers uptake',
    text: 'In one study 142 mg of zinc a day lowered the uptake of magnesium.',
  },
  'absorption.vitamin_d': {
    label: 'Vitamin D and uptake',
    text: 'In people the uptake of magnesium was not linked with active vitamin D.',
  },
  'absorption.vitamin_d_activation': {
    label: 'Magnesium and vitamin D',
    text: 'Magnesium is needed to activate vitamin D.',
  },
  'absorption.ageing': {
    label: 'Ageing',
    text: 'Older people often eat less magnesium, take up less and lose more through the kidneys.',
  },
  'absorption.gabapentin': {
    label: 'Magnesium lowers the uptake of gabapentin',
    text: '1 g of magnesium oxide lowered the amount of gabapentin in the blood by 43%.',
  },
  'absorption.levodopa_human': {
    label: 'Levodopa and magnesium oxide: measurements in people',
    text: 'Magnesium oxide at the same time as levodopa lowered the amount of levodopa in the blood by 35%.',
  },
  'absorption.levodopa_old_texts': {
    label: 'Levodopa and antacids: old texts',
    text: 'Old texts say that antacids may raise the uptake of levodopa.',
  },
  'absorption.dolutegravir': {
    label: 'Dolutegravir and magnesium together',
    text: 'With an antacid of magnesium and aluminium at the same time dolutegravir in the blood fell by 74%; 2 hours before it by 26%.',
  },
  'amount.adequate_intake_meaning': {
    label: 'What an adequate intake says',
    text: 'An adequate intake is what healthy people eat on average. Who eats less is not by that alone short of it; no chance of deficiency can be computed from it.',
  },
  'amount.calcium_magnesium_ratio': {
    label: 'Ratio of calcium and magnesium',
    text: 'No authority sets a ratio. The official amounts for adults come to about 2.7 times as much calcium as magnesium for men and 3.2 times for women.',
  },
  'amount.children_gezondheidsraad': {
    label: 'Magnesium for young children: the Netherlands',
    text: 'The Dutch figures for children are much lower than the European ones: 85 mg for a child of 1 year.',
  },
  'amount.children_efsa': {
    label: 'Magnesium for young children: Europe',
    text: 'The European figures for children are much higher than the Dutch ones: 170 mg for a child of 1 year.',
  },
  'amount.magnesium_mg_per_mmol': {
    label: 'One mmol of magnesium in mg',
    text: '1 mmol of magnesium is 24.305 mg.',
  },
  'amount.calcium_mg_per_mmol': {
    label: 'One mmol of calcium in mg',
    text: '1 mmol of calcium is 40.078 mg.',
  },
  'amount.potassium_mg_per_mmol': {
    label: 'One mmol of potassium in mg',
    text: '1 mmol of potassium is 39.098 mg.',
  },
  'amount.magnesium_meq_per_mmol': {
    label: 'One mmol of magnesium in mEq',
    text: '1 mmol of magnesium is 2 mEq, because the ion has two charges.',
  },
  'claim.1': {
    label: 'Frequent leg cramps may mean that you need more magnesium',
    text: 'Most night cramps have no known cause. Tired muscles and nerves probably matter more than salts in the blood. Low magnesium is one uncommon cause.',
  },
  'claim.2': {
    label: 'A 2017 study: up to two thirds of Americans lack magnesium',
    text: 'It was a review article, about eating less than recommended, in the US only. That is not a measured deficiency. Another review names 60% below the recommended amount and 45% deficient. European norms allow no such share to be computed.',
  },
  'claim.3': {
    label: 'Magnesium is the fourth most common mineral in the body',
    text: 'It is the fourth most common positive ion in the body and the second inside cells.',
  },
  'claim.4': {
    label: 'Magnesium is essential for the working of the body',
    text: 'That is right. Magnesium is an essential mineral.',
  },
  'claim.5': {
    label: 'Magnesium takes part in more than 300 processes',
    text: 'That is right. More than 300 enzyme reactions need magnesium; some reviews say more than 600.',
  },
  'claim.6': {
    label: 'Muscle contraction and nerve signals among them',
    text: 'That is right. In the EU a label may say that magnesium contributes to normal muscle function and a normal nervous system.',
  },
  'claim.7': {
    label: 'Magnesium is widely used against leg cramps',
    text: 'That is right. Widely used is not the same as proven.',
  },
  'claim.8': {
    label: 'The evidence that it works is very limited',
    text: 'The evidence is clearer than that: in older adults it is fairly certain that there is no benefit that matters (0.18 fewer cramps a week; the uncertainty runs from 0.84 fewer to 0.49 more).',
  },
  'claim.9': {
    label: 'A lack of magnesium can cause muscle cramps',
    text: 'That is right when magnesium in the blood is clearly low. A mild shortage mostly gives no complaints.',
  },
  'claim.10': {
    label: 'It is normal to need more magnesium',
    text: 'This looks like a mistranslation. With a varied diet a deficiency is fairly rare.',
  },
  'claim.11': {
    label: 'Trials have not shown that magnesium helps against cramps',
    text: 'That is right, for older adults with cramps of unknown cause.',
  },
  'claim.12': {
    label: 'There are other measures, with or without magnesium',
    text: 'That is right. For stretching there is some evidence, of low certainty.',
  },
  'claim.13': {
    label: 'Some people say that it helps them',
    text: 'With a placebo too, cramps fell by 3.03 a week (from 8.5 to 5.5). So stories cannot separate the effect from time.',
  },
  'claim.14': {
    label: 'Magnesium is safe to use',
    text: 'Not for everyone. It must not be used with severe kidney disease, AV block or myasthenia gravis. Above 250 mg from supplements diarrhoea occurs. It clashes with many medicines. Of monitored hospital patients on magnesium oxide, 23% had too much magnesium in the blood.',
  },
  'claim.15': {
    label: 'With a deficiency, more magnesium has other benefits too',
    text: 'A proven deficiency should be corrected. Without a deficiency no benefit has been shown.',
  },
  'claim.16': {
    label: 'Athletes above all need enough magnesium to perform',
    text: 'Athletes need the same amount as others. A supplement helps only if they get too little.',
  },
  'claim.17': {
    label: 'Magnesium is useful in treating asthma',
    text: 'By drip it is used in hospital for a severe attack. Tablets are no treatment of asthma.',
  },
  'claim.18': {
    label: 'Magnesium is useful in treating osteoporosis',
    text: 'People who eat more magnesium have stronger bones on average, but it is no treatment against fractures.',
  },
  'claim.19': {
    label: 'Magnesium is useful in treating migraine',
    text: 'A high dose may perhaps prevent attacks. It lies above the upper level and belongs with a doctor.',
  },
  'claim.20': {
    label: 'Magnesium is useful in treating diabetes',
    text: 'In diabetes magnesium is low more often. Guidelines do not advise a routine supplement.',
  },
  'claim.21': {
    label: 'Magnesium is useful in treating heart disease',
    text: 'People who eat more magnesium have heart disease less often. It is not proven that a supplement prevents heart disease.',
  },
  'claim.22': {
    label: 'Magnesium is useful in treating depression',
    text: 'There are small trials, mostly not blinded. It is no treatment.',
  },
  'claim.23': { label: 'How much you need depends on age and sex', text: 'That is right.' },
  'claim.24': {
    label: 'Men over 70 and teenage girls are most often deficient',
    text: 'The source says something else: these groups, and teenage boys, most often eat too little magnesium. That is not a deficiency.',
  },
  'claim.25': {
    label: 'Men need 400 to 420 mg a day',
    text: 'Those are US figures. In the Netherlands and the EU the adequate intake is 350 mg.',
  },
  'claim.26': {
    label: 'Women need 310 to 320 mg a day',
    text: 'Those are US figures. In the Netherlands and the EU the adequate intake is 300 mg.',
  },
  'claim.27': {
    label: 'Pregnant women need 350 to 360 mg a day',
    text: 'Those are US figures (400 mg under the age of 19). In the Netherlands and the EU it stays 300 mg, also when breastfeeding.',
  },
  'claim.28': {
    label: 'Some medicines interact; ask the pharmacist or doctor',
    text: 'That is right. Mostly 2 to 6 hours apart are enough. With a few, such as raltegravir, it must not be combined at all.',
  },
  'claim.29': {
    label: 'Food rich in magnesium can be enough',
    text: 'That is right. The Health Council of the Netherlands (2009) says a varied diet is enough for healthy people.',
  },
  'claim.30': {
    label: 'The body takes up 30 to 40% of the magnesium in food',
    text: 'This is a US figure and it is not fixed. Who gets little takes up a larger share.',
  },
  'claim.31': {
    label: 'Almonds: 80 mg per serving',
    text: 'The serving is missing: it is 28 g of dry roasted almonds. Better look per 100 g.',
  },
  'claim.32': {
    label: 'Spinach: 78 mg per serving',
    text: 'The serving is missing: it is 90 g of boiled spinach. Better look per 100 g.',
  },
  'claim.33': {
    label: 'Cashews: 74 mg per serving',
    text: 'The serving is missing: it is 28 g. Better look per 100 g.',
  },
  'claim.34': {
    label: 'Peanuts: 63 mg per serving',
    text: 'The serving is missing: it is 36 g of oil roasted peanuts. Better look per 100 g.',
  },
  'claim.35': {
    label: 'Soy milk: 61 mg per serving',
    text: 'The serving is missing: it is 240 ml. Dutch soy drinks can hold less.',
  },
  'claim.36': {
    label: '“Grated wheat grain”: 61 mg per serving',
    text: 'This is a mistranslation. Shredded wheat is meant, a breakfast cereal; the serving is missing.',
  },
  'claim.37': {
    label: 'These foods top the list per serving',
    text: 'No longer. In the list the US government uses now, pumpkin seeds (156 mg per 28 g) and chia seeds (111 mg) come first.',
  },
  'claim.38': {
    label: 'Supplements come as oxide, chloride, citrate and more',
    text: 'That is right.',
  },
  'claim.39': {
    label: 'A 2015 study recommends citrate because it is taken up better',
    text: 'Citrate is taken up better than oxide, but so are chloride, lactate and aspartate. Better uptake has not meant fewer cramps in trials.',
  },
  'claim.40': {
    label: 'Magnesium should be 1/2 to 2/3 of calcium',
    text: 'No authority sets this. The official amounts come to about 2.7 times as much calcium as magnesium for men and 3.2 times for women.',
  },
  'claim.41': {
    label: 'Example: 500 to 700 mg magnesium with 1000 mg calcium',
    text: 'That is 1.4 to 2.3 times the adequate intake. Do not use it as a target.',
  },
  'claim.42': { label: 'Eat a variety with calcium and magnesium', text: 'That is right.' },
  'claim.43': {
    label: 'Ageing lowers uptake by up to 30%',
    text: 'The direction is right: older people eat less magnesium, take up less and lose more through the kidneys. The number comes only from texts that repeat others.',
  },
  'claim.44': {
    label: 'Smoking lowers magnesium',
    text: 'There are only small studies at one moment in time. That is weak evidence.',
  },
  'claim.45': {
    label: 'Alcohol lowers magnesium',
    text: 'That is certain for heavy drinking: poor diet, vomiting, diarrhoea and more loss in the urine.',
  },
  'claim.46': {
    label: 'Processed food contains less magnesium',
    text: 'That is right. Refining grain and cooking in water remove magnesium.',
  },
  'claim.47': {
    label: 'Statins lower the uptake of magnesium',
    text: 'No evidence was found for this. The other way round, an antacid with magnesium can lower the uptake of rosuvastatin. Statins can cause muscle complaints.',
  },
  'claim.48': {
    label: 'Acid blockers lower the uptake of magnesium',
    text: 'Proton pump inhibitors do, mostly after more than 1 year. H2 blockers and short use of antacids do not.',
  },
  'claim.49': {
    label: 'Low vitamin D lowers the uptake of magnesium',
    text: 'In people the uptake of magnesium was not linked with active vitamin D. It is the other way round: magnesium is needed to activate vitamin D.',
  },
  'claim.50': {
    label: 'Magnesium for cramps is used mainly in Latin America and Europe',
    text: 'That is right.',
  },
  'claim.51': {
    label: 'Nearly all trials found magnesium not effective',
    text: 'Taken together there is no effect. But Roffe 2002 leaned towards a benefit (p = 0.07) and Barna 2021 was favourable (3.4 against 2.6 fewer cramps; p = 0.01).',
  },
  'claim.52': {
    label: '2017 trial in 94 adults: magnesium oxide no better than placebo',
    text: 'That is right: 3.41 against 3.03 fewer cramps a week (P = 0.67).',
  },
  'claim.53': {
    label: '2013 review of seven trials: not effective in most people',
    text: 'There is a newer review: Cochrane 2020, with 11 trials and 735 people. It points the same way.',
  },
  'claim.54': {
    label: '2013 review: perhaps a small benefit in pregnancy',
    text: 'Cochrane 2020 calls it uncertain. A 2021 review with 332 women found no effect.',
  },
  'claim.55': {
    label: 'The American neurologists reviewed cramp treatment in 2010',
    text: 'That is right: 24 studies. Quinine works but is advised against because of its risks.',
  },
  'claim.56': {
    label: '2002 study of 58 people on magnesium citrate: no clear improvement',
    text: 'The abstract counts 46 people. There was a leaning towards a benefit (p = 0.07), and 78% against 54% felt helped. The authors call it possibly effective.',
  },
  'claim.57': {
    label: 'The 1999 study used magnesium sulfate',
    text: 'No, it was magnesium citrate, 900 mg, 2 times a day.',
  },
  'claim.58': {
    label: '1999 study: no better than placebo in 42 people',
    text: 'That is right: 45 people took part, 42 finished; 11.8 against 11.1 cramps (P = 0.59).',
  },
  'claim.59': {
    label: 'Studies note that supplements are safe and cheap',
    text: 'Cheap, yes. Safe, not for everyone: see the rules on kidneys, heart, muscles and medicines.',
  },
  'claim.60': {
    label: 'That it does not work may come from the interplay with other nutrients',
    text: 'This is a guess of the writer. No trial tested it.',
  },
  'claim.61': {
    label: 'Calcium and potassium are involved in cramps too',
    text: 'Too little calcium or potassium can cause cramps, but is seldom the cause of ordinary night cramps.',
  },
  'claim.62': {
    label: 'If another nutrient is missing, magnesium does not help',
    text: 'Logical, but not tested. It is known that low magnesium itself keeps potassium and calcium low until it is corrected.',
  },
  'claim.63': {
    label: 'Some participants found magnesium better than placebo',
    text: 'That is right. It also happens by chance.',
  },
  'claim.64': {
    label: 'A 2016 review says stretching may work best',
    text: 'The 2016 review we found calls the evidence for stretching conflicting.',
  },
  'claim.65': {
    label: 'Cramp in the calf: pull the toes towards you until it eases',
    text: 'That is right. Stretch the cramped muscle, or tense the opposite one.',
  },
  'claim.66': {
    label: 'Jump forward onto the other leg and stretch the cramped leg',
    text: 'Do not jump: you may fall. Step forward slowly and keep the heel of the cramped leg on the floor.',
  },
  'claim.67': {
    label: 'Stand on tiptoe for a few seconds',
    text: 'Standing on tiptoe makes the calf shorter. Stretching is the opposite: heel down, toes up.',
  },
  'claim.68': {
    label: 'Stretching before sleep gives fewer and milder cramps',
    text: 'One good Dutch trial found this. Cochrane calls the certainty low (3 trials, 201 people).',
  },
  'claim.69': {
    label: '2012 trial in 80 people over 55: stretching at bedtime helped',
    text: 'That is right: after six weeks 1.2 fewer cramps a night (0.6 to 1.8) and less pain.',
  },
  'claim.70': {
    label: 'Walking around relaxes and reduces cramps',
    text: 'This is expert advice; no trial was found.',
  },
  'claim.71': {
    label: 'Massage the cramped area',
    text: 'This is expert advice; no trial was found.',
  },
  'claim.72': {
    label: 'Put ice or heat on the muscle for 15 to 20 minutes, ice in a cloth',
    text: 'No trial of this was found.',
  },
  'claim.73': { label: 'Take a warm bath or shower', text: 'No trial of this was found.' },
  'claim.74': {
    label: 'Drinking water may help a cramp',
    text: 'No trial of water in night cramps was found.',
  },
  'claim.75': {
    label: 'Drinking enough prevents cramps',
    text: 'Only after heat or exercise is that plausible.',
  },
  'claim.76': {
    label: 'Consider not drinking alcohol',
    text: 'That is reasonable: there is a link with cramps, and it is good for health.',
  },
  'claim.77': {
    label: '2018 study: alcohol is strongly linked with night cramps',
    text: 'That is right, but the number is uncertain: an odds ratio of 6.5 with an uncertainty from 1.68 to 38.05. It was in people aged 60 and over in France.',
  },
  'claim.78': {
    label: 'The authors: more studies are needed to show a cause',
    text: 'That is right. A comparison of groups like this cannot show a cause.',
  },
  'claim.79': {
    label: 'Try over-the-counter anti-inflammatory painkillers',
    text: 'Only for soreness after a cramp. Not with kidney disease, heart failure, a stomach ulcer, blood thinners, in pregnancy or over 70. Naproxen itself is linked with leg cramps. Paracetamol comes first.',
  },
  'claim.80': {
    label: 'A pain cream may help',
    text: 'The brands named are American. No trial in cramps was found.',
  },
  'claim.81': {
    label: 'Try an over-the-counter muscle relaxant',
    text: 'In the Netherlands none is sold without a prescription. Hydroquinine (Inhibin) has been on prescription only since 7 November 2018 and is advised against.',
  },
  'claim.82': {
    label: 'More magnesium seems to help some, science does not support it',
    text: 'That is right, on average. Whether it helps you, a personal trial can show.',
  },
  'claim.83': {
    label: 'Citrate may be the most effective form',
    text: 'No trial compared forms for cramps. Both trials with citrate found no clear difference. The one favourable trial used oxide monohydrate.',
  },
  'claim.84': {
    label: 'With a deficiency, a higher intake has other benefits',
    text: 'A proven deficiency should be corrected. Without a deficiency no benefit has been shown.',
  },
  'claim.85': {
    label: 'Other remedies are available',
    text: 'That is right. For stretching there is some evidence, of low certainty.',
  },
  'claim.86': {
    label: 'Some sources claim that magnesium helps restless legs',
    text: 'That is right: they say so. It is not proven.',
  },
  'claim.87': { label: 'Magnesium is an essential mineral', text: 'That is right.' },
  'claim.88': {
    label: 'Magnesium supports 300 chemical processes',
    text: 'That is right: more than 300.',
  },
  'claim.89': {
    label: 'An adult body contains 20 to 28 g of magnesium',
    text: 'That is right: about 24 to 25 g.',
  },
  'claim.90': {
    label: 'Half of it is in the teeth',
    text: 'No, 50 to 60% is in the bones. The teeth hold only a trace.',
  },
  'claim.91': {
    label: 'The other half is in muscles, organs, cells and nerves',
    text: 'That is right: in muscle and other soft tissue. About 1% is outside the cells.',
  },
  'claim.92': {
    label: 'Magnesium contributes to the water and mineral balance',
    text: 'That is right. In the EU a label may say this.',
  },
  'claim.93': {
    label: 'Magnesium contributes to a good memory',
    text: 'Not like that: only “normal psychological function” was accepted.',
  },
  'claim.94': {
    label: 'Magnesium contributes to the nervous system',
    text: 'That is right. In the EU a label may say this.',
  },
  'claim.95': {
    label: 'Magnesium contributes to concentration and learning',
    text: 'Not like that: only “normal psychological function” was accepted.',
  },
  'claim.96': {
    label: 'Magnesium contributes to supple, strong muscles',
    text: 'Not like that: only “normal muscle function” was accepted.',
  },
  'claim.97': {
    label: 'Magnesium contributes to bone structure',
    text: 'That is right: “normal bones” was accepted, and teeth too.',
  },
  'claim.98': {
    label: 'Magnesium relaxes the blood vessels',
    text: 'The blood pressure claim was not accepted. Trials showed a small effect.',
  },
  'claim.99': { label: 'Magnesium keeps the blood thin', text: 'No proof of this was accepted.' },
  'claim.100': {
    label: 'Magnesium contributes to cholesterol metabolism',
    text: 'We found no accepted claim.',
  },
  'claim.101': {
    label: 'Magnesium contributes to temperature regulation',
    text: 'We found no accepted claim.',
  },
  'claim.102': {
    label: 'Magnesium contributes to energy metabolism and protein synthesis',
    text: 'That is right. In the EU a label may say this.',
  },
  'claim.103': {
    label: 'Magnesium can reduce fatigue',
    text: 'Accepted is “contributes to the reduction of tiredness and fatigue”. It holds when magnesium is short and is no treatment.',
  },
  'claim.104': {
    label: 'Too little magnesium in the body is common',
    text: 'Eating little magnesium is common. A real deficiency is fairly rare with a varied diet.',
  },
  'claim.105': {
    label: 'A deficiency can be caused by much sugar',
    text: 'The evidence is weak. Who eats much sugar mostly eats less of what contains magnesium.',
  },
  'claim.106': {
    label: 'A deficiency can be caused by caffeine',
    text: 'Caffeine gives a small, short loss in the urine. Coffee itself contains magnesium too.',
  },
  'claim.107': { label: 'A deficiency can be caused by diarrhoea', text: 'That is right.' },
  'claim.108': { label: 'A deficiency can be caused by vomiting', text: 'That is right.' },
  'claim.109': {
    label: 'A deficiency can be caused by stress',
    text: 'This is an idea with only small studies behind it.',
  },
  'claim.110': {
    label: 'A deficiency can be caused by medicines',
    text: 'That is right: proton pump inhibitors, water tablets, cisplatin, medicines against rejection, some antibiotics by drip and some cancer medicines.',
  },
  'claim.111': {
    label: 'A sign of deficiency is fatigue',
    text: 'That is right, but fatigue has very many causes.',
  },
  'claim.112': {
    label: 'A sign of deficiency is tense muscles',
    text: 'This is not in the lists of signs. Tense muscles have many causes.',
  },
  'claim.113': {
    label: 'A sign of deficiency is muscle cramps',
    text: 'That is right when magnesium in the blood is clearly low.',
  },
  'claim.114': {
    label: 'A sign of deficiency is tingling',
    text: 'That is right when magnesium in the blood is clearly low, often together with low calcium.',
  },
  'claim.115': {
    label: 'A further website lists signs',
    text: 'The link is missing from the text.',
  },
  'claim.116': {
    label: 'Health Council: men need at least 300 to 350 mg',
    text: 'Since 2018 it is 350 mg, and that is an adequate intake, not a minimum.',
  },
  'claim.117': {
    label: 'Health Council: women need at least 250 to 300 mg',
    text: 'Since 2018 it is 300 mg, and that is an adequate intake, not a minimum. Before that it was 280 mg.',
  },
  'claim.118': {
    label: 'The upper limit is 400 mg',
    text: 'In the Netherlands and the EU the upper level is 250 mg a day from supplements, from age 4. In the US it is 350 mg. For food there is no limit. 400 mg was the old German figure.',
  },
  'claim.119': {
    label: 'Other amounts may apply in pregnancy',
    text: 'In Europe it stays 300 mg. Only in the US it is more (350 to 360 mg).',
  },
  'claim.120': {
    label: 'Magnesium can be measured in blood serum',
    text: 'That is the usual test. But less than 1% of magnesium is in the blood, and the result says little about the stores. From 0.75 to 0.85 mmol/L is a grey zone.',
  },
  'claim.121': {
    label: 'Magnesium can be measured in red blood cells',
    text: 'That test exists, but is neither a routine nor a well-studied one.',
  },
  'claim.122': {
    label: 'Magnesium can be measured in saliva',
    text: 'It was done in one trial. There are no reference values; it is no test to establish anything.',
  },
  'claim.123': {
    label: 'Magnesium can be measured in urine',
    text: 'That is right. Urine of 24 hours together with blood and diet is the best way in practice.',
  },
  'claim.124': {
    label: 'A laboratory test and a doctor’s assessment are needed',
    text: 'That is right.',
  },
  'claim.125': {
    label: 'Magnesium is mainly in green vegetables',
    text: 'That is right: spinach, chard and kale.',
  },
  'claim.126': {
    label: 'Magnesium is mainly in cereals',
    text: 'In whole grain, yes. White flour and white rice hold little.',
  },
  'claim.127': {
    label: 'Magnesium is mainly in beans',
    text: 'That is right: pulses are a good source.',
  },
  'claim.128': {
    label: 'Magnesium is mainly in shellfish',
    text: 'There is magnesium in it, but not very much.',
  },
  'claim.129': {
    label: 'Magnesium is mainly in mackerel',
    text: 'There is magnesium in it, but not very much.',
  },
  'claim.130': {
    label: 'Magnesium is mainly in tuna',
    text: 'There is some magnesium in it; it is not much.',
  },
  'claim.131': {
    label: 'Magnesium is mainly in avocado',
    text: 'There is some magnesium in it; it is not much.',
  },
  'claim.132': {
    label: 'Magnesium is mainly in bananas',
    text: 'There is some magnesium in them; it is not much.',
  },
  'claim.133': {
    label: 'Magnesium is mainly in cocoa',
    text: 'That is right for cocoa powder and dark chocolate, but you eat little of them.',
  },
  'claim.134': {
    label: 'Magnesium is mainly in nuts and seeds',
    text: 'That is right. This is the richest group.',
  },
  'claim.135': {
    label: 'A deficiency can be corrected with supplements',
    text: 'That is right, when a doctor has established a deficiency.',
  },
  'claim.136': {
    label: 'The key difference is organic or inorganic',
    text: 'What matters is whether the salt dissolves. Chloride is inorganic and is taken up as well as lactate and aspartate.',
  },
  'claim.137': {
    label: 'Inorganic means: not made by nature',
    text: 'No. Magnesium oxide and magnesium carbonate occur in nature as minerals.',
  },
  'claim.138': { label: 'Oxide and carbonate are inorganic', text: 'That is right.' },
  'claim.139': {
    label: 'Inorganic supplements contain more magnesium per gram',
    text: 'Sometimes. Oxide contains 60.3%, hydroxide 41.7% and carbonate 28.8%. But chloride hexahydrate (12.0%) and sulfate heptahydrate (9.9%) contain less than citrate (16.2%) and bisglycinate (14.1%).',
  },
  'claim.140': {
    label: 'Inorganic magnesium is taken up less well',
    text: 'That holds for oxide (4% in one study), not for chloride. And in 12 patients bisglycinate was on average no better than oxide (23.5% and 22.8%).',
  },
  'claim.141': {
    label: 'Inorganic supplements can harm mineral status',
    text: 'No evidence of this was found.',
  },
  'claim.142': {
    label: 'Inorganic supplements can be laxative',
    text: 'That holds for all forms, depending on the amount (above 250 mg from supplements). Citrate is itself a laxative.',
  },
  'claim.143': {
    label: 'Choose an organic supplement',
    text: 'Organic or inorganic says little. Whether the salt dissolves and whether somebody tolerates it says more. Dutch pharmacies mostly give gluconate.',
  },
  'claim.144': {
    label: 'A good organic form is citrate',
    text: 'That is right as far as uptake goes.',
  },
  'claim.145': {
    label: 'A good organic form is picolinate',
    text: 'No study of its uptake in people was found. Probably not allowed as a source of magnesium in the EU.',
  },
  'claim.146': {
    label: 'A good organic form is taurate',
    text: 'EFSA (2009) expects an ordinary uptake because it dissolves. There is no trial in people.',
  },
  'claim.147': {
    label: 'A good organic form is bisglycinate',
    text: 'It was better tolerated in one small trial.',
  },
  'claim.148': {
    label: 'Magnesium gets much attention in restless legs because of its role in nerves',
    text: 'That is right.',
  },
  'claim.149': {
    label: 'Magnesium for restless legs is supported only by stories',
    text: 'No longer. There is a 2022 trial (75 people, better after 2 months) and there are small pilots from 1998 and 2024. There is still no firm proof.',
  },
  'claim.150': {
    label: 'Signs of deficiency resemble restless legs',
    text: 'Partly, such as tingling. Restless legs are known by an urge to move, at rest, eased by moving, mostly in the evening.',
  },
  'claim.151': {
    label: 'High magnesium is linked with a lower risk of Parkinson’s',
    text: 'It was magnesium in food, in one study of 249 patients, asked about afterwards. It says nothing about restless legs.',
  },
  'claim.152': {
    label: 'Parkinson’s and restless legs are often confused but differ',
    text: 'They differ. That they are often confused we could not find.',
  },
  'claim.153': {
    label: 'Magnesium is not proven to help restless legs',
    text: 'That is still right. The US guideline of 2025 names iron and gabapentinoids.',
  },
  'claim.154': {
    label: 'The studies were mainly about restless legs in pregnancy',
    text: 'There are studies in adults who were not pregnant (1998, 2022, 2024). The pregnancy trials are about leg cramps.',
  },
  'claim.155': {
    label: 'Magnesium relieves muscle cramps',
    text: 'Cochrane (2020): in older adults it is unlikely to help.',
  },
  'claim.156': {
    label: 'A strong placebo response makes effects hard to judge',
    text: 'That is right.',
  },
  'claim.157': {
    label: 'Medicines are the most common cause of deficiency',
    text: 'No source says so. Loss through the gut, alcohol, diabetes, low intake and medicines all matter.',
  },
  'claim.158': { label: 'Do not change medicines yourself', text: 'That is right.' },
  'claim.159': {
    label: 'Discuss medicines and magnesium with the doctor',
    text: 'That is right. In restless legs, ask about ferritin first.',
  },
  'claim.160': {
    label: 'Supplements often come with other minerals',
    text: 'Count them. Much zinc (142 mg a day) lowers the uptake of magnesium.',
  },
  'claim.161': {
    label: 'Magnesium without extra calcium depletes calcium, and the reverse',
    text: 'No evidence of this was found at ordinary amounts. Low magnesium does cause low calcium, which recovers only when magnesium is corrected.',
  },
  'claim.162': {
    label: 'Supplements can harm the body',
    text: 'That is right: diarrhoea, and in kidney disease too much magnesium in the blood.',
  },
  'claim.163': {
    label: 'Use supplements only with a doctor',
    text: 'That is stricter than needed. The upper level of 250 mg a day from supplements is meant for healthy adults. Who has a disease or takes medicines asks first.',
  },
  'claim.164': {
    label: 'Contact details and hours of the foundation',
    text: 'These are data of 2021. Check them before you use them.',
  },
  'claim.165': {
    label: 'Membership costs 25 euros a year, with 3 or 4 magazines',
    text: 'These are data of 2021. Check them before you use them.',
  },
  'claim.166': {
    label: 'Source: blog of the US RLS Foundation, 2021',
    text: 'This is a blog of a patient foundation, not a study.',
  },
  'claim.167': {
    label: 'Source: OrthoKennis foundation, no date',
    text: 'This is a site about orthomolecular nutrition, not an authority.',
  },
  'code.loinc_2601_3': {
    label: 'Magnesium in blood (mmol/L) in LOINC',
    text: 'The code in LOINC is 2601-3.',
  },
  'code.loinc_19123_9': {
    label: 'Magnesium in blood (mg/dL) in LOINC',
    text: 'The code in LOINC is 19123-9.',
  },
  'code.loinc_2597_3': {
    label: 'Magnesium in red blood cells in LOINC',
    text: 'The code in LOINC is 2597-3.',
  },
  'code.loinc_24447_5': {
    label: 'Magnesium in urine of 24 hours in LOINC',
    text: 'The code in LOINC is 24447-5.',
  },
  'code.loinc_2276_4': { label: 'Ferritin in LOINC', text: 'The code in LOINC is 2276-4.' },
  'code.loinc_2502_3': {
    label: 'Transferrin saturation in LOINC',
    text: 'The code in LOINC is 2502-3.',
  },
  'code.loinc_98979_8': {
    label: 'eGFR (CKD-EPI 2021) in LOINC',
    text: 'The code in LOINC is 98979-8.',
  },
  'code.loinc_62238_1': { label: 'eGFR (CKD-EPI) in LOINC', text: 'The code in LOINC is 62238-1.' },
  'code.loinc_33914_3': { label: 'eGFR (MDRD) in LOINC', text: 'The code in LOINC is 33914-3.' },
  'code.loinc_14682_9': {
    label: 'Creatinine (µmol/L) in LOINC',
    text: 'The code in LOINC is 14682-9.',
  },
  'code.loinc_2823_3': {
    label: 'Potassium in blood in LOINC',
    text: 'The code in LOINC is 2823-3.',
  },
  'code.loinc_72514_3': {
    label: 'Pain from 0 to 10 in LOINC',
    text: 'The code in LOINC is 72514-3.',
  },
  'code.loinc_dietary_magnesium_intake': {
    label: 'Magnesium from food in LOINC',
    text: 'No code was found in LOINC. The program uses a code of its own.',
  },
  'code.loinc_cramp_frequency': {
    label: 'Number of cramps in LOINC',
    text: 'No code was found in LOINC. The program uses a code of its own.',
  },
  'code.snomed_ct_32914008': {
    label: 'Restless legs in SNOMED CT',
    text: 'The code in SNOMED CT is 32914008.',
  },
  'code.snomed_ct_449917004': {
    label: 'Leg cramp in SNOMED CT',
    text: 'The code in SNOMED CT is 449917004.',
  },
  'code.snomed_ct_449918009': {
    label: 'Cramp in the lower leg in SNOMED CT',
    text: 'The code in SNOMED CT is 449918009.',
  },
  'code.snomed_ct_55300003': {
    label: 'Muscle cramp in SNOMED CT',
    text: 'The code in SNOMED CT is 55300003.',
  },
  'code.snomed_ct_190855004': {
    label: 'Low magnesium in the blood in SNOMED CT',
    text: 'The code in SNOMED CT is 190855004.',
  },
  'code.icd_10_cm_g25_81': {
    label: 'Restless legs in ICD-10-CM',
    text: 'The code in ICD-10-CM is G25.81.',
  },
  'code.icd_10_cm_g47_62': {
    label: 'Sleep related leg cramps in ICD-10-CM',
    text: 'The code in ICD-10-CM is G47.62.',
  },
  'code.icd_10_g25_8': { label: 'Restless legs in ICD-10', text: 'The code in ICD-10 is G25.8.' },
  'code.icd_10_r25_2': { label: 'Cramp in ICD-10', text: 'The code in ICD-10 is R25.2.' },
  'code.icd_10_e61_2': {
    label: 'Dietary magnesium deficiency in ICD-10',
    text: 'The code in ICD-10 is E61.2.',
  },
  'code.icd_10_e83_4': {
    label: 'Disorder of magnesium metabolism in ICD-10',
    text: 'The code in ICD-10 is E83.4.',
  },
  'code.icd_11_7a80': { label: 'Restless legs in ICD-11', text: 'The code in ICD-11 is 7A80.' },
  'code.icd_11_7a82': {
    label: 'Sleep related leg cramps in ICD-11',
    text: 'The code in ICD-11 is 7A82.',
  },
  'code.icpc_1_n04': {
    label: 'Restless legs in ICPC-1 (NHG)',
    text: 'The code in ICPC-1 (NHG) is N04.',
  },
  'code.icpc_1_k94_01': {
    label: 'Deep vein thrombosis in ICPC-1 (NHG)',
    text: 'The code in ICPC-1 (NHG) is K94.01.',
  },
  'code.atc_a12cc': { label: 'Magnesium supplements in ATC', text: 'The code in ATC is A12CC.' },
  'condition.cramps_cochrane': {
    label: 'Cramps in older adults: Cochrane 2020',
    text: 'In older adults magnesium probably gives no benefit that matters: 0.18 fewer cramps a week (0.84 fewer to 0.49 more; 5 trials, 307 people).',
  },
  'condition.cramps_cochrane_responders': {
    label: 'At least a quarter fewer cramps: Cochrane 2020',
    text: 'At least a quarter fewer cramps occurred about as often with magnesium as with placebo (risk ratio 1.04; 0.84 to 1.29).',
  },
  'condition.cramps_dgn': {
    label: 'Cramps: German guideline',
    text: 'The German neurologists (guideline expired in 2020) say magnesium may be tried because it has few side effects. The effect is not sufficiently shown.',
  },
  'condition.cramps_roguin_maor': {
    label: 'Cramps: trial with oxide, 2017',
    text: 'In 94 people cramps fell by 3.41 a week on magnesium and by 3.03 on placebo.',
  },
  'condition.cramps_barna': {
    label: 'Cramps: trial with oxide monohydrate, 2021',
    text: 'In 175 people cramps fell by 3.4 on magnesium and by 2.6 on placebo. The trial was favourable, small in effect and paid for by the maker.',
  },
  'condition.cramps_roffe': {
    label: 'Cramps: trial with citrate, 2002',
    text: 'In 46 people there was a leaning towards a benefit (p = 0.07), and more diarrhoea. The order of the periods mattered much.',
  },
  'condition.cramps_frusso': {
    label: 'Cramps: trial with citrate, 1999',
    text: 'In 42 people there were 11.8 cramps on magnesium and 11.1 on placebo. The order of the periods mattered much.',
  },
  'condition.cramps_exercise': {
    label: 'Cramps with exercise',
    text: 'There is no randomised trial of magnesium for cramps from exercise.',
  },
  'condition.cramps_pregnancy_cochrane': {
    label: 'Cramps in pregnancy: Cochrane 2020',
    text: 'Whether magnesium helps is unclear: the trials contradict each other and the certainty is low to very low (8 trials, 576 women).',
  },
  'condition.cramps_pregnancy_liu': {
    label: 'Cramps in pregnancy: review 2021',
    text: 'A review of 4 trials with 332 women found no effect (difference 0.47 fewer; 1.14 fewer to 0.20 more).',
  },
  'condition.rls_evidence': {
    label: 'Restless legs: review 2019',
    text: 'It is unclear whether magnesium helps; a good trial is needed.',
  },
  'condition.rls_jadidi': {
    label: 'Restless legs: trial 2022',
    text: 'In 75 people complaints were the same after 1 month and better on magnesium after 2 months. Only the participants did not know what they got; the certainty is low.',
  },
  'condition.rls_gorantla': {
    label: 'Restless legs: pilot 2024',
    text: 'In 12 people complaints became less, without a comparison with placebo. That can also come by itself or from expectation.',
  },
  'condition.rls_hornyak': {
    label: 'Restless legs: pilot 1998',
    text: 'In 10 people leg movements in sleep became fewer, without a comparison with placebo.',
  },
  'condition.asthma': {
    label: 'Asthma',
    text: 'By drip magnesium is used in hospital for a severe attack. Tablets are no treatment of asthma.',
  },
  'condition.osteoporosis': {
    label: 'Osteoporosis',
    text: 'Eating more magnesium is linked with stronger bones. It is no treatment against fractures.',
  },
  'condition.migraine': {
    label: 'Migraine',
    text: 'A high dose may perhaps prevent attacks, only with a doctor.',
  },
  'condition.diabetes': {
    label: 'Diabetes',
    text: 'In diabetes magnesium is low more often. A routine supplement is no treatment.',
  },
  'condition.heart_disease': {
    label: 'Heart disease',
    text: 'Eating more magnesium is linked with less heart disease. It is not proven that a supplement prevents heart disease.',
  },
  'condition.depression': {
    label: 'Depression',
    text: 'There are small trials, mostly not blinded. It is no treatment.',
  },
  'condition.parkinson': {
    label: 'Parkinson’s disease',
    text: 'In one study of 249 patients more magnesium in food was linked with less Parkinson’s. That proves no cause.',
  },
  'condition.placebo_response': {
    label: 'The effect of a placebo',
    text: 'On placebo cramps fell from 8.5 to 5.5 a week. So getting better after the start proves little.',
  },
  'constant.atomic_weight_h': {
    label: 'Atomic weight of hydrogen',
    text: 'A mole of hydrogen weighs 1.008 grams.',
  },
  'constant.atomic_weight_c': {
    label: 'Atomic weight of carbon',
    text: 'A mole of carbon weighs 12.011 grams.',
  },
  'constant.atomic_weight_n': {
    label: 'Atomic weight of nitrogen',
    text: 'A mole of nitrogen weighs 14.007 grams.',
  },
  'constant.atomic_weight_o': {
    label: 'Atomic weight of oxygen',
    text: 'A mole of oxygen weighs 15.999 grams.',
  },
  'constant.atomic_weight_mg': {
    label: 'Atomic weight of magnesium',
    text: 'A mole of magnesium weighs 24.305 grams.',
  },
  'constant.atomic_weight_p': {
    label: 'Atomic weight of phosphorus',
    text: 'A mole of phosphorus weighs 30.974 grams.',
  },
  'constant.atomic_weight_s': {
    label: 'Atomic weight of sulfur',
    text: 'A mole of sulfur weighs 32.06 grams.',
  },
  'constant.atomic_weight_cl': {
    label: 'Atomic weight of chlorine',
    text: 'A mole of chlorine weighs 35.45 grams.',
  },
  'constant.atomic_weight_k': {
    label: 'Atomic weight of potassium',
    text: 'A mole of potassium weighs 39.098 grams.',
  },
  'constant.atomic_weight_ca': {
    label: 'Atomic weight of calcium',
    text: 'A mole of calcium weighs 40.078 grams.',
  },
  'contraindication.renal_severe': {
    label: 'Severe kidney disease or dialysis',
    text: 'With an eGFR below 30, or on dialysis, magnesium can build up in the body. Take no magnesium unless your own doctor prescribes it.',
  },
  'contraindication.renal_moderate': {
    label: 'Reduced kidney function',
    text: 'With an eGFR from 30 up to 60, magnesium leaves the body more slowly. Take it only together with your doctor, with magnesium in the blood checked.',
  },
  'contraindication.age70_unknown_egfr': {
    label: 'Age 70 or over, kidney function not known',
    text: 'In older people the kidneys often work less well without any sign of it. Ask the GP for a recent kidney value (eGFR) first, above all with water tablets, blood pressure medicines or anti-inflammatory painkillers.',
  },
  'contraindication.av_block': {
    label: 'AV block or slow heartbeat',
    text: 'Magnesium can slow the signals in the heart further. Do not use it with AV block or a slow heartbeat without a pacemaker.',
  },
  'contraindication.myasthenia': {
    label: 'Myasthenia gravis or Lambert-Eaton',
    text: 'Magnesium dampens the signal from nerve to muscle. In these muscle diseases it can make weakness worse. Do not use it.',
  },
  'contraindication.dehydration': {
    label: 'Dehydration, blocked bowel or severe belly pain',
    text: 'Use no magnesium until this is over. Call the GP today.',
  },
  'contraindication.struvite': {
    label: 'Struvite (infection) stones',
    text: 'These kidney stones contain magnesium. Talk to your doctor first.',
  },
  'contraindication.diarrhoea': {
    label: 'Long-lasting diarrhoea or bowel disease',
    text: 'Diarrhoea can lower the magnesium in your body, and magnesium can make diarrhoea worse. See your doctor or dietitian first.',
  },
  'contraindication.pregnancy': {
    label: 'Pregnancy',
    text: 'Start with food that contains magnesium. Take a supplement only after talking to your midwife or doctor. Whether magnesium helps against cramps in pregnancy is uncertain. Never use quinine.',
  },
  'contraindication.lactation': {
    label: 'Breastfeeding',
    text: 'Breastfeeding does not raise the amount of magnesium you need. Talk to your midwife or doctor before you take a supplement.',
  },
  'contraindication.children': {
    label: 'Under 18',
    text: 'This program is for adults. Leg pain in children and teenagers needs a different approach. See the GP.',
  },
  'contraindication.surgery': {
    label: 'Operation planned',
    text: 'Before the operation, tell the doctor who gives the anaesthetic that you use magnesium.',
  },
  'contraindication.hypermag_signs': {
    label: 'Signs of too much magnesium',
    text: 'You use magnesium and have complaints that fit too much magnesium. Stop the magnesium and call the GP today. Call 112 if you are drowsy, short of breath or have a slow pulse.',
  },
  'form.oxide': {
    label: 'Magnesium oxide',
    text: 'Taken up poorly: about 4% in a study of US tablets, and less than citrate in 20 men. In a small group with a shortened bowel there was on average no difference from bisglycinate. Works as a laxative.',
  },
  'form.oxide_monohydrate': {
    label: 'Magnesium oxide monohydrate (MOMH)',
    text: 'The form in the one cramp trial with a favourable result (2021, paid for by the maker). No comparison of its uptake in people was found. By composition it is the same as magnesium hydroxide.',
  },
  'form.hydroxide': {
    label: 'Magnesium hydroxide',
    text: 'Taken up poorly. Used as an antacid and a laxative.',
  },
  'form.carbonate': {
    label: 'Magnesium carbonate (anhydrous)',
    text: 'No good comparison in people was found. Dissolves in stomach acid. Works as a laxative at high doses. Tablets mostly hold a basic carbonate with water, which contains slightly less magnesium.',
  },
  'form.chloride_anh': {
    label: 'Magnesium chloride anhydrous',
    text: 'Taken up well, as well as lactate and aspartate and better than oxide. It is an inorganic salt, so “inorganic is bad” is not right.',
  },
  'form.chloride_6h': {
    label: 'Magnesium chloride hexahydrate',
    text: 'Magnesium chloride with crystal water. Taken up well, as well as lactate and aspartate.',
  },
  'form.sulfate_anh': {
    label: 'Magnesium sulfate anhydrous',
    text: 'Its uptake by mouth is limited and varies. Works as a strong laxative.',
  },
  'form.sulfate_7h': {
    label: 'Magnesium sulfate heptahydrate',
    text: 'Epsom salt. Its uptake by mouth is limited and varies. Works as a strong laxative.',
  },
  'form.citrate_tri': {
    label: 'Trimagnesium dicitrate anhydrous',
    text: 'Taken up better than oxide. Better uptake did not mean fewer cramps in trials. Can cause diarrhoea.',
  },
  'form.citrate_tri_9h': {
    label: 'Trimagnesium dicitrate nonahydrate',
    text: 'Magnesium citrate with crystal water. Taken up better than oxide. Can cause diarrhoea.',
  },
  'form.citrate_mono': {
    label: 'Magnesium citrate 1:1',
    text: 'Another citrate, with less magnesium per gram. If a label says only “magnesium citrate”, it is not certain which citrate it is.',
  },
  'form.bisglycinate': {
    label: 'Magnesium bisglycinate',
    text: 'On average not taken up better than oxide (23.5% and 22.8% in 12 people with a shortened bowel), but better in the 4 people with the poorest uptake (23.5% and 11.8%). Was better tolerated. Some products are mixed with oxide: read the label.',
  },
  'form.lactate': {
    label: 'Magnesium lactate anhydrous',
    text: 'Taken up well, as well as chloride and aspartate.',
  },
  'form.lactate_2h': {
    label: 'Magnesium lactate dihydrate',
    text: 'Magnesium lactate with crystal water. Taken up well, as well as chloride and aspartate.',
  },
  'form.aspartate': {
    label: 'Magnesium bis(hydrogen aspartate) anhydrous',
    text: 'Taken up well, as well as chloride and lactate.',
  },
  'form.aspartate_4h': {
    label: 'Magnesium bis(hydrogen-DL-aspartate) tetrahydrate',
    text: 'Magnesium aspartate with crystal water. Taken up well, as well as chloride and lactate.',
  },
  'form.malate': {
    label: 'Magnesium malate',
    text: 'No comparison in people was found. Allowed as a source of magnesium in the EU. Dimagnesium malate is something else and contains more magnesium.',
  },
  'form.taurate': {
    label: 'Magnesium taurate',
    text: 'Dissolves well, so EFSA expects an ordinary uptake. No trial in people was found.',
  },
  'form.picolinate': {
    label: 'Magnesium picolinate',
    text: 'No study of its uptake in people was found. Probably not allowed as a source of magnesium in the EU.',
  },
  'form.gluconate': {
    label: 'Magnesium gluconate anhydrous',
    text: 'The usual form in Dutch pharmacies. In rats it was taken up best of ten salts; no comparison in people was found.',
  },
  'form.gluconate_2h': {
    label: 'Magnesium gluconate dihydrate',
    text: 'Magnesium gluconate with crystal water.',
  },
  'form.l_threonate': {
    label: 'Magnesium L-threonate',
    text: 'No independent study of its uptake in people was found. A novel food in the EU since 2024.',
  },
  'form.orotate': {
    label: 'Magnesium orotate anhydrous',
    text: 'Dissolves poorly. No comparison in people was found.',
  },
  'form.orotate_2h': {
    label: 'Magnesium orotate dihydrate',
    text: 'Magnesium orotate with crystal water. Dissolves poorly. No comparison in people was found.',
  },
  'form.glycerophosphate': {
    label: 'Magnesium glycerophosphate',
    text: 'Its uptake in people was not looked up.',
  },
  'intake.calcium-efsa-ai-both-7': {
    label: 'calcium, adequate intake: everyone, 7 months to under 1 year (EFSA (Europe))',
    text: '280 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.calcium-efsa-pri-both-12': {
    label:
      'calcium, population reference intake: everyone, 1 year to under 4 years (EFSA (Europe))',
    text: '450 mg a day. This is enough for nearly everyone.',
  },
  'intake.calcium-efsa-pri-both-48': {
    label:
      'calcium, population reference intake: everyone, 4 years to under 11 years (EFSA (Europe))',
    text: '800 mg a day. This is enough for nearly everyone.',
  },
  'intake.calcium-efsa-pri-both-132': {
    label:
      'calcium, population reference intake: everyone, 11 years to under 18 years (EFSA (Europe))',
    text: '1150 mg a day. This is enough for nearly everyone.',
  },
  'intake.calcium-efsa-pri-both-216': {
    label:
      'calcium, population reference intake: everyone, 18 years to under 25 years (EFSA (Europe))',
    text: '1000 mg a day. This is enough for nearly everyone.',
  },
  'intake.calcium-efsa-pri-both-300': {
    label: 'calcium, population reference intake: everyone, from 25 years (EFSA (Europe))',
    text: '950 mg a day. This is enough for nearly everyone.',
  },
  'intake.calcium-efsa-ul-both-216': {
    label: 'calcium, upper level: everyone, from 18 years (EFSA (Europe))',
    text: '2500 mg a day. Up to this amount no complaints are expected.',
  },
  'intake.calcium-gezondheidsraad-ri-both-216': {
    label:
      'calcium, recommended intake: everyone, 18 years to under 25 years (Health Council of the Netherlands)',
    text: '1000 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.calcium-gezondheidsraad-ri-female-600': {
    label:
      'calcium, recommended intake: girls and women, 50 years to under 70 years (Health Council of the Netherlands)',
    text: '1100 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.calcium-gezondheidsraad-ri-both-840': {
    label:
      'calcium, recommended intake: everyone, from 70 years (Health Council of the Netherlands)',
    text: '1200 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.calcium-gezondheidsraad-ri-female-300': {
    label:
      'calcium, recommended intake: girls and women, 25 years to under 50 years (Health Council of the Netherlands)',
    text: '950 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.calcium-gezondheidsraad-ri-male-300': {
    label:
      'calcium, recommended intake: boys and men, 25 years to under 51 years (Health Council of the Netherlands)',
    text: '950 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.calcium-gezondheidsraad-ri-male-612': {
    label:
      'calcium, recommended intake: boys and men, 51 years to under 70 years (Health Council of the Netherlands)',
    text: '950 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.calcium-nasem-ai-both-0': {
    label: 'calcium, adequate intake: everyone, 0 months to under 7 months (NASEM (US))',
    text: '200 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.calcium-nasem-ai-both-7': {
    label: 'calcium, adequate intake: everyone, 7 months to under 13 months (NASEM (US))',
    text: '260 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.calcium-nasem-rda-both-12': {
    label: 'calcium, recommended dietary allowance: everyone, 1 year to under 4 years (NASEM (US))',
    text: '700 mg a day. This is enough for nearly everyone.',
  },
  'intake.calcium-nasem-rda-both-48': {
    label:
      'calcium, recommended dietary allowance: everyone, 4 years to under 9 years (NASEM (US))',
    text: '1000 mg a day. This is enough for nearly everyone.',
  },
  'intake.calcium-nasem-rda-both-108': {
    label:
      'calcium, recommended dietary allowance: everyone, 9 years to under 14 years (NASEM (US))',
    text: '1300 mg a day. This is enough for nearly everyone.',
  },
  'intake.calcium-nasem-rda-female-168-pregnancy': {
    label:
      'calcium, recommended dietary allowance: girls and women, 14 years to under 19 years, pregnant (NASEM (US))',
    text: '1300 mg a day. This is enough for nearly everyone.',
  },
  'intake.calcium-nasem-rda-female-228-pregnancy': {
    label:
      'calcium, recommended dietary allowance: girls and women, 19 years to under 51 years, pregnant (NASEM (US))',
    text: '1000 mg a day. This is enough for nearly everyone.',
  },
  'intake.calcium-nasem-rda-female-168-lactation': {
    label:
      'calcium, recommended dietary allowance: girls and women, 14 years to under 19 years, breastfeeding (NASEM (US))',
    text: '1300 mg a day. This is enough for nearly everyone.',
  },
  'intake.calcium-nasem-rda-female-228-lactation': {
    label:
      'calcium, recommended dietary allowance: girls and women, 19 years to under 51 years, breastfeeding (NASEM (US))',
    text: '1000 mg a day. This is enough for nearly everyone.',
  },
  'intake.calcium-nasem-rda-both-168': {
    label:
      'calcium, recommended dietary allowance: everyone, 14 years to under 19 years (NASEM (US))',
    text: '1300 mg a day. This is enough for nearly everyone.',
  },
  'intake.calcium-nasem-rda-both-228': {
    label:
      'calcium, recommended dietary allowance: everyone, 19 years to under 51 years (NASEM (US))',
    text: '1000 mg a day. This is enough for nearly everyone.',
  },
  'intake.calcium-nasem-rda-male-612': {
    label:
      'calcium, recommended dietary allowance: boys and men, 51 years to under 71 years (NASEM (US))',
    text: '1000 mg a day. This is enough for nearly everyone.',
  },
  'intake.calcium-nasem-rda-female-612': {
    label:
      'calcium, recommended dietary allowance: girls and women, 51 years to under 71 years (NASEM (US))',
    text: '1200 mg a day. This is enough for nearly everyone.',
  },
  'intake.calcium-nasem-rda-both-852': {
    label: 'calcium, recommended dietary allowance: everyone, from 71 years (NASEM (US))',
    text: '1200 mg a day. This is enough for nearly everyone.',
  },
  'intake.calcium-nasem-ul-both-0': {
    label: 'calcium, upper level: everyone, 0 months to under 7 months (NASEM (US))',
    text: '1000 mg a day. Up to this amount no complaints are expected.',
  },
  'intake.calcium-nasem-ul-both-7': {
    label: 'calcium, upper level: everyone, 7 months to under 13 months (NASEM (US))',
    text: '1500 mg a day. Up to this amount no complaints are expected.',
  },
  'intake.calcium-nasem-ul-both-12': {
    label: 'calcium, upper level: everyone, 1 year to under 9 years (NASEM (US))',
    text: '2500 mg a day. Up to this amount no complaints are expected.',
  },
  'intake.calcium-nasem-ul-both-108': {
    label: 'calcium, upper level: everyone, 9 years to under 19 years (NASEM (US))',
    text: '3000 mg a day. Up to this amount no complaints are expected.',
  },
  'intake.calcium-nasem-ul-both-228': {
    label: 'calcium, upper level: everyone, 19 years to under 51 years (NASEM (US))',
    text: '2500 mg a day. Up to this amount no complaints are expected.',
  },
  'intake.calcium-nasem-ul-both-612': {
    label: 'calcium, upper level: everyone, from 51 years (NASEM (US))',
    text: '2000 mg a day. Up to this amount no complaints are expected.',
  },
  'intake.magnesium-bfr-max-supplement-supplements-both-48': {
    label: 'magnesium, maximum from supplements: everyone, from 4 years (BfR (Germany))',
    text: '250 mg a day. Supplements of one day should not hold more than this. Only supplements count, food does not.',
  },
  'intake.magnesium-dach-ai-both-12': {
    label:
      'magnesium, adequate intake: everyone, 1 year to under 4 years (D-A-CH (German-speaking countries))',
    text: '170 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-dach-ai-both-48': {
    label:
      'magnesium, adequate intake: everyone, 4 years to under 7 years (D-A-CH (German-speaking countries))',
    text: '190 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-dach-ai-both-84': {
    label:
      'magnesium, adequate intake: everyone, 7 years to under 10 years (D-A-CH (German-speaking countries))',
    text: '240 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-dach-ai-male-120': {
    label:
      'magnesium, adequate intake: boys and men, 10 years to under 13 years (D-A-CH (German-speaking countries))',
    text: '260 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-dach-ai-female-120': {
    label:
      'magnesium, adequate intake: girls and women, 10 years to under 13 years (D-A-CH (German-speaking countries))',
    text: '230 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-dach-ai-male-156': {
    label:
      'magnesium, adequate intake: boys and men, 13 years to under 15 years (D-A-CH (German-speaking countries))',
    text: '280 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-dach-ai-female-156': {
    label:
      'magnesium, adequate intake: girls and women, 13 years to under 15 years (D-A-CH (German-speaking countries))',
    text: '240 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-dach-ai-male-180': {
    label:
      'magnesium, adequate intake: boys and men, 15 years to under 19 years (D-A-CH (German-speaking countries))',
    text: '330 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-dach-ai-female-180': {
    label:
      'magnesium, adequate intake: girls and women, 15 years to under 19 years (D-A-CH (German-speaking countries))',
    text: '260 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-dach-ai-male-228': {
    label:
      'magnesium, adequate intake: boys and men, from 19 years (D-A-CH (German-speaking countries))',
    text: '350 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-dach-ai-female-228': {
    label:
      'magnesium, adequate intake: girls and women, from 19 years (D-A-CH (German-speaking countries))',
    text: '300 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-dach-ai-female-228-pregnancy': {
    label:
      'magnesium, adequate intake: girls and women, from 19 years, pregnant (D-A-CH (German-speaking countries))',
    text: '300 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-dach-ai-female-228-lactation': {
    label:
      'magnesium, adequate intake: girls and women, from 19 years, breastfeeding (D-A-CH (German-speaking countries))',
    text: '300 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-efsa-ai-both-7': {
    label: 'magnesium, adequate intake: everyone, 7 months to under 1 year (EFSA (Europe))',
    text: '80 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-efsa-ai-both-36': {
    label: 'magnesium, adequate intake: everyone, 3 years to under 10 years (EFSA (Europe))',
    text: '230 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-efsa-ai-male-120': {
    label: 'magnesium, adequate intake: boys and men, 10 years to under 18 years (EFSA (Europe))',
    text: '300 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-efsa-ai-female-120': {
    label:
      'magnesium, adequate intake: girls and women, 10 years to under 18 years (EFSA (Europe))',
    text: '250 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-efsa-ai-male-216': {
    label: 'magnesium, adequate intake: boys and men, from 18 years (EFSA (Europe))',
    text: '350 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-efsa-ai-female-216': {
    label: 'magnesium, adequate intake: girls and women, from 18 years (EFSA (Europe))',
    text: '300 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-efsa-ai-both-12': {
    label: 'magnesium, adequate intake: everyone, 1 year to under 3 years (EFSA (Europe))',
    text: '170 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-efsa-ai-female-216-pregnancy': {
    label: 'magnesium, adequate intake: girls and women, from 18 years, pregnant (EFSA (Europe))',
    text: '300 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-efsa-ai-female-216-lactation': {
    label:
      'magnesium, adequate intake: girls and women, from 18 years, breastfeeding (EFSA (Europe))',
    text: '300 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-efsa-ul-supplements-both-48': {
    label: 'magnesium, upper level: everyone, from 4 years (EFSA (Europe))',
    text: '250 mg a day. Up to this amount no complaints are expected. Only supplements and fortified food count, ordinary food does not.',
  },
  'intake.magnesium-efsa-ul-supplements-female-48-pregnancy': {
    label: 'magnesium, upper level: girls and women, from 4 years, pregnant (EFSA (Europe))',
    text: '250 mg a day. Up to this amount no complaints are expected. Only supplements and fortified food count, ordinary food does not.',
  },
  'intake.magnesium-efsa-ul-supplements-female-48-lactation': {
    label: 'magnesium, upper level: girls and women, from 4 years, breastfeeding (EFSA (Europe))',
    text: '250 mg a day. Up to this amount no complaints are expected. Only supplements and fortified food count, ordinary food does not.',
  },
  'intake.magnesium-eu-label-label-both-0': {
    label: 'magnesium, reference on labels: everyone, all ages (EU (labels))',
    text: '375 mg a day. Labels in the EU reckon with this. It is not what you need personally.',
  },
  'intake.magnesium-gezondheidsraad-ai-both-6': {
    label:
      'magnesium, adequate intake: everyone, 6 months to under 1 year (Health Council of the Netherlands)',
    text: '80 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-gezondheidsraad-ai-both-12': {
    label:
      'magnesium, adequate intake: everyone, 1 year to under 2 years (Health Council of the Netherlands)',
    text: '85 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-gezondheidsraad-ai-both-24': {
    label:
      'magnesium, adequate intake: everyone, 2 years to under 6 years (Health Council of the Netherlands)',
    text: '120 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-gezondheidsraad-ai-both-72': {
    label:
      'magnesium, adequate intake: everyone, 6 years to under 10 years (Health Council of the Netherlands)',
    text: '200 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-gezondheidsraad-ai-both-120': {
    label:
      'magnesium, adequate intake: everyone, 10 years to under 14 years (Health Council of the Netherlands)',
    text: '280 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-gezondheidsraad-ai-male-168': {
    label:
      'magnesium, adequate intake: boys and men, 14 years to under 18 years (Health Council of the Netherlands)',
    text: '350 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-gezondheidsraad-ai-female-168': {
    label:
      'magnesium, adequate intake: girls and women, 14 years to under 18 years (Health Council of the Netherlands)',
    text: '280 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-gezondheidsraad-ai-male-216': {
    label:
      'magnesium, adequate intake: boys and men, from 18 years (Health Council of the Netherlands)',
    text: '350 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-gezondheidsraad-ai-female-216': {
    label:
      'magnesium, adequate intake: girls and women, from 18 years (Health Council of the Netherlands)',
    text: '300 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-gezondheidsraad-ai-female-216-pregnancy': {
    label:
      'magnesium, adequate intake: girls and women, from 18 years, pregnant (Health Council of the Netherlands)',
    text: '300 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-gezondheidsraad-ai-female-216-lactation': {
    label:
      'magnesium, adequate intake: girls and women, from 18 years, breastfeeding (Health Council of the Netherlands)',
    text: '300 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-gezondheidsraad-ul-supplements-both-48': {
    label: 'magnesium, upper level: everyone, from 4 years (Health Council of the Netherlands)',
    text: '250 mg a day. Up to this amount no complaints are expected. Only supplements count, food does not.',
  },
  'intake.magnesium-nasem-ai-both-0': {
    label: 'magnesium, adequate intake: everyone, 0 months to under 7 months (NASEM (US))',
    text: '30 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-nasem-ai-both-7': {
    label: 'magnesium, adequate intake: everyone, 7 months to under 13 months (NASEM (US))',
    text: '75 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-nasem-rda-both-12': {
    label:
      'magnesium, recommended dietary allowance: everyone, 1 year to under 4 years (NASEM (US))',
    text: '80 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-nasem-rda-both-48': {
    label:
      'magnesium, recommended dietary allowance: everyone, 4 years to under 9 years (NASEM (US))',
    text: '130 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-nasem-rda-both-108': {
    label:
      'magnesium, recommended dietary allowance: everyone, 9 years to under 14 years (NASEM (US))',
    text: '240 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-nasem-rda-male-168': {
    label:
      'magnesium, recommended dietary allowance: boys and men, 14 years to under 19 years (NASEM (US))',
    text: '410 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-nasem-rda-female-168': {
    label:
      'magnesium, recommended dietary allowance: girls and women, 14 years to under 19 years (NASEM (US))',
    text: '360 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-nasem-rda-female-168-pregnancy': {
    label:
      'magnesium, recommended dietary allowance: girls and women, 14 years to under 19 years, pregnant (NASEM (US))',
    text: '400 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-nasem-rda-female-168-lactation': {
    label:
      'magnesium, recommended dietary allowance: girls and women, 14 years to under 19 years, breastfeeding (NASEM (US))',
    text: '360 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-nasem-rda-male-228': {
    label:
      'magnesium, recommended dietary allowance: boys and men, 19 years to under 31 years (NASEM (US))',
    text: '400 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-nasem-rda-female-228': {
    label:
      'magnesium, recommended dietary allowance: girls and women, 19 years to under 31 years (NASEM (US))',
    text: '310 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-nasem-rda-female-228-pregnancy': {
    label:
      'magnesium, recommended dietary allowance: girls and women, 19 years to under 31 years, pregnant (NASEM (US))',
    text: '350 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-nasem-rda-female-228-lactation': {
    label:
      'magnesium, recommended dietary allowance: girls and women, 19 years to under 31 years, breastfeeding (NASEM (US))',
    text: '310 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-nasem-rda-male-372': {
    label:
      'magnesium, recommended dietary allowance: boys and men, 31 years to under 51 years (NASEM (US))',
    text: '420 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-nasem-rda-female-372': {
    label:
      'magnesium, recommended dietary allowance: girls and women, 31 years to under 51 years (NASEM (US))',
    text: '320 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-nasem-rda-female-372-pregnancy': {
    label:
      'magnesium, recommended dietary allowance: girls and women, 31 years to under 51 years, pregnant (NASEM (US))',
    text: '360 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-nasem-rda-female-372-lactation': {
    label:
      'magnesium, recommended dietary allowance: girls and women, 31 years to under 51 years, breastfeeding (NASEM (US))',
    text: '320 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-nasem-rda-male-612': {
    label: 'magnesium, recommended dietary allowance: boys and men, from 51 years (NASEM (US))',
    text: '420 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-nasem-rda-female-612': {
    label: 'magnesium, recommended dietary allowance: girls and women, from 51 years (NASEM (US))',
    text: '320 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-nasem-ear-both-12': {
    label:
      'magnesium, estimated average requirement: everyone, 1 year to under 4 years (NASEM (US))',
    text: '65 mg a day. Half of people need less, half need more. Meant for groups, not for one person.',
  },
  'intake.magnesium-nasem-ear-both-48': {
    label:
      'magnesium, estimated average requirement: everyone, 4 years to under 9 years (NASEM (US))',
    text: '110 mg a day. Half of people need less, half need more. Meant for groups, not for one person.',
  },
  'intake.magnesium-nasem-ear-both-108': {
    label:
      'magnesium, estimated average requirement: everyone, 9 years to under 14 years (NASEM (US))',
    text: '200 mg a day. Half of people need less, half need more. Meant for groups, not for one person.',
  },
  'intake.magnesium-nasem-ear-male-228': {
    label:
      'magnesium, estimated average requirement: boys and men, 19 years to under 31 years (NASEM (US))',
    text: '330 mg a day. Half of people need less, half need more. Meant for groups, not for one person.',
  },
  'intake.magnesium-nasem-ear-male-372': {
    label: 'magnesium, estimated average requirement: boys and men, from 31 years (NASEM (US))',
    text: '350 mg a day. Half of people need less, half need more. Meant for groups, not for one person.',
  },
  'intake.magnesium-nasem-ear-male-168': {
    label:
      'magnesium, estimated average requirement: boys and men, 14 years to under 19 years (NASEM (US))',
    text: '340 mg a day. Half of people need less, half need more. Meant for groups, not for one person.',
  },
  'intake.magnesium-nasem-ear-female-168': {
    label:
      'magnesium, estimated average requirement: girls and women, 14 years to under 19 years (NASEM (US))',
    text: '300 mg a day. Half of people need less, half need more. Meant for groups, not for one person.',
  },
  'intake.magnesium-nasem-ear-female-168-pregnancy': {
    label:
      'magnesium, estimated average requirement: girls and women, 14 years to under 19 years, pregnant (NASEM (US))',
    text: '335 mg a day. Half of people need less, half need more. Meant for groups, not for one person.',
  },
  'intake.magnesium-nasem-ear-female-228-pregnancy': {
    label:
      'magnesium, estimated average requirement: girls and women, 19 years to under 31 years, pregnant (NASEM (US))',
    text: '290 mg a day. Half of people need less, half need more. Meant for groups, not for one person.',
  },
  'intake.magnesium-nasem-ear-female-372-pregnancy': {
    label:
      'magnesium, estimated average requirement: girls and women, 31 years to under 51 years, pregnant (NASEM (US))',
    text: '300 mg a day. Half of people need less, half need more. Meant for groups, not for one person.',
  },
  'intake.magnesium-nasem-ear-female-168-lactation': {
    label:
      'magnesium, estimated average requirement: girls and women, 14 years to under 19 years, breastfeeding (NASEM (US))',
    text: '300 mg a day. Half of people need less, half need more. Meant for groups, not for one person.',
  },
  'intake.magnesium-nasem-ear-female-228-lactation': {
    label:
      'magnesium, estimated average requirement: girls and women, 19 years to under 31 years, breastfeeding (NASEM (US))',
    text: '255 mg a day. Half of people need less, half need more. Meant for groups, not for one person.',
  },
  'intake.magnesium-nasem-ear-female-372-lactation': {
    label:
      'magnesium, estimated average requirement: girls and women, 31 years to under 51 years, breastfeeding (NASEM (US))',
    text: '265 mg a day. Half of people need less, half need more. Meant for groups, not for one person.',
  },
  'intake.magnesium-nasem-ear-female-228': {
    label:
      'magnesium, estimated average requirement: girls and women, 19 years to under 31 years (NASEM (US))',
    text: '255 mg a day. Half of people need less, half need more. Meant for groups, not for one person.',
  },
  'intake.magnesium-nasem-ear-female-372': {
    label: 'magnesium, estimated average requirement: girls and women, from 31 years (NASEM (US))',
    text: '265 mg a day. Half of people need less, half need more. Meant for groups, not for one person.',
  },
  'intake.magnesium-nasem-ul-supplements-both-12': {
    label: 'magnesium, upper level: everyone, 1 year to under 4 years (NASEM (US))',
    text: '65 mg a day. Up to this amount no complaints are expected. Only supplements and medicines count, food does not.',
  },
  'intake.magnesium-nasem-ul-supplements-both-48': {
    label: 'magnesium, upper level: everyone, 4 years to under 9 years (NASEM (US))',
    text: '110 mg a day. Up to this amount no complaints are expected. Only supplements and medicines count, food does not.',
  },
  'intake.magnesium-nasem-ul-supplements-both-108': {
    label: 'magnesium, upper level: everyone, from 9 years (NASEM (US))',
    text: '350 mg a day. Up to this amount no complaints are expected. Only supplements and medicines count, food does not.',
  },
  'intake.magnesium-nasem-ul-supplements-female-168-pregnancy': {
    label:
      'magnesium, upper level: girls and women, 14 years to under 51 years, pregnant (NASEM (US))',
    text: '350 mg a day. Up to this amount no complaints are expected. Only supplements and medicines count, food does not.',
  },
  'intake.magnesium-nasem-ul-supplements-female-168-lactation': {
    label:
      'magnesium, upper level: girls and women, 14 years to under 51 years, breastfeeding (NASEM (US))',
    text: '350 mg a day. Up to this amount no complaints are expected. Only supplements and medicines count, food does not.',
  },
  'intake.magnesium-nordic-ai-male-216': {
    label: 'magnesium, adequate intake: boys and men, from 18 years (Nordic countries)',
    text: '350 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-nordic-ai-female-216': {
    label: 'magnesium, adequate intake: girls and women, from 18 years (Nordic countries)',
    text: '300 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.magnesium-uk-rni-male-228': {
    label: 'magnesium, reference nutrient intake: boys and men, from 19 years (United Kingdom)',
    text: '300 mg a day. This is enough for nearly everyone.',
  },
  'intake.magnesium-uk-rni-female-228': {
    label: 'magnesium, reference nutrient intake: girls and women, from 19 years (United Kingdom)',
    text: '270 mg a day. This is enough for nearly everyone.',
  },
  'intake.potassium-efsa-ai-both-7': {
    label: 'potassium, adequate intake: everyone, 7 months to under 1 year (EFSA (Europe))',
    text: '750 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-efsa-ai-both-12': {
    label: 'potassium, adequate intake: everyone, 1 year to under 4 years (EFSA (Europe))',
    text: '800 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-efsa-ai-both-48': {
    label: 'potassium, adequate intake: everyone, 4 years to under 7 years (EFSA (Europe))',
    text: '1100 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-efsa-ai-both-84': {
    label: 'potassium, adequate intake: everyone, 7 years to under 11 years (EFSA (Europe))',
    text: '1800 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-efsa-ai-both-132': {
    label: 'potassium, adequate intake: everyone, 11 years to under 15 years (EFSA (Europe))',
    text: '2700 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-efsa-ai-both-180': {
    label: 'potassium, adequate intake: everyone, 15 years to under 18 years (EFSA (Europe))',
    text: '3500 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-efsa-ai-both-216': {
    label: 'potassium, adequate intake: everyone, from 18 years (EFSA (Europe))',
    text: '3500 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-efsa-ai-female-216-pregnancy': {
    label: 'potassium, adequate intake: girls and women, from 18 years, pregnant (EFSA (Europe))',
    text: '3500 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-efsa-ai-female-216-lactation': {
    label:
      'potassium, adequate intake: girls and women, from 18 years, breastfeeding (EFSA (Europe))',
    text: '4000 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-gezondheidsraad-ai-both-216': {
    label:
      'potassium, adequate intake: everyone, from 18 years (Health Council of the Netherlands)',
    text: '3500 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-nasem-ai-both-0': {
    label: 'potassium, adequate intake: everyone, 0 months to under 7 months (NASEM (US))',
    text: '400 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-nasem-ai-both-7': {
    label: 'potassium, adequate intake: everyone, 7 months to under 13 months (NASEM (US))',
    text: '860 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-nasem-ai-both-12': {
    label: 'potassium, adequate intake: everyone, 1 year to under 4 years (NASEM (US))',
    text: '2000 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-nasem-ai-both-48': {
    label: 'potassium, adequate intake: everyone, 4 years to under 9 years (NASEM (US))',
    text: '2300 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-nasem-ai-male-108': {
    label: 'potassium, adequate intake: boys and men, 9 years to under 14 years (NASEM (US))',
    text: '2500 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-nasem-ai-female-108': {
    label: 'potassium, adequate intake: girls and women, 9 years to under 14 years (NASEM (US))',
    text: '2300 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-nasem-ai-male-168': {
    label: 'potassium, adequate intake: boys and men, 14 years to under 19 years (NASEM (US))',
    text: '3000 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-nasem-ai-female-168': {
    label: 'potassium, adequate intake: girls and women, 14 years to under 19 years (NASEM (US))',
    text: '2300 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-nasem-ai-male-228': {
    label: 'potassium, adequate intake: boys and men, from 19 years (NASEM (US))',
    text: '3400 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-nasem-ai-female-228': {
    label: 'potassium, adequate intake: girls and women, from 19 years (NASEM (US))',
    text: '2600 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-nasem-ai-female-228-pregnancy': {
    label:
      'potassium, adequate intake: girls and women, 19 years to under 51 years, pregnant (NASEM (US))',
    text: '2900 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'intake.potassium-nasem-ai-female-228-lactation': {
    label:
      'potassium, adequate intake: girls and women, 19 years to under 51 years, breastfeeding (NASEM (US))',
    text: '2800 mg a day. This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  'low-magnesium.ppi': {
    label: 'Proton pump inhibitors',
    text: 'Used for long, a proton pump inhibitor can lower magnesium, mostly after more than 1 year.',
  },
  'low-magnesium.thiazide': {
    label: 'Thiazides',
    text: 'In a large study in Rotterdam thiazides were linked with low magnesium.',
  },
  'low-magnesium.loop_textbooks': {
    label: 'Loop diuretics: textbooks',
    text: 'Textbooks say loop diuretics make you lose magnesium in the urine.',
  },
  'low-magnesium.loop_rotterdam': {
    label: 'Loop diuretics: study in Rotterdam',
    text: 'In a study of 9820 people loop diuretics were not linked with low magnesium.',
  },
  'low-magnesium.hospital_medicines': {
    label: 'Other medicines',
    text: 'Cisplatin, medicines against rejection, some antibiotics by drip and some cancer medicines can lower magnesium too.',
  },
  'low-magnesium.diarrhoea': {
    label: 'Long-lasting diarrhoea',
    text: 'Long-lasting diarrhoea and bowel diseases can lower magnesium.',
  },
  'low-magnesium.vomiting': {
    label: 'Vomiting',
    text: 'Much vomiting can lower magnesium, but that is rare.',
  },
  'low-magnesium.alcohol': {
    label: 'Heavy drinking',
    text: 'Who drinks heavily often eats less magnesium and loses more in the urine.',
  },
  'low-magnesium.diabetes': {
    label: 'Diabetes',
    text: 'In diabetes magnesium in the blood is low more often.',
  },
  'low-magnesium.age': {
    label: 'Older age',
    text: 'Older people often eat less magnesium and lose more through the kidneys.',
  },
  'low-magnesium.processed_food': {
    label: 'Much processed food',
    text: 'Refining grain and cooking in water remove magnesium.',
  },
  'low-magnesium.zinc': {
    label: 'Much zinc',
    text: 'Much zinc from supplements (142 mg a day in one study) lowers the uptake of magnesium.',
  },
  'low-magnesium.smoking': {
    label: 'Smoking',
    text: 'About smoking there are only small studies at one moment in time.',
  },
  'low-magnesium.stress': {
    label: 'Stress',
    text: 'That stress lowers magnesium is an idea with only small studies behind it.',
  },
  'low-magnesium.caffeine': {
    label: 'Caffeine',
    text: 'Caffeine gives a small, short loss in the urine.',
  },
  'low-magnesium.sugar': {
    label: 'Sugar',
    text: 'The evidence that sugar lowers magnesium is weak.',
  },
  'low-magnesium.vitamin_d': {
    label: 'Low vitamin D',
    text: 'In people it has not been shown that low vitamin D lowers the uptake of magnesium.',
  },
  'low-magnesium.groups_low_intake': {
    label: 'Who often eats little magnesium',
    text: 'Men over 70, teenage girls and teenage boys most often eat too little magnesium. That is not a deficiency.',
  },
  'low-magnesium.deficiency_is_rare': {
    label: 'A real deficiency is rare',
    text: 'With a varied diet a real deficiency is fairly rare.',
  },
  'low-magnesium.sign_none': {
    label: 'A mild shortage mostly gives no complaints',
    text: 'A mild shortage mostly gives no complaints. So complaints alone cannot show whether you are short of it.',
  },
  'low-magnesium.sign_cramps': {
    label: 'Muscle cramps',
    text: 'Muscle cramps belong to clearly low magnesium, but mostly have another cause.',
  },
  'low-magnesium.sign_tingling': {
    label: 'Tingling',
    text: 'Tingling belongs to clearly low magnesium, often together with low calcium.',
  },
  'low-magnesium.sign_fatigue': {
    label: 'Fatigue',
    text: 'Fatigue can belong to it, but has very many causes.',
  },
  'low-magnesium.sign_heart_fits': {
    label: 'Palpitations, spasms, tremor or a fit',
    text: 'Palpitations, spasms, tremor or a fit can belong to severely low magnesium. Get help at once.',
  },
  'low-magnesium.low_potassium_calcium': {
    label: 'Low potassium and calcium',
    text: 'Low magnesium can keep potassium and calcium low until magnesium is corrected.',
  },
  'measuring.serum': {
    label: 'Blood (serum)',
    text: 'This is the usual test. It says little about the body’s stores.',
  },
  'measuring.serum_grey_zone': {
    label: 'Grey zone in the blood',
    text: 'From 0.75 to 0.85 mmol/L is a grey zone: a deficiency is then not ruled out.',
  },
  'measuring.blood_share': {
    label: 'Little magnesium is in the blood',
    text: 'Less than 1% of magnesium is in the blood.',
  },
  'measuring.urine': {
    label: 'Urine of 24 hours',
    text: 'Urine of 24 hours, together with blood and diet, is the best way in practice.',
  },
  'measuring.red_cells': {
    label: 'Red blood cells',
    text: 'This test exists, but is neither routine nor well studied.',
  },
  'measuring.saliva': { label: 'Saliva', text: 'There are no reference values for saliva.' },
  'measuring.assessment': {
    label: 'Test and doctor',
    text: 'A result needs a doctor who also looks at complaints, diet and medicines.',
  },
  'measuring.body_content': {
    label: 'Magnesium in the body',
    text: 'An adult body contains about 25 g of magnesium.',
  },
  'measuring.bone_share': {
    label: 'Magnesium in the bones',
    text: 'Of all magnesium, 50 to 60% is in the bones.',
  },
  'measuring.enzyme_reactions': {
    label: 'What magnesium does',
    text: 'More than 300 reactions in the body need magnesium.',
  },
  'measuring.outside_cells': {
    label: 'Magnesium outside the cells',
    text: 'About 1% of magnesium is outside the cells.',
  },
  'medicine.fexofenadine': {
    label: 'Fexofenadine',
    text: 'Antacids with aluminium and magnesium bind fexofenadine. Keep 2 hours apart.',
  },
  'medicine.deflazacort_dipyridamole': {
    label: 'Deflazacort, dipyridamole, diflunisal',
    text: 'Antacids can change the uptake of these medicines. Take them at least 2 hours before or 3 hours after magnesium.',
  },
  'medicine.bisphosphonate': {
    label: 'Oral bisphosphonates',
    text: 'This medicine is taken up very poorly and magnesium makes that worse. Take it in the morning on an empty stomach with tap water. Take magnesium no sooner than 30 minutes (alendronate, risedronate), 1 hour (ibandronate) or 2 hours (clodronate, etidronate) later. Rule of thumb: bisphosphonate in the morning, magnesium in the evening.',
  },
  'medicine.levothyroxine': {
    label: 'Thyroid hormone',
    text: 'Take thyroid hormone on an empty stomach and magnesium at least 4 hours later. Keep a fixed routine and have the thyroid value checked after a change. The US label says 4 hours; German pharmacists think an interaction with magnesium unlikely. We keep to the cautious rule.',
  },
  'medicine.contraceptive': {
    label: 'Oral contraceptives, oestrogens',
    text: 'The pill is linked with slightly less magnesium in the blood. No supplement is needed for that. Take care: the pill with a swollen, painful calf can be a blood clot. Then call the GP at once.',
  },
  'medicine.cni': {
    label: 'Calcineurin inhibitors',
    text: 'This medicine against rejection can lower magnesium and strain the kidneys. Ask the transplant team before you take a supplement.',
  },
  'medicine.mycophenolate': {
    label: 'Mycophenolate',
    text: 'Magnesium can lower the uptake of this medicine. Keep at least 2 hours apart and tell your treatment team.',
  },
  'medicine.platinum': {
    label: 'Cisplatin (carboplatin less)',
    text: 'This chemotherapy can lower magnesium, sometimes for months. Your cancer team checks it and corrects it when needed. Take nothing on your own.',
  },
  'medicine.egfr': {
    label: 'Anti-EGFR antibodies',
    text: 'This cancer medicine can lower magnesium strongly. Your cancer team checks it. Report cramps to the team.',
  },
  'medicine.penicillamine': {
    label: 'Penicillamine',
    text: 'Magnesium can bind penicillamine. Keep at least 2 hours apart.',
  },
  'medicine.nilotinib': {
    label: 'Nilotinib',
    text: 'Antacids can lower the uptake of nilotinib. Talk to your cancer doctor before you take magnesium.',
  },
  'medicine.cramp_causing': {
    label: 'Other drugs linked with leg cramps',
    text: 'This medicine can cause leg cramps. Did they begin within weeks of the start or a higher dose? Ask your doctor or pharmacist first. Do not stop it yourself.',
  },
  'medicine.rls_worsening': {
    label: 'Drugs that worsen RLS',
    text: 'This type of medicine can make restless legs worse. Among allergy medicines this holds above all for those that make you sleepy. Do not stop it yourself. Ask your doctor about another medicine.',
  },
  'medicine.metformin': {
    label: 'Metformin',
    text: 'Metformin is linked with slightly less magnesium in the blood. With cramps: ask for magnesium and vitamin B12 at the yearly check.',
  },
  'medicine.insulin': {
    label: 'Insulin',
    text: 'In diabetes, magnesium in the blood can be lower. With cramps: ask for magnesium at the yearly check.',
  },
  'medicine.sulfonylurea': {
    label: 'Sulfonylureas',
    text: 'Magnesium hydroxide can make some of these medicines work faster. Keep at least 1 hour apart and watch for low blood sugar.',
  },
  'medicine.sglt2': {
    label: 'SGLT2 inhibitors',
    text: 'These medicines raise magnesium in the blood a little. Nothing needs to be done.',
  },
  'medicine.loop': {
    label: 'Loop diuretics',
    text: 'Water tablets of this type can make you lose magnesium in the urine. A large study in Rotterdam did not find this link; it did for thiazides. Ask for magnesium and potassium with your blood tests, above all with a high dose or together with a proton pump inhibitor.',
  },
  'medicine.thiazide': {
    label: 'Thiazide and thiazide-like diuretics',
    text: 'These water tablets can lower magnesium and cause cramps themselves. Did the cramps begin after the start or a higher dose? Ask the GP to measure magnesium, potassium and sodium. Do not stop it yourself.',
  },
  'medicine.k_sparing': {
    label: 'Potassium-sparing diuretics',
    text: 'These water tablets hold magnesium back. Extra magnesium is usually not needed. Talk to your doctor first, above all with reduced kidney function or over 70.',
  },
  'medicine.digoxin': {
    label: 'Digoxin',
    text: 'Too little magnesium makes digoxin more toxic, and magnesium can lower its uptake. Do not start by yourself. Have magnesium and potassium measured first. Take digoxin at least 2 hours before or 3 hours after magnesium.',
  },
  'medicine.statin': {
    label: 'Statins',
    text: 'Statins can cause muscle complaints. Do you have muscle pain or weakness since the start? See the GP; magnesium does not solve it. Do you take rosuvastatin? Then take magnesium at least 2 hours later.',
  },
  'medicine.ccb': {
    label: 'Calcium channel blockers',
    text: 'Together with magnesium these blood pressure medicines can make you dizzy. Some can cause cramps themselves; report new cramps after the start.',
  },
  'medicine.ace': {
    label: 'ACE inhibitors',
    text: 'Antacid-type magnesium can lower the uptake of some ACE inhibitors. Keep 2 hours apart. Quinapril tablets contain some magnesium.',
  },
  'medicine.salicylate': {
    label: 'High-dose salicylate',
    text: 'Regular magnesium hydroxide can make a high dose of acetylsalicylic acid leave the body faster. Ask your pharmacist.',
  },
  'medicine.dolutegravir': {
    label: 'Dolutegravir',
    text: 'Magnesium lowers the uptake of dolutegravir strongly, so that the virus can come back. Take dolutegravir at least 2 hours before or 6 hours after magnesium (Juluca: 4 hours before or 6 hours after). Tell your HIV team.',
  },
  'medicine.raltegravir': {
    label: 'Raltegravir',
    text: 'Take no magnesium next to raltegravir. Hours apart do not help enough. Talk to your HIV team.',
  },
  'medicine.bictegravir': {
    label: 'Bictegravir',
    text: 'Magnesium lowers the uptake of bictegravir. Take Biktarvy on an empty stomach, at least 2 hours before or 6 hours after magnesium. Tell your HIV team.',
  },
  'medicine.elvitegravir_cabotegravir': {
    label: 'Elvitegravir/c, oral cabotegravir',
    text: 'Magnesium lowers the uptake of these HIV medicines. Keep at least 4 hours apart and tell your HIV team.',
  },
  'medicine.hiv_pi': {
    label: 'Atazanavir, fosamprenavir, tipranavir',
    text: 'Antacid-type magnesium can lower the uptake of these HIV medicines. Talk to your HIV team first.',
  },
  'medicine.tetracycline': {
    label: 'Tetracyclines',
    text: 'Magnesium binds this antibiotic in the gut, so that it works less. Take the antibiotic at least 2 hours before or 4 hours after magnesium. Simpler: leave magnesium out during the course.',
  },
  'medicine.quinolone': {
    label: 'Fluoroquinolones',
    text: 'Magnesium binds this antibiotic in the gut, so that it works less. Take the antibiotic at least 2 hours before or 6 hours after magnesium. Simpler: leave magnesium out during the course.',
  },
  'medicine.nitrofurantoin': {
    label: 'Nitrofurantoin',
    text: 'Some magnesium salts bind nitrofurantoin. Take it at least 2 hours before or 4 hours after magnesium, or leave magnesium out during the course.',
  },
  'medicine.azithromycin_azoles': {
    label: 'Azithromycin, some cephalosporins, itraconazole/ketoconazole, isoniazid, rifampicin',
    text: 'Antacid-type magnesium can lower the uptake of these medicines. Take them at least 2 hours before or 3 hours after magnesium.',
  },
  'medicine.aminoglycoside': {
    label: 'Aminoglycosides (IV)',
    text: 'This antibiotic by drip can lower magnesium. The hospital checks this. Talk to your treating doctor.',
  },
  'medicine.ampho_b': {
    label: 'Amphotericin B',
    text: 'This medicine by drip can lower magnesium. The hospital checks this. Talk to your treating doctor.',
  },
  'medicine.foscarnet_pentamidine': {
    label: 'Foscarnet, pentamidine',
    text: 'These medicines can lower magnesium. The hospital checks this. Talk to your treating doctor.',
  },
  'medicine.quinine': {
    label: 'Quinine / hydroquinine',
    text: 'Quinine and hydroquinine can have serious side effects, also on the heart. In the Netherlands they are on prescription only since 7 November 2018, for 14 days at most. Discuss with your doctor whether you still need it.',
  },
  'medicine.chloroquine': {
    label: '(Hydroxy)chloroquine, proguanil',
    text: 'Antacid-type magnesium can lower the uptake of these medicines. Keep at least 4 hours apart.',
  },
  'medicine.iron': {
    label: 'Oral iron (first line if RLS + ferritin <=75)',
    text: 'Some magnesium salts lower the uptake of iron. Take iron at least 2 hours before or 3 hours after magnesium. In restless legs with low ferritin, iron matters more than magnesium.',
  },
  'medicine.vitamin_d': {
    label: 'Vitamin D and analogues',
    text: 'With kidney disease and calcitriol or alfacalcidol, magnesium and calcium can become too high. Then talk to your kidney doctor.',
  },
  'medicine.calcium': {
    label: 'Calcium supplements',
    text: 'A high dose of calcium (500 mg or more) and magnesium can hinder each other. Keep 2 hours apart.',
  },
  'medicine.zinc': {
    label: 'High-dose zinc',
    text: 'Much zinc (142 mg a day in one study) lowers the uptake of magnesium. Take no more than 25 mg of zinc a day unless your doctor prescribes it.',
  },
  'medicine.fluoride': {
    label: 'Sodium fluoride tablets',
    text: 'Magnesium and fluoride form a salt that does not dissolve. Take fluoride tablets at least 2 hours before or 3 hours after magnesium.',
  },
  'medicine.gabapentin': {
    label: 'Gabapentin (also used for RLS)',
    text: 'Magnesium lowers the uptake of gabapentin. Keep at least 2 hours apart. Do you take gabapentin in the evening? Then take magnesium in the morning.',
  },
  'medicine.pregabalin': {
    label: 'Pregabalin (RLS)',
    text: 'No interaction with magnesium is known.',
  },
  'medicine.levodopa': {
    label: 'Levodopa/carbidopa or benserazide',
    text: 'Magnesium oxide lowers the uptake of levodopa and can make Parkinson’s complaints worse. Old texts speak of more uptake with antacids; newer measurements in people show a fall. Keep at least 2 hours apart, rather avoid oxide and hydroxide, and talk to your neurologist.',
  },
  'medicine.dopamine_agonist': {
    label: 'Dopamine agonists (RLS)',
    text: 'Do the complaints get stronger, start earlier in the day or reach the arms? This medicine may be the cause (augmentation). See your doctor. Magnesium does not solve that.',
  },
  'medicine.nmb': {
    label: 'Neuromuscular blockers (anaesthesia)',
    text: 'Magnesium can make muscle relaxation under anaesthesia stronger. Report before the operation that you use magnesium.',
  },
  'medicine.central_mr': {
    label: 'Centrally acting muscle relaxants',
    text: 'Together with magnesium you may become drowsier or weaker. Tell your doctor or pharmacist. In the Netherlands these medicines are on prescription only.',
  },
  'medicine.phenytoin': {
    label: 'Phenytoin',
    text: 'Antacids can lower the uptake of phenytoin. Take phenytoin at least 2 hours before or 3 hours after magnesium.',
  },
  'medicine.antipsychotic': {
    label: 'Phenothiazines, sulpiride',
    text: 'Antacids can lower the uptake. Keep 2 hours apart. These medicines can make restless legs worse; tell your doctor and do not stop by yourself.',
  },
  'medicine.ppi': {
    label: 'Proton pump inhibitors',
    text: 'Used for long (more than 3 months, mostly more than a year), a proton pump inhibitor can lower magnesium in the blood. Do not stop it yourself. Do you have cramps, tingling or palpitations, or do you also take a water tablet or digoxin? Ask the GP to have magnesium measured.',
  },
  'medicine.h2ra': {
    label: 'H2 receptor antagonists',
    text: 'In a Canadian study, users of H2 blockers were not admitted more often with low magnesium than people who did not use them.',
  },
  'medicine.mg_antacid_laxative': {
    label: 'Magnesium antacids and laxatives',
    text: 'This medicine contains magnesium. Count it with your supplements. With reduced kidney function, use it only under your doctor’s control.',
  },
  'medicine.sps': {
    label: 'Sodium/calcium polystyrene sulfonate',
    text: 'Do not combine this medicine with magnesium as antacid or laxative. It then binds less potassium and your blood can get out of balance. Talk to your doctor.',
  },
  'red-flag.dvt': {
    label: 'One calf swollen, shiny, red, warm or painful',
    text: 'This can be a blood clot in the leg. The risk is higher with the pill, pregnancy, cancer, or after an operation or long journey. Call the GP today. Is the practice closed? Call the out-of-hours service.',
  },
  'red-flag.pe': {
    label:
      'Leg complaints with breathlessness, pain on breathing, palpitations or coughing up blood',
    text: 'A blood clot may have reached the lungs. Call 112 (or your local emergency number).',
  },
  'red-flag.limb_ischaemia': {
    label: 'Suddenly a cold, pale, blue, numb or powerless leg',
    text: 'The leg may suddenly be short of blood. Call 112 (or your local emergency number).',
  },
  'red-flag.compartment': {
    label: 'A hard, very painful muscle after an injury or heavy effort',
    text: 'The pressure in the muscle may be too high, above all if stretching makes it worse. Call the GP, the out-of-hours service or 112 at once.',
  },
  'red-flag.claudication': {
    label: 'Leg pain on walking that goes away at rest',
    text: 'This can come from narrowed blood vessels. Make an appointment with the GP within days to weeks. Do so too for foot pain in bed that eases when you hang the leg down.',
  },
  'red-flag.cauda': {
    label: 'Numbness where you sit, or new trouble with passing urine or stool',
    text: 'The nerves low in the back may be trapped. Call the GP, the out-of-hours service or 112 at once.',
  },
  'red-flag.weakness': {
    label: 'Loss of strength, shrinking muscles or a dropping foot',
    text: 'This does not fit ordinary cramps. Make an appointment with the GP within days.',
  },
  'red-flag.fasciculation': {
    label:
      'Muscle twitching in many places, cramps in arms, trunk or tongue, or trouble speaking or swallowing',
    text: 'This does not fit ordinary cramps. Make an appointment with the GP within days.',
  },
  'red-flag.neuropathy': {
    label: 'Numbness, less feeling or burning feet',
    text: 'Something may be wrong with the nerves. Make an appointment with the GP within weeks. The GP can have blood sugar and vitamin B12 measured, among other things.',
  },
  'red-flag.stenosis': {
    label: 'Leg pain on standing or walking that eases when you bend forward',
    text: 'This can come from a narrow canal in the spine. Make an appointment with the GP within weeks.',
  },
  'red-flag.electrolytes': {
    label:
      'Cramps with vomiting or diarrhoea, tingling round the mouth, hand spasms or palpitations',
    text: 'The salts in your blood may be out of balance. Call the GP today. Call 112 if you faint or have a fit.',
  },
  'red-flag.dark_urine': {
    label: 'Severe muscle pain or weakness with dark urine',
    text: 'Muscle may be breaking down, for example with a statin, heat or heavy effort. That can damage the kidneys. Call the GP today.',
  },
  'red-flag.new_drug': {
    label: 'Cramps began within weeks of a new medicine or a higher dose',
    text: 'The medicine may be the cause. Do not stop it yourself. Ask the pharmacist or GP before you buy magnesium.',
  },
  'red-flag.cirrhosis_dialysis': {
    label: 'Liver cirrhosis, kidney failure, dialysis, thyroid disease or diabetes',
    text: 'These diseases can cause cramps themselves. Do not start magnesium on your own. Talk to your own doctor.',
  },
  'red-flag.pregnancy_cramp': {
    label: 'Pregnant, or gave birth less than 6 weeks ago',
    text: 'Cramps are common in pregnancy. Talk to the midwife. Call at once if a calf is swollen and painful.',
  },
  'red-flag.persist': {
    label: 'Poor sleep several nights a week for more than 4 weeks, despite self-care',
    text: 'Make an appointment with the GP, who can look for a cause.',
  },
  'red-flag.rls_ferritin': {
    label: 'Restless legs and ferritin unknown, or 75 µg/L or lower',
    text: 'In restless legs, iron comes before magnesium. Ask the GP for ferritin and transferrin saturation. Have the blood taken in the morning, without iron in the 24 hours before. A “normal” laboratory result does not rule out too little iron.',
  },
  'red-flag.rls_anaemia_bleeding': {
    label: 'Blood in the stool, black stool, heavy periods, weight loss or giving blood often',
    text: 'You may be short of iron, and the cause must be looked for. Make an appointment with the GP within days.',
  },
  'red-flag.rls_ckd': {
    label: 'Restless legs with kidney disease, pregnancy, nerve damage or signs of Parkinson’s',
    text: 'Restless legs can come from this. Talk to your doctor within weeks.',
  },
  'red-flag.rls_augmentation': {
    label: 'Complaints start earlier, reach the arms or get stronger on a dopamine medicine',
    text: 'The medicine itself may be making things worse (augmentation). Call the doctor who prescribes it. Do not raise or stop it yourself.',
  },
  'red-flag.rls_impulse': {
    label: 'Urges to gamble, buy, have sex or eat, or sudden sleep, on a dopamine medicine',
    text: 'This can be a side effect. Call the doctor who prescribes it. Do not drive if you fall asleep suddenly.',
  },
  'red-flag.rls_mood': {
    label: 'Low mood or thoughts of suicide because of poor sleep',
    text: 'Talk to someone now. In the Netherlands call 113 or 0800-0113 (free, day and night), the GP, or 112 in immediate danger. Elsewhere call your local crisis line.',
  },
  'red-flag.rls_restless_drug': {
    label: 'The restlessness began after a medicine against psychosis, nausea or depression',
    text: 'The medicine can cause restlessness in the legs. Do not stop it yourself. Call the doctor who prescribes it.',
  },
  'remedy.heat_or_ice': {
    label: 'Heat or ice',
    text: 'Experts name heat for a tight muscle and ice for a sore one. No trial in night cramps was found.',
    steps: [
      'Wrap ice or a hot-water bottle in a cloth.',
      'Put it on the muscle for 15 to 20 minutes at most.',
    ],
  },
  'remedy.heat_ice_caution': {
    label: 'Not on numb skin',
    text: 'Use no heat or ice on numb feet, with nerve damage or with poor circulation. You would not feel that the skin is harmed.',
  },
  'remedy.warm_bath': { label: 'Warm bath or shower', text: 'No trial of this was found.' },
  'remedy.massage': {
    label: 'Massage',
    text: 'Experts advise gently massaging the muscle until the cramp is over. No trial was found.',
  },
  'remedy.walking': {
    label: 'Walking around',
    text: 'Walking around is expert advice. No trial was found.',
  },
  'remedy.water': {
    label: 'Drinking enough',
    text: 'Experts advise drinking enough before and during exercise. No trial in night cramps was found.',
  },
  'remedy.alcohol': {
    label: 'Less alcohol',
    text: 'People aged 60 and over with night cramps drank alcohol more often (odds ratio 6.5; 1.68 to 38.05). That proves no cause. Drinking less is healthy anyway.',
  },
  'remedy.moving_more': {
    label: 'Moving more',
    text: 'People with night cramps sat still more often (odds ratio 9.84; 1.74 to 101.9). That proves no cause.',
  },
  'remedy.painkillers_too_slow': {
    label: 'Painkillers during a cramp',
    text: 'Painkillers work too slowly for a cramp. They can ease the soreness afterwards.',
  },
  'remedy.nsaid_caution': {
    label: 'Anti-inflammatory painkillers: take care',
    text: 'Use no anti-inflammatory painkillers with kidney disease, heart failure, a stomach ulcer, blood thinners, in pregnancy or over 70 without asking. Naproxen itself is linked with leg cramps. Ask your pharmacist.',
  },
  'remedy.pain_creams': { label: 'Pain cream', text: 'No trial in cramps was found.' },
  'remedy.muscle_relaxants': {
    label: 'Muscle relaxants',
    text: 'In the Netherlands no muscle relaxant is sold without a prescription. Take none from somebody else. Ask your doctor.',
  },
  'remedy.quinine': {
    label: 'Quinine: the effect',
    text: 'The American neurologists say quinine probably works, but is not for routine use. The Dutch health care institute found no effect that matters in 2020.',
  },
  'remedy.quinine_caution': {
    label: 'Quinine and hydroquinine: the risks',
    text: 'Hydroquinine has been on prescription only since 7 November 2018, for 14 days at most. Not with heart rhythm disorders. Never in pregnancy.',
  },
  'remedy.vitamin_b_complex': {
    label: 'Vitamin B complex, naftidrofuryl and diltiazem',
    text: 'The American neurologists (2010) call these possibly effective, on one study each. Two of them are prescription medicines.',
  },
  'remedy.iron_rls': {
    label: 'Iron in restless legs',
    text: 'With a ferritin of 75 µg/L or lower, or a transferrin saturation under 20%, the US guideline advises iron. A doctor decides this.',
  },
  'remedy.gabapentinoids_rls': {
    label: 'Medicines for restless legs',
    text: 'Gabapentinoids are the first choice; the guideline no longer advises dopamine agonists as standard. A doctor prescribes them.',
  },
  'remedy.talk_to_doctor': {
    label: 'Do not change medicines yourself',
    text: 'Never stop a medicine or change its dose by yourself. Ask your doctor or pharmacist.',
  },
  'remedy.calf_stretch_toes': {
    label: 'During a cramp: toes towards you',
    text: 'Stretch the cramped muscle, or tense the opposite one, until the cramp eases.',
    steps: [
      'Sit down and straighten the cramped leg.',
      'Pull the toes slowly towards you.',
      'Hold until the cramp eases.',
    ],
  },
  'remedy.calf_stretch_step': {
    label: 'During a cramp: slow step forward',
    text: 'A slow step forward stretches the calf of the back leg. Hold on to something.',
    steps: [
      'Hold on to a wall or chair.',
      'Step forward slowly with the other leg.',
      'Keep the heel of the cramped leg on the floor and its knee straight.',
    ],
  },
  'remedy.tiptoe': {
    label: 'Standing on tiptoe',
    text: 'Standing on tiptoe shortens the calf. Guidelines advise stretching: heel down, toes up.',
  },
  'remedy.no_jumping': {
    label: 'Do not jump during a cramp',
    text: 'Do not jump up during a cramp: you may fall. Hold on to something when you stand.',
  },
  'remedy.bedtime_calf': {
    label: 'At bedtime: stretch the calf',
    text: 'Stretch each calf 3 times for 10 seconds, with 10 seconds of rest between. Do both legs.',
    steps: [
      'Stand facing a wall, arms straight, hands at chest height.',
      'Put one leg back and keep its heel on the floor.',
      'Lean forward until you clearly feel the calf stretch.',
      'Keep breathing calmly.',
    ],
  },
  'remedy.bedtime_hamstring': {
    label: 'At bedtime: stretch the back of the thigh',
    text: 'Stretch each leg 3 times for 10 seconds, with 10 seconds of rest between. It can be done sitting too.',
    steps: [
      'Sit on a chair and straighten one leg with the heel on the floor.',
      'Keep the back straight and bend forward from the hips.',
      'Stop when you clearly feel the back of the leg stretch.',
      'Keep breathing calmly.',
    ],
  },
  'remedy.stretching_hallegraeff': {
    label: 'Stretching: a Dutch trial',
    text: 'After six weeks of stretching at bedtime there were 1.2 fewer cramps a night (0.6 to 1.8), in 80 people over 55.',
  },
  'remedy.stretching_cochrane': {
    label: 'Stretching: Cochrane',
    text: 'Stretching calf and thigh may lower pain a little (1.3 cm on a scale of 10 cm). The certainty is low: 3 trials, 201 people.',
  },
  'remedy.stretching_british': {
    label: 'Stretching: a British trial',
    text: 'A British trial in 191 people who took quinine found no effect of stretching. A 2016 review calls the evidence conflicting.',
  },
  'remedy.stretching_aan': {
    label: 'Stretching: American neurologists',
    text: 'The American neurologists (2010) found too few data on stretching.',
  },
  'rls.urge': {
    label: 'Urge to move',
    text: 'An urge to move the legs, mostly with an unpleasant feeling in them.',
  },
  'rls.rest': { label: 'At rest', text: 'It starts or gets worse when you sit or lie.' },
  'rls.relief': {
    label: 'Moving helps',
    text: 'Walking or stretching helps, wholly or in part, as long as you move.',
  },
  'rls.evening': {
    label: 'In the evening or at night',
    text: 'It is there only or mostly in the evening or at night.',
  },
  'rls.no_mimic': {
    label: 'No other explanation',
    text: 'It is not only from something else, such as cramps, sore muscles, veins, swelling, joints, posture or foot tapping.',
  },
  'rls.all_five': {
    label: 'All five needed',
    text: 'Restless legs fit only if all 5 features hold. A doctor establishes it.',
  },
  'rls.first_four_specificity': {
    label: 'Why the fifth feature counts',
    text: 'With only the first 4 features, 84% of people without restless legs were classed rightly.',
  },
  'rls.persistent': {
    label: 'Persistent course',
    text: 'Persistent: without treatment on average at least 2 times a week in the past year.',
  },
  'rls.intermittent': {
    label: 'Intermittent course',
    text: 'Intermittent: on average less than 2 times a week, and at least 5 times in life.',
  },
  'rls.difference_pain': {
    label: 'Cramp or restless legs: pain',
    text: 'Cramp: sudden strong pain and a hard muscle. Restless legs: an urge to move, creeping, sometimes pain.',
  },
  'rls.difference_relief': {
    label: 'Cramp or restless legs: what helps',
    text: 'Cramp: stretching the muscle. Restless legs: walking, and at rest it comes back.',
  },
  'rls.difference_length': {
    label: 'Cramp or restless legs: how long',
    text: 'Cramp: seconds to 10 minutes, sore afterwards. Restless legs: hours, in the evening or night.',
  },
  'rls.irls_total': {
    label: 'The IRLS scale',
    text: 'The IRLS scale gives a total from 0 to 40: 1 to 10 mild, 11 to 20 moderate, 21 to 30 severe, 31 to 40 very severe. Its questions are protected and are not in this program. You can type in a total you got elsewhere.',
  },
  'rls.rls_qol': {
    label: 'RLS-QoL',
    text: 'This questionnaire is protected and is not in this program.',
  },
  'rls.asrs': {
    label: 'ASRS',
    text: 'This questionnaire is protected and is not in this program.',
  },
  'rls.rls_6': {
    label: 'RLS-6',
    text: 'No licence was found for this questionnaire. Its questions are not in this program.',
  },
  'rls.diary': {
    label: 'A diary of your own',
    text: 'Number of cramps, length, pain from 0 to 10 and disturbed sleep from 0 to 10 a night: trials counted it this way too.',
  },
  'rls.iron_first': {
    label: 'Iron before magnesium',
    text: 'In restless legs ferritin and transferrin saturation should be measured first.',
  },
  'rls.foundation': {
    label: 'Patient foundation',
    text: 'The Dutch foundation Stichting Restless Legs helps to find a specialist.',
  },
  'spacing.default': {
    label: 'General rule for hours apart',
    text: 'Keep 2 to 3 hours between magnesium and other medicines you swallow, unless that medicine has a rule of its own.',
  },
  'spacing.default_longest': {
    label: 'General rule, longest time',
    text: 'Keep 2 to 3 hours between magnesium and other medicines you swallow, unless that medicine has a rule of its own.',
  },
  'spacing.levothyroxine_us': {
    label: 'Levothyroxine: the US label',
    text: 'The US label keeps 4 hours between thyroid hormone and magnesium.',
  },
  'spacing.levothyroxine_german': {
    label: 'Levothyroxine: German pharmacists',
    text: 'German pharmacists think an interaction of levothyroxine with magnesium unlikely. We keep to the cautious rule.',
  },
  'upper-level.eu': {
    label: 'Upper level for magnesium in the EU',
    text: 'In the EU the upper level is 250 mg a day from supplements and fortified food. Above it diarrhoea can occur. Magnesium in ordinary food does not count.',
  },
  'upper-level.us': {
    label: 'Upper level for magnesium in the US',
    text: 'In the US the upper level is 350 mg a day from supplements and medicines. Magnesium in food does not count.',
  },
  'upper-level.two_doses': {
    label: 'Split over the day',
    text: 'The European upper level assumes that magnesium is split over at least 2 doses a day.',
  },
  'upper-level.from_age_four': {
    label: 'Under 4 years',
    text: 'No European upper level has been set for children under 4 years.',
  },
  'upper-level.old_german_400': {
    label: 'Where “400 mg” comes from',
    text: 'The old German maximum for supplements was 400 mg. Since 2017 it is 250 mg.',
  },
}
