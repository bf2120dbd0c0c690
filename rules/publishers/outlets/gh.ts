export default `
graphic-com-gh|outlet|graphic.com.gh|Daily Graphic|Graphic Online; en:Daily Graphic||
ghanaweb|outlet|ghanaweb.com|GhanaWeb|||
myjoyonline|outlet|myjoyonline.com|MyJoyOnline|Joy FM; Joy News||
citinewsroom|outlet|citinewsroom.com|Citi Newsroom|Citinewsroom; en:Citi Newsroom||
ghanaiantimes-com-gh|outlet|ghanaiantimes.com.gh|The Ghanaian Times|en:The Ghanaian Times; Ghanaian Times||
thestatesmanonline|outlet|thestatesmanonline.com|The Statesman Newspaper|en:The Statesman Newspaper; Statesman Newspaper||
ghanasoccernet-com|outlet|ghanasoccernet.com|GhanaSoccernet|||
`;
