export default `
philenews|outlet|philenews.com|?Φιλελεύθερος|el:?Φιλελεύθερος; Phileleftheros; el:?Φιλελεύθερο; el:?Φιλελευθέρου|https://www.philenews.com/search?kw={q}|
politis-com-cy|outlet|politis.com.cy|?Πολίτης|el:?Πολίτης; en:?!Politis; el:?Πολίτη||
cyprus-mail|outlet|cyprus-mail.com|Cyprus Mail|||
cybc-com-cy|outlet|cybc.com.cy|?ΡΙΚ|el:?ΡΙΚ; en:CyBC||
kibrispostasi|outlet|kibrispostasi.com|Kıbrıs Postası|tr:Kıbrıs Postası||
kathimerini-com-cy|outlet|kathimerini.com.cy|?Kathimerini|en:?Kathimerini||
sigmalive|outlet|sigmalive.com|Sigma TV|||
kibrisgazetesi|outlet|kibrisgazetesi.com|Kıbrıs Gazetesi|tr:?Kıbrıs; tr:Kıbrıs gazetesi||
in-cyprus|outlet|in-cyprus.com|Cyprus Weekly|||
maxhnews|outlet|maxhnews.com|Makhi|||
`;
