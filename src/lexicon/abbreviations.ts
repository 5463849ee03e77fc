/** Words whose stop ends no sentence, and words that begin one. */

/** A stop behind these never ends a sentence. */
export const NEVER_FINAL: readonly string[] = [
  ...['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'St', 'Messrs', 'Gen', 'Sen', 'Rep', 'Hon'],
  ...[
    'vs',
    'approx',
    'adj',
    'avg',
    'e.g',
    'i.e',
    'cf',
    'incl',
    'excl',
    'ex',
    'est',
    'resp',
    'ca',
    'c',
    'Fig',
    'No',
    'Nos',
    'Vol',
    'pp',
    'viz',
    'Ps',
    'Rs',
    'Rp',
  ],
  ...['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'],
]

/** A stop behind these ends a sentence only before a word that begins one: "… Fernhill Inc. The company". */
export const SELDOM_FINAL: readonly string[] = [
  ...[
    'Inc',
    'Ltd',
    'Co',
    'Corp',
    'Cos',
    'Plc',
    'Bros',
    'Jr',
    'Sr',
    'Pte',
    'Pty',
    'LLC',
    'LP',
    'Cie',
    'Bhd',
    'Sdn',
    'Tbk',
  ],
  ...[
    'U.S',
    'U.K',
    'E.U',
    'U.A.E',
    'S.A',
    'N.V',
    'A.G',
    'L.P',
    'L.L.C',
    'B.V',
    'S.p.A',
    'P.L.C',
    'D.C',
    'N.Y',
    'N.A',
    'Ph.D',
  ],
  ...[
    'a.m',
    'p.m',
    'etc',
    'al',
    'ADRs',
    'Dept',
    'Ave',
    'Blvd',
    'Ill',
    'Mass',
    'Calif',
    'Conn',
    'Tenn',
    'Ariz',
    'Colo',
    'Mich',
    'Minn',
    'Penn',
    'Wash',
    'Wis',
    'Ont',
    'Que',
  ],
]

/** Words that open a sentence and hardly go on with a name. */
export const OPENERS: ReadonlySet<string> = new Set(
  'The This These Those That Our We In For It Its As A An On At During Excluding Including Additionally However While When If Please All Such He She They His Her Their There Both With By From To Also Finally Further Furthermore Moreover Since After Before Based Because Despite Due Following Through Under Upon Within Compared Total Gross Adjusted Diluted Reported Organic Revenue Revenues Sales Same-store Earnings Cash Free'.split(
    ' ',
  ),
)
/** Openers that do go on with "U.S." ("U.S. Revenue"). */
export const NAME_PARTS: ReadonlySet<string> = new Set(
  'Total Gross Adjusted Diluted Reported Organic Revenue Revenues Sales Same-store Earnings Cash Free'.split(' '),
)
