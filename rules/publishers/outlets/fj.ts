export default `
fijitimes-com-fj|outlet|fijitimes.com.fj fijitimes.com|Fiji Times|||
fbcnews-com-fj|outlet|fbcnews.com.fj|FBC News|||
islandsbusiness|outlet|islandsbusiness.com|Islands Business|||
fiji-gov-fj|outlet|fiji.gov.fj|Fiji Focus|en:Fiji Focus||
`;
