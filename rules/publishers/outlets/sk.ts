export default `
sme-sk|outlet|sme.sk|?SME|sk:?SME; sk:denník SME||
dennikn-sk|outlet|dennikn.sk|Denník N|sk:Denník N; sk:Denníka N; sk:Denníku N||
pravda-sk|outlet|pravda.sk|Pravda (SK)|sk:?Pravda; sk:?Pravdy; sk:?Pravde; sk:?Pravdu; sk:?Pravdou|https://www.pravda.sk/vyhladavanie/?q={q}|
aktuality-sk|outlet|aktuality.sk|Aktuality.sk|sk:Aktuality.sk|https://www.aktuality.sk/vyhladavanie/?q={q}|
stvr-sk|outlet|stvr.sk rtvs.sk|RTVS / STVR|sk:RTVS; sk:STVR; sk:Slovenský rozhlas; sk:Slovenského rozhlasu; sk:Slovenská televízia; sk:Slovenskej televízie; sk:Rozhlas a televízia Slovenska||
markiza-sk|outlet|markiza.sk|Markíza|sk:TV Markíza; sk:Markíza; sk:Markízy; sk:Markíze; sk:Markízu; sk:Markízou||
hnonline-sk|outlet|hnonline.sk|Hospodárske noviny (SK)|sk:Hospodárske noviny; sk:Hospodárskych novín; sk:Hospodárskym novinám; sk:Hospodárskych novinách||
postoj-sk|outlet|postoj.sk|?Postoj|sk:?Postoj||
cas-sk|outlet|cas.sk|Nový čas|sk:Nový čas; sk:Nového času; sk:Novému času; sk:Novom čase||
ta3|outlet|ta3.com|TA3|||
joj-sk|outlet|joj.sk noviny.sk|TV JOJ|sk:?JOJ; sk:Noviny.sk||
topky-sk|outlet|topky.sk|Topky.sk|sk:Topky||
trend-sk|outlet|trend.sk|Trend.sk|sk:?Trend||
tyzden-sk|outlet|tyzden.sk|?Týždeň|||
plus1den-pluska-sk|outlet|plus1den.pluska.sk pluska.sk|Plus 1 deň|sk:Plus jeden deň; sk:Pluska||
plus7dni-pluska-sk|outlet|plus7dni.pluska.sk|Plus 7 dní|||
refresher-sk|outlet|refresher.sk refresher.cz|Refresher.sk|sk:Refresher||
startitup-sk|outlet|startitup.sk|Startitup|||
profutbal-sk|outlet|profutbal.sk|ProFutbal|||
sportnet-sme-sk|outlet|sportnet.sme.sk|Sportnet|||
sport-sk|outlet|sport.sk|Sport.sk|||
webnoviny-sk|outlet|webnoviny.sk|Webnoviny|Webnoviny.sk||
`;
