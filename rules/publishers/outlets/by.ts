export default `
zerkalo-io|outlet|zerkalo.io|?Зеркало|ru:?Зеркало; ru:Зеркало.io; be:?Люстэрка||
nashaniva|outlet|nashaniva.com|Наша Ніва|be:Наша Ніва; ru:Наша Нива; Nasha Niva||
nexta-tv|outlet|nexta.tv|Nexta|NEXTA||
sb-by|outlet|sb.by|СБ. Беларусь сегодня|ru:Беларусь сегодня; ru:СБ. Беларусь сегодня; be:Беларусь сегодня||
ont-by|outlet|ont.by|?ОНТ|ru:?ОНТ||
charter97-org|outlet|charter97.org|Хартия'97|ru:Хартия-97; ru:Хартия'97; be:Хартыя'97||
kp-by|outlet|kp.by|Komsomolskaya Pravda v Belorussii|en:Komsomolskaya Pravda v Belorussii||
nv-online-info|outlet|nv-online.info|Narodnaja Volya|en:Narodnaja Volya; be:Народная Воля||
vgr-by|outlet|vgr.by|Vecherniy Grodno|en:Vecherniy Grodno||
belgazeta-by|outlet|belgazeta.by|BelGazeta|en:BelGazeta||
mk-by|outlet|mk.by|Minskiy Kurier|en:Minskiy Kurier||
bdg-by|outlet|bdg.by|Belorusskaya Delovaya Gazeta|en:Belorusskaya Delovaya Gazeta||
vb-by|outlet|vb.by|Vecherniy Brest|en:Vecherniy Brest||
dneprovec-by|outlet|dneprovec.by|Dnyaprovets|en:Dnyaprovets||
gs-by|outlet|gs.by|Hazeta Slonimskaya|en:Hazeta Slonimskaya||
babruysk-by|outlet|babruysk.by|Bobruyskiy Kurier|en:Bobruyskiy Kurier||
vitebsk-cc|outlet|vitebsk.cc|Narodnya Naviny Vitsebska|en:Narodnya Naviny Vitsebska||
bk-brest-by|outlet|bk-brest.by|Brestskiy Kurier|||
7dney-by|outlet|7dney.by|7 Dney|en:7 Dney||
zviazda-by|outlet|zviazda.by|Litaratura i mastactva|en:Litaratura i mastactva; be:?Звязда||
onliner-by|outlet|onliner.by|Onliner|||
pressball-by|outlet|pressball.by|Прессбол|||
euroradio-fm|outlet|euroradio.fm|Еврорадио|Euroradio; Еўрарадыё||
salidarnast-info|outlet|salidarnast.info gazetaby.com|Салідарнасць|ru:?Солидарность; be:Салідарнасьць||
pozirk-online|outlet|pozirk.online|?Позірк|be:?Позірк; Pozirk||
novychas-online|outlet|novychas.online novychas.by|Новы Час|be:Новы Час||
ctv-by|outlet|ctv.by|?СТВ|be:?СТВ; ru:?СТВ||
flagshtok-info|outlet|flagshtok.info|Флагшток|be:Флагшток||
`;
