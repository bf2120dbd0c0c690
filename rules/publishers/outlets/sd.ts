export default `
sudantribune|outlet|sudantribune.com sudantribune.net|Sudan Tribune|ar:سودان تربيون||
dabangasudan-org|outlet|dabangasudan.org|Radio Dabanga|ar:راديو دبنقا||
`;
