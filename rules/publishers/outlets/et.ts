export default `
addisstandard|outlet|addisstandard.com|Addis Standard|||
thereporterethiopia|outlet|thereporterethiopia.com|The Reporter (Ethiopia)|en:?!The Reporter||
addisfortune-news|outlet|addisfortune.news|Addis Fortune|||
fanamc|outlet|fanamc.com fanabc.com|Fana|Fana Broadcasting Corporate; en:Fana||
borkena|outlet|borkena.com|Borkena|||
capitalethiopia|outlet|capitalethiopia.com|Capital Ethiopia|en:Capital Ethiopia||
`;
