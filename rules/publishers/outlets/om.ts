export default `
omandaily-om|outlet|omandaily.om|?عمان|ar:جريدة عمان; ar:?عمان||
timesofoman|outlet|timesofoman.com|Times of Oman|||
muscatdaily|outlet|muscatdaily.com|Muscat Daily|||
alwatan|outlet|alwatan.com|Alwatan|en:Alwatan||
theweek-co-om|outlet|theweek.co.om|Theweek|en:Theweek||
`;
