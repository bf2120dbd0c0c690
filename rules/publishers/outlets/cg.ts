export default `
africanews|outlet|africanews.com|Africanews|||
laprosperiteonline-net|outlet|laprosperiteonline.net|?La Prospérité|fr:?La Prospérité||
lasemaineafricaine-net|outlet|lasemaineafricaine.net|La Semaine africaine|fr:La Semaine africaine||
`;
