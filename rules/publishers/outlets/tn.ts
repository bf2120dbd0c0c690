export default `
lapresse-tn|outlet|lapresse.tn|La Presse de Tunisie|fr:La Presse de Tunisie||
kapitalis|outlet|kapitalis.com|Kapitalis|fr:Kapitalis||
businessnews-com-tn|outlet|businessnews.com.tn|Business News (Tunisie)|fr:?Business News||
mosaiquefm-net|outlet|mosaiquefm.net|موزاييك|ar:موزاييك; ar:موزاييك أف أم; fr:Mosaïque FM||
assabahnews-tn|outlet|assabahnews.tn|الصباح (تونس)|ar:?الصباح||
nawaat-org|outlet|nawaat.org|Nawaat|||
inkyfada-com|outlet|inkyfada.com|Inkyfada|انكيفادا||
`;
