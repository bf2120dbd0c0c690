/**
 * Portals and readers that carry other publishers' texts whole and under their names, by the labels of their sites in all
 * countries: a name that leads to its copy there is honest. Whoever has desks and rewrites what others report is none.
 */
export const CARRIERS: ReadonlySet<string> = new Set('yahoo msn aol google apple smartnews newsbreak flipboard sina sohu 163 qq toutiao naver daum nate livedoor excite infoseek goo nifty line nordot mail rambler ukr dzen t-online gmx web orange uol terra sapo libero virgilio seznam onet wp interia baomoi cnfol eastmoney'.split(' '));
