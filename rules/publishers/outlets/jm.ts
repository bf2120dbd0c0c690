export default `
jamaica-gleaner|outlet|jamaica-gleaner.com|?The Gleaner|Jamaica Gleaner; en:?The Gleaner||
jamaicaobserver|outlet|jamaicaobserver.com|Jamaica Observer|||
caribbeannationalweekly|outlet|caribbeannationalweekly.com|Caribbean National Weekly|en:Caribbean National Weekly||
`;
