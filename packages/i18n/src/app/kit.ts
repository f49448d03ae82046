import type { Language } from '../language.ts'

/** The words of the helper's page. */
export interface KitWords {
  readonly title: string
  readonly lead: string
  readonly before: readonly string[]
  readonly noHandOver: string
  readonly ownTrial: string
  readonly toHandOver: string
  readonly draw: string
  readonly drawnTitle: string
  readonly drawnLead: string
  readonly listTitle: string
  readonly listLead: string
  readonly columns: Readonly<Record<'box' | 'nights' | 'pieces' | 'what', string>>
  readonly buyTitle: string
  readonly buy: (pieces: number, what: string) => string
  readonly labelsTitle: string
  readonly label: (box: number) => string
  readonly labelDays: (from: string, to: string) => string
  readonly keyTitle: string
  readonly keyLead: string
  readonly returnTitle: string
  readonly returnLead: string
  readonly returnLink: string
  readonly qrAlt: string
  readonly forgets: string
  readonly emergency: string
  readonly remedy: string
}

export const kitWords: Readonly<Record<Language, KitWords>> = {
  nl: {
    title: 'Loten voor een eigen proef',
    lead: 'Iemand vraagt u om te helpen. U loot, u vult genummerde doosjes, en u vertelt niemand wat erin zit.',
    before: [
      'Zorg voor twee verzegelde producten die er gelijk uitzien: één met en één zonder het middel. De apotheker kan helpen.',
      'Vul nooit zelf capsules of poeders.',
      'Doe dit op uw eigen apparaat, waar de ander niet meekijkt. Een printer is handig.',
    ],
    noHandOver: 'Open deze pagina met de link of de code die u van de ander kreeg.',
    ownTrial:
      'Deze proef staat op dit apparaat. Als er hier wordt geloot, weet u wat in welk doosje zit. Dan is de proef niet blind. Laat uw helper de link openen op een eigen apparaat.',
    toHandOver: 'Terug naar de link voor uw helper',
    draw: 'Loten',
    drawnTitle: 'De loting is klaar',
    drawnLead:
      'Druk deze pagina nu af. Dit apparaat bewaart niets: als u de pagina sluit, is de lijst weg.',
    listTitle: 'Paklijst: alleen voor u',
    listLead: 'Bewaar deze lijst in een dichte envelop, samen met de sleutel.',
    columns: {
      box: 'Doosje',
      nights: 'Nachten',
      pieces: 'Stuks',
      what: 'Wat erin gaat',
    },
    buyTitle: 'Hoeveel u nodig heeft',
    buy: (pieces, what) => `${String(pieces)} stuks ${what}. Neem er een paar extra.`,
    labelsTitle: 'Etiketten voor de doosjes',
    label: (box) => `Doosje ${String(box)}`,
    labelDays: (from, to) => `${from} tot en met ${to}`,
    keyTitle: 'De sleutel',
    keyLead: 'Geef deze pas als de proef klaar is, of bij een noodgeval.',
    returnTitle: 'Terug naar de ander',
    returnLead:
      'Laat deze code scannen, of stuur de link. Er staat niet in wat in welk doosje zit: dat is versleuteld.',
    returnLink: 'Link terug',
    qrAlt: 'QR-code met de verzegelde lijst',
    forgets: 'Deze pagina stuurt niets op en bewaart niets.',
    emergency:
      'Belt de ander in nood? Kijk op de lijst en zeg meteen wat in het doosje zat. Veiligheid gaat voor.',
    remedy: 'Wat er wordt geprobeerd',
  },
  en: {
    title: 'Draw for a personal trial',
    lead: 'Someone asks for your help. You draw, you fill numbered boxes, and you tell nobody what is in them.',
    before: [
      'See to two sealed products that look the same: one with and one without the remedy. The pharmacist can help.',
      'Never fill capsules or powders yourself.',
      'Do this on your own device, where the other person does not look. A printer helps.',
    ],
    noHandOver: 'Open this page with the link or the code that the other person gave you.',
    ownTrial:
      'This trial is on this device. If the draw is made here, you know what is in which box. Then the trial is not blind. Have your helper open the link on a device of their own.',
    toHandOver: 'Back to the link for your helper',
    draw: 'Draw',
    drawnTitle: 'The draw is done',
    drawnLead:
      'Print this page now. This device keeps nothing: when you close the page, the list is gone.',
    listTitle: 'Packing list: for your eyes only',
    listLead: 'Keep this list in a closed envelope, together with the key.',
    columns: { box: 'Box', nights: 'Nights', pieces: 'Pieces', what: 'What goes in' },
    buyTitle: 'How much you need',
    buy: (pieces, what) => `${String(pieces)} pieces of ${what}. Take a few more.`,
    labelsTitle: 'Labels for the boxes',
    label: (box) => `Box ${String(box)}`,
    labelDays: (from, to) => `${from} to ${to}`,
    keyTitle: 'The key',
    keyLead: 'Give it only when the trial is over, or in an emergency.',
    returnTitle: 'Back to the other person',
    returnLead:
      'Have this code scanned, or send the link. It does not tell what is in which box: that is encrypted.',
    returnLink: 'Link back',
    qrAlt: 'QR code with the sealed list',
    forgets: 'This page sends nothing and keeps nothing.',
    emergency:
      'Does the other person call in an emergency? Look at the list and say at once what the box held. Safety comes first.',
    remedy: 'What is being tried',
  },
}
