export default `
gabonreview|outlet|gabonreview.com|Gabon Review|Gabonreview; fr:Gabon Review||
union-sonapresse|outlet|union.sonapresse.com|L'Union (Gabon)|fr:?L'Union||
`;
