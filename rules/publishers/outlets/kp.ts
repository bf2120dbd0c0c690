export default `
rodong-rep-kp|outlet|rodong.rep.kp|로동신문|ko:로동신문; ko:노동신문; Rodong Sinmun; zh:劳动新闻; zh:勞動新聞; ja:労働新聞; ru:Нодон синмун; ru:Родон синмун||
uriminzokkiri|outlet|uriminzokkiri.com|우리민족끼리|ko:우리민족끼리; Uriminzokkiri||
asiapress-org|outlet|asiapress.org|Rimjin-gang|en:Rimjin-gang||
`;
