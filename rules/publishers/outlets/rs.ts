export default `
politika-rs|outlet|politika.rs|?Politika|sr:?Политика; sr:?Politika; zh:?政治报; sr:?Politici||
blic-rs|outlet|blic.rs|?Blic|sr:?Блиц; sr:?Blic||
kurir-rs|outlet|kurir.rs|?Kurir|sr:Курир; sr:?Kurir; sr:Kurira; sr:Kuriru||
novosti-rs|outlet|novosti.rs|Večernje novosti|sr:Вечерње новости; sr:Večernje novosti; sr:?Новости; sr:?Novosti; sr:Večernjih novosti; sr:Večernjim novostima; sr:Вечерњих новости||
danas-rs|outlet|danas.rs|?Danas|sr:?Данас; sr:?Danas|https://www.danas.rs/?s={q}|
informer-rs|outlet|informer.rs|?Informer|sr:?Informer; sr:Информер||
nin-rs|outlet|nin.rs|?NIN|sr:?НИН; sr:?NIN||
vreme|outlet|vreme.com|?Vreme|sr:?Време; sr:?Vreme||
b92-net|outlet|b92.net|?B92|sr:?Б92||
rts-rs|outlet|rts.rs|RTS (Srbija)|sr:Радио-телевизија Србије; sr:Radio-televizija Srbije; sr:Radiotelevizija Srbije; sr:Radioteleviziju Srbije; sr:Radio-televizije Srbije; sr:РТС; sr:RTS||
nova-rs|outlet|nova.rs|Nova.rs|sr:Nova.rs; sr:?Nova; sr:TV Nova||
krik-rs|outlet|krik.rs|KRIK|KRIK Serbia; sr:KRIK||
balkaninsight|outlet|balkaninsight.com birn.eu.com|Balkan Insight / BIRN|Balkan Insight; BIRN||
alo-rs|outlet|alo.rs|Alo!|sr:?Alo||
zurnal-rs|outlet|zurnal.rs|Sportski žurnal|en:Sportski žurnal; sr:Sportskog žurnala; sr:Sportskom žurnalu||
glas-javnosti-rs|outlet|glas-javnosti.rs|Glas javnosti|en:Glas javnosti||
pressonline-rs|outlet|pressonline.rs|?Press|en:?Press||
pravda-rs|outlet|pravda.rs|?Pravda|en:?Pravda||
novaekonomija-rs|outlet|novaekonomija.rs|Нова економија|sr:Nova ekonomija; sr:Nove ekonomije; sr:Novoj ekonomiji||
insajder-net|outlet|insajder.net|?Insajder|sr:?Инсајдер; Insajder.net||
cins-rs|outlet|cins.rs|CINS|sr:ЦИНС; sr:Centar za istraživačko novinarstvo Srbije; sr:Центар за истраживачко новинарство Србије||
telegraf-rs|outlet|telegraf.rs|Telegraf.rs|sr:?Телеграф; sr:?Telegraf; sr:Телеграф.рс||
mondo-rs|outlet|mondo.rs mondo.me mondo.ba|Mondo.rs|sr:?Мондо; sr:?Mondo||
juznevesti|outlet|juznevesti.com|Južne vesti|sr:Јужне вести; sr:Južnih vesti; sr:Južnim vestima||
voice-org-rs|outlet|voice.org.rs|VOICE (Vojvodina)|sr:Vojvođanski istraživačko-analitički centar; sr:?VOICE||
pink-rs|outlet|pink.rs|RTV Pink|sr:?Pink; sr:?Пинк; sr:TV Pink; sr:ТВ Пинк||
mozzartsport-com|outlet|mozzartsport.com|Mozzart Sport|MozzartSport; sr:Моцарт спорт; sr:Mozzart Sporta||
sportklub-n1info-rs|outlet|sportklub.n1info.rs sportklub.rs|?Sport klub|SportKlub; sr:?Спорт клуб||
tvarenasport-com|outlet|tvarenasport.com|?(sr,hr,sl)Arena sport|sr:?Арена спорт; TV Arena sport||
srbijadanas-com|outlet|srbijadanas.com|Srbija Danas|sr:Србија Данас||
happytv-rs|outlet|happytv.rs|TV Happy|Happy TV; sr:ТВ Хепи; sr:Хепи ТВ||
prva-rs|outlet|prva.rs|TV Prva|Prva TV; sr:ТВ Прва; sr:?Prva; sr:?Prvoj||
espreso-co-rs|outlet|espreso.co.rs|?Espreso|sr:Espreso.co.rs; sr:?Еспресо; sr:?Espreso||
istinomer-rs|outlet|istinomer.rs|Istinomer|sr:Истиномер||
pescanik-net|outlet|pescanik.net|?(sr,hr,bs)Peščanik|sr:?Пешчаник||
sportske-net|outlet|sportske.net|Sportske.net|||
hotsport-rs|outlet|hotsport.rs|Hotsport|||
republika-rs|outlet|republika.rs|Republika.rs|sr:?Republika||
novimagazin-rs|outlet|novimagazin.rs|Novi magazin|||
`;
