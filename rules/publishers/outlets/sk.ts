export default `
sme-sk|outlet|sme.sk|?SME|sk:?SME; sk:denník SME||
dennikn-sk|outlet|dennikn.sk|Denník N|sk:Denník N||
pravda-sk|outlet|pravda.sk|Pravda (SK)|sk:?Pravda|https://www.pravda.sk/vyhladavanie/?q={q}|
aktuality-sk|outlet|aktuality.sk|Aktuality.sk|sk:Aktuality.sk|https://www.aktuality.sk/vyhladavanie/?q={q}|
stvr-sk|outlet|stvr.sk rtvs.sk|RTVS / STVR|sk:RTVS; sk:STVR||
markiza-sk|outlet|markiza.sk|Markíza|sk:TV Markíza; sk:Markíza||
hnonline-sk|outlet|hnonline.sk|Hospodárske noviny (SK)|sk:Hospodárske noviny||
postoj-sk|outlet|postoj.sk|?Postoj|sk:?Postoj||
cas-sk|outlet|cas.sk|Nový čas|sk:Nový čas||
`;
