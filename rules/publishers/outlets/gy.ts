export default `
stabroeknews|outlet|stabroeknews.com|Stabroek News|||
kaieteurnewsonline|outlet|kaieteurnewsonline.com|Kaieteur News|||
guyanatimesgy|outlet|guyanatimesgy.com|Guyana Times|en:Guyana Times||
`;
