export default `
politika-rs|outlet|politika.rs|?Politika|sr:?Политика; sr:?Politika; zh:?政治报||
blic-rs|outlet|blic.rs|?Blic|sr:?Блиц; sr:?Blic||
kurir-rs|outlet|kurir.rs|?Kurir|sr:Курир; sr:?Kurir||
novosti-rs|outlet|novosti.rs|Večernje novosti|sr:Вечерње новости; sr:Večernje novosti||
danas-rs|outlet|danas.rs|?Danas|sr:?Данас; sr:?Danas|https://www.danas.rs/?s={q}|
informer-rs|outlet|informer.rs|?Informer|sr:?Informer; sr:Информер||
nin-rs|outlet|nin.rs|?NIN|sr:?НИН; sr:?NIN||
vreme|outlet|vreme.com|?Vreme|sr:?Време; sr:?Vreme||
b92-net|outlet|b92.net|?B92|sr:?Б92||
rts-rs|outlet|rts.rs|RTS (Srbija)|sr:?РТС; sr:?RTS; sr:Радио-телевизија Србије||
nova-rs|outlet|nova.rs|Nova.rs|sr:Nova.rs||
krik-rs|outlet|krik.rs|KRIK|KRIK Serbia; sr:KRIK||
balkaninsight|outlet|balkaninsight.com birn.eu.com|Balkan Insight / BIRN|Balkan Insight; BIRN||
alo-rs|outlet|alo.rs|Alo!|en:Alo!||
glassrpske|outlet|glassrpske.com|Glas Srpske|en:Glas Srpske||
zurnal-rs|outlet|zurnal.rs|Sportski žurnal|en:Sportski žurnal||
glas-javnosti-rs|outlet|glas-javnosti.rs|Glas javnosti|en:Glas javnosti||
pressonline-rs|outlet|pressonline.rs|?Press|en:?Press||
pravda-rs|outlet|pravda.rs|?Pravda|en:?Pravda||
`;
