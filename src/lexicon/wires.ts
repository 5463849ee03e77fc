/** Wire services by the marks they leave in a dateline, in the spelling that the output uses. Matched without case. */
export const WIRES: readonly { readonly name: string; readonly forms: readonly string[] }[] = [
  { name: 'CNW', forms: ['/CNW', '(CNW)', 'CNW Group', 'Canada NewsWire'] },
  { name: 'PRNewswire', forms: ['/PRNewswire', 'PR Newswire', '(PRNewswire'] },
  { name: 'BusinessWire', forms: ['BUSINESS WIRE', 'BUSINESSWIRE'] },
  { name: 'GlobeNewswire', forms: ['GLOBE NEWSWIRE', 'GLOBENEWSWIRE'] },
  { name: 'AccessNewswire', forms: ['ACCESS Newswire', 'ACCESSWIRE'] },
  { name: 'NewMediaWire', forms: ['NewMediaWire'] },
  { name: 'News Direct', forms: ['News Direct', 'NewsDirect'] },
  { name: 'Newsfile', forms: ['Newsfile Corp', '(Newsfile', 'NEWSFILE'] },
  { name: 'Marketwired', forms: ['Marketwired', 'Marketwire'] },
  { name: 'EQS', forms: ['EQS Newswire', 'EQS-News', '(EQS'] },
  { name: 'Nasdaq', forms: ['OMX Exchange Release'] },
  { name: 'Cision', forms: ['via Cision', 'Cision)'] },
  { name: 'RNS', forms: ['RNS Number', 'Regulatory News Service'] },
  { name: 'JCN', forms: ['JCN Newswire'] },
  { name: 'Prism', forms: ['PRISM MediaWire', 'PRISM News'] },
]
