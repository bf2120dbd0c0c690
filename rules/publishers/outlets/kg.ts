export default `
24-kg|outlet|24.kg|24.kg|||
kloop-kg|outlet|kloop.kg|Kloop|ru:Клооп||
kaktus-media|outlet|kaktus.media|Kaktus Media|Kaktus.media; ru:Kaktus Media||
timesca|outlet|timesca.com|The Times of Central Asia|Times of Central Asia; en:The Times of Central Asia||
vb-kg|outlet|vb.kg|Vecherniy Bishkek|en:Vecherniy Bishkek; ru:Вечерний Бишкек||
slovo-kg|outlet|slovo.kg|Slovo Kyrgyzstana|en:Slovo Kyrgyzstana||
`;
