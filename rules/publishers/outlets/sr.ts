export default `
dwtonline|outlet|dwtonline.com|De Ware Tijd|nl:De Ware Tijd||
surinametimes|outlet|surinametimes.com|Times of Suriname|nl:Times of Suriname||
`;
