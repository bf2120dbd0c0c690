export default `
elwatan-dz|outlet|elwatan-dz.com elwatan.com|El Watan|||
elkhabar|outlet|elkhabar.com|El Khabar|ar:?الخبر||
echoroukonline|outlet|echoroukonline.com|Echorouk|ar:?الشروق; ar:الشروق أونلاين||
tsa-algerie|outlet|tsa-algerie.com|TSA Algérie|fr:?TSA; fr:Tout sur l'Algérie; fr:TSA Algérie||
elmoudjahid-dz|outlet|elmoudjahid.dz elmoudjahid.com|El Moudjahid|||
lexpressiondz|outlet|lexpressiondz.com|?L'Expression|fr:?L'Expression||
observalgerie|outlet|observalgerie.com|ObservAlgérie|fr:ObservAlgérie||
ennaharonline|outlet|ennaharonline.com|Ennahar|ar:?النهار||
annasronline|outlet|annasronline.com|An-Nasr|en:An-Nasr||
depechedekabylie|outlet|depechedekabylie.com|La Dépêche de Kabylie|fr:La Dépêche de Kabylie||
eldjoumhouria-dz|outlet|eldjoumhouria.dz|El Djoumhouria|en:El Djoumhouria||
`;
