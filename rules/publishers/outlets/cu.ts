export default `
granma-cu|outlet|granma.cu|Granma|zh:格拉玛报; zh:格拉瑪報; ja:?グランマ紙; ru:Гранма; vi:báo Granma||
juventudrebelde-cu|outlet|juventudrebelde.cu|Juventud Rebelde|||
14ymedio|outlet|14ymedio.com|14ymedio|||
cubadebate-cu|outlet|cubadebate.cu|Cubadebate|||
cibercuba|outlet|cibercuba.com|CiberCuba|||
diariodecuba|outlet|diariodecuba.com|Diario de Cuba|||
martinoticias|outlet|martinoticias.com|Martí Noticias|Radio Martí||
cubanet-org|outlet|cubanet.org|CubaNet|||
eltoque-com|outlet|eltoque.com|elTOQUE|El Toque||
oncubanews-com|outlet|oncubanews.com|OnCuba|OnCuba News||
`;
