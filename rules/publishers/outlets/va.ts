export default `
vaticannews-va|outlet|vaticannews.va|Vatican News|it:Radio Vaticana; zh:梵蒂冈新闻网; zh:梵蒂岡新聞網; fr:Radio Vatican; es:Radio Vaticano||
osservatoreromano-va|outlet|osservatoreromano.va|L'Osservatore Romano|zh:罗马观察报; zh:羅馬觀察報||
`;
