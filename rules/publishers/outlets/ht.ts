export default `
lenouvelliste|outlet|lenouvelliste.com|?Le Nouvelliste|fr:?Le Nouvelliste||
gazettehaiti|outlet|gazettehaiti.com|Gazette Haïti|fr:Gazette Haïti||
haitilibre|outlet|haitilibre.com|Haïti Libre|HaïtiLibre; fr:Haïti Libre||
ayibopost|outlet|ayibopost.com|AyiboPost|||
haitiantimes|outlet|haitiantimes.com|Haitian Times|en:Haitian Times||
`;
