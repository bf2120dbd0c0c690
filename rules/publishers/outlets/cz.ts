export default `
idnes-cz|outlet|idnes.cz|Mladá fronta DNES / iDNES|iDNES.cz; cs:MF DNES; cs:Mladá fronta DNES; cs:Mladá fronta Dnes; cs:iDNES||
lidovky-cz|outlet|lidovky.cz|Lidové noviny|cs:Lidové noviny; cs:Lidových novin; cs:Lidovým novinám; cs:Lidových novinách; cs:Lidovými novinami||
hn-cz|outlet|hn.cz ihned.cz|Hospodářské noviny|cs:Hospodářské noviny; cs:Hospodářských novin; cs:Hospodářským novinám; cs:Hospodářských novinách||
novinky-cz|outlet|novinky.cz pravo.cz|Právo / Novinky|cs:Novinky.cz; cs:?Novinky; cs:?Právo; cs:?Novinek; cs:?Novinkách|https://www.novinky.cz/hledej?w={q}|
seznamzpravy-cz|outlet|seznamzpravy.cz|Seznam Zprávy|cs:Seznam Zprávy; cs:Seznam Zprávách||
aktualne-cz|outlet|aktualne.cz|Aktuálně.cz|cs:Aktuálně.cz|https://www.aktualne.cz/hledani/?query={q}|
denik-cz|outlet|denik.cz|?Deník|cs:?Deník||
denikn-cz|outlet|denikn.cz|Deník N|cs:Deník N||
blesk-cz|outlet|blesk.cz|?Blesk|cs:?Blesk||
ceskatelevize-cz|outlet|ceskatelevize.cz ct24.cz|Česká televize|ČT24; cs:Česká televize; cs:?ČT; sk:Česká televízia||
rozhlas-cz|outlet|rozhlas.cz irozhlas.cz radio.cz|Český rozhlas|Radio Prague International; cs:Český rozhlas; cs:iROZHLAS; cs:Českého rozhlasu; cs:Českému rozhlasu; cs:Českým rozhlasem; cs:ČRo||
cnn-iprima-cz|outlet|cnn.iprima.cz|CNN Prima News|cs:CNN Prima News||
respekt-cz|outlet|respekt.cz|?Respekt|cs:?Respekt||
e15-cz|outlet|e15.cz|?E15|cs:?E15; en:?E15||
parlamentnilisty-cz|outlet|parlamentnilisty.cz|Parlamentní listy|cs:Parlamentní listy||
halonoviny-cz|outlet|halonoviny.cz|Haló noviny|cs:Haló noviny||
denikreferendum-cz|outlet|denikreferendum.cz|Deník Referendum|cs:Deník Referendum||
ahaonline-cz|outlet|ahaonline.cz|Aha!|cs:Aha!||
pragerzeitung-cz|outlet|pragerzeitung.cz|Prager Zeitung|de:Prager Zeitung||
katyd-cz|outlet|katyd.cz|Katolický týdeník|cs:Katolický týdeník||
nova-cz|outlet|nova.cz tn.nova.cz|TV Nova|cs:?Nova; cs:TN.cz||
iprima-cz|outlet|iprima.cz|TV Prima|cs:?Prima||
forum24-cz|outlet|forum24.cz|Forum 24|cs:Forum24||
hlidacipes|outlet|hlidacipes.org|Hlídací pes|cs:?Hlídací pes; cs:HlídacíPes.org; HlídacíPes||
reflex-cz|outlet|reflex.cz|Reflex.cz|cs:?Reflex||
tyden-cz|outlet|tyden.cz|?Týden|cs:Týden.cz||
euro-cz|outlet|euro.cz|Euro.cz|cs:?Euro||
info-cz|outlet|info.cz|Info.cz|||
isport-blesk-cz|outlet|isport.blesk.cz isport.cz|iSport|iSport.cz; cs:deník Sport; iSport TV||
svetandroida-cz|outlet|svetandroida.cz|Svět Androida|cs:Světa Androida||
eurozpravy-cz|outlet|eurozpravy.cz|EuroZprávy.cz|EuroZprávy||
zive-cz|outlet|zive.cz|Živě.cz|cs:?Živě||
letemsvetemapplem-eu|outlet|letemsvetemapplem.eu|Letem světem Applem|||
mobilmania-zive-cz|outlet|mobilmania.zive.cz|MobilMania|||
jablickar-cz|outlet|jablickar.cz|Jablíčkář|||
zdopravy-cz|outlet|zdopravy.cz|Zdopravy.cz|||
sport-cz|outlet|sport.cz|Sport.cz|||
super-cz|outlet|super.cz|Super.cz|||
extra-cz|outlet|extra.cz|eXtra.cz|||
lupa-cz|outlet|lupa.cz|Lupa.cz|||
hokej-cz|outlet|hokej.cz|Hokej.cz|||
`;
