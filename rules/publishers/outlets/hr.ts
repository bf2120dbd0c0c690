export default `
jutarnji-hr|outlet|jutarnji.hr|Jutarnji list|hr:Jutarnji; hr:Jutarnjeg lista; hr:Jutarnjem listu; hr:?Jutarnjeg; hr:?Jutarnjem|https://www.jutarnji.hr/search/?q={q}|hanza
vecernji-hr|outlet|vecernji.hr|Večernji list|hr:Večernji; hr:Večernjeg lista; hr:Večernjem listu; hr:?Večernjeg; hr:?Večernjem; sl:Večernjega lista; sl:Večernji list||
24sata-hr|outlet|24sata.hr|24sata|hr:24sata||
index-hr|outlet|index.hr|Index.hr|hr:?Index||
hrt-hr|outlet|hrt.hr|?HRT|hr:HTV; hr:Hrvatska radiotelevizija; hr:Hrvatske radiotelevizije; hr:Hrvatski radio; hr:Hrvatskog radija; hr:HRT; sr:ХРТ||
n1info-hr|outlet|n1info.hr n1info.com n1info.rs n1info.ba n1info.si|?N1|N1 televizija; hr:?N1; sr:?N1; sl:N1 Slovenija; sr:Н1; hr:N1 Hrvatska; sr:N1 BiH||
slobodnadalmacija-hr|outlet|slobodnadalmacija.hr slobodnadalmacija.com|Slobodna Dalmacija|hr:Slobodne Dalmacije; hr:Slobodnoj Dalmaciji; hr:Slobodnu Dalmaciju||
novilist-hr|outlet|novilist.hr|?Novi list|hr:?Novog lista; hr:?Novom listu||
nacional-hr|outlet|nacional.hr|Nacional (Hrvatska)|hr:?Nacional; sr:?Nacional||
glas-slavonije-hr|outlet|glas-slavonije.hr|Glas Slavonije|hr:Glas Slavonije||
poslovni-hr|outlet|poslovni.hr|Poslovni dnevnik|hr:Poslovni dnevnik||
glasistre-hr|outlet|glasistre.hr|Glas Istre|hr:Glas Istre||
zadarskilist-hr|outlet|zadarskilist.hr|Zadarski list|hr:Zadarski list||
privredni-hr|outlet|privredni.hr|Privredni vjesnik|hr:Privredni vjesnik||
narodni-list-hr|outlet|narodni-list.hr|Narodni list|hr:Narodni list||
hrvatskarijec-rs|outlet|hrvatskarijec.rs|Hrvatska riječ|hr:Hrvatska riječ||
net-hr|outlet|net.hr|Net.hr|||
tportal-hr|outlet|tportal.hr|tportal|hr:tportal.hr||
telegram-hr|outlet|telegram.hr|Telegram.hr|hr:portal Telegram; hr:portala Telegram; hr:portalu Telegram; hr:portalom Telegram||
dnevnik-hr|outlet|dnevnik.hr novatv.hr|Nova TV (Hrvatska)|hr:Nova TV; hr:Nove TV; hr:Novoj TV; hr:Novu TV; hr:Dnevnik.hr||
lidermedia-hr|outlet|lidermedia.hr lider.media|Lider media|hr:?Lider||
bug-hr|outlet|bug.hr|Bug.hr|hr:?Bug||
faktograf-hr|outlet|faktograf.hr|Faktograf|Faktograf.hr||
rtl-hr|outlet|rtl.hr danas.rtl.hr|RTL (Hrvatska)|hr:?RTL; hr:RTL Danas; hr:RTL Direkt; hr:RTL televizija; hr:RTL Hrvatska||
zagorje-hr|outlet|zagorje-international.hr|Zagorje International|||
zagorskilist-hr|outlet|zagorskilist.hr zagorski-list.net|Zagorski list|hr:Zagorskog lista; hr:Zagorskom listu||
medjimurske-hr|outlet|mnovine.hr|Međimurske novine|hr:Međimurskih novina; hr:Međimurskim novinama||
dalmacijadanas-hr|outlet|dalmacijadanas.hr|Dalmacija Danas|hr:Dalmacije Danas; hr:Dalmaciju Danas||
dalmatinskiportal-hr|outlet|dalmatinskiportal.hr|Dalmatinski portal|hr:Dalmatinskog portala; hr:Dalmatinskom portalu||
dubrovackivjesnik-hr|outlet|dubrovacki.slobodnadalmacija.hr dubrovackivjesnik.hr|Dubrovački vjesnik|hr:Dubrovačkog vjesnika; hr:Dubrovačkom vjesniku||
dubrovnikinsider-hr|outlet|dulist.hr|DuList|||
sibenikin-hr|outlet|sibenik.in|Šibenik IN|hr:sibenik.in||
istra24-hr|outlet|istra24.hr|Istra24|||
morski-hr|outlet|morski.hr|Morski.hr|||
dnevno-hr|outlet|dnevno.hr|Dnevno.hr|||
direktno-hr|outlet|direktno.hr|Direktno.hr|||
express-hr|outlet|express.24sata.hr express.hr|Express (Hrvatska)|hr:?Express; hr:Express.hr||
sportskenovosti-hr|outlet|sportske.jutarnji.hr sportskenovosti.hr|Sportske novosti|hr:Sportskih novosti; hr:Sportskim novostima||
gol-hr|outlet|gol.dnevnik.hr gol.hr|Gol.hr|||
novosti-hr|outlet|portalnovosti.com|?Novosti (Zagreb)|hr:tjednik Novosti; hr:portal Novosti; hr:tjednika Novosti; hr:tjedniku Novosti||
halter-hr|outlet|h-alter.org|H-Alter|||
lupiga-hr|outlet|lupiga.com|Lupiga|||
bljesak-ba|outlet|bljesak.info|Bljesak.info|hr:?Bljesak; bs:?Bljesak|||BA
germanijak-hr|outlet|germanijak.hr|Germanijak|||
telesport-telegram-hr|outlet|telesport.telegram.hr|Telesport|||
sportnet-hr|outlet|sportnet.hr|Sportnet.hr|||
story-hr|outlet|story.hr|Story.hr|hr:?Story||
gloria-hr|outlet|gloria.hr|Gloria.hr|hr:?Gloria; sr:?Gloria||
`;
