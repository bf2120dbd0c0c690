export default `
amandala-com-bz|outlet|amandala.com.bz|Amandala|en:Amandala||
guardian-bz|outlet|guardian.bz|?The Guardian|||
reporter-bz|outlet|reporter.bz|?The Reporter|||
belizetimes-bz|outlet|belizetimes.bz|Belize Times|||
`;
