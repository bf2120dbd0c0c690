export default `
jutarnji-hr|outlet|jutarnji.hr|Jutarnji list|hr:?Jutarnji; hr:Jutarnjeg lista; hr:Jutarnjem listu; hr:?Jutarnjeg; hr:?Jutarnjem|https://www.jutarnji.hr/search/?q={q}|hanza
vecernji-hr|outlet|vecernji.hr|Večernji list|hr:?Večernji; hr:Večernjeg lista; hr:Večernjem listu; hr:?Večernjeg; hr:?Večernjem||
24sata-hr|outlet|24sata.hr|24sata|hr:24sata||
index-hr|outlet|index.hr|Index.hr|hr:?Index||
hrt-hr|outlet|hrt.hr|?HRT|hr:HTV; hr:Hrvatska radiotelevizija; hr:Hrvatske radiotelevizije; hr:Hrvatski radio; hr:Hrvatskog radija; hr:HRT; sr:ХРТ||
n1info-hr|outlet|n1info.hr n1info.com n1info.rs n1info.ba n1info.si|?N1|N1 televizija; hr:?N1; sr:?N1; sl:N1 Slovenija; sr:Н1||
slobodnadalmacija-hr|outlet|slobodnadalmacija.hr slobodnadalmacija.com|Slobodna Dalmacija|hr:Slobodne Dalmacije; hr:Slobodnoj Dalmaciji; hr:Slobodnu Dalmaciju||
novilist-hr|outlet|novilist.hr|?Novi list|hr:?Novog lista; hr:?Novom listu||
nacional-hr|outlet|nacional.hr|?Nacional|hr:?Nacional||
glas-slavonije-hr|outlet|glas-slavonije.hr|Glas Slavonije|hr:Glas Slavonije||
poslovni-hr|outlet|poslovni.hr|Poslovni dnevnik|hr:Poslovni dnevnik||
glasistre-hr|outlet|glasistre.hr|Glas Istre|hr:Glas Istre||
zadarskilist-hr|outlet|zadarskilist.hr|Zadarski list|hr:Zadarski list||
privredni-hr|outlet|privredni.hr|Privredni vjesnik|hr:Privredni vjesnik||
narodni-list-hr|outlet|narodni-list.hr|Narodni list|hr:Narodni list||
hrvatskarijec-rs|outlet|hrvatskarijec.rs|Hrvatska riječ|hr:Hrvatska riječ||
net-hr|outlet|net.hr|Net.hr|||
tportal-hr|outlet|tportal.hr|tportal|hr:tportal.hr||
telegram-hr|outlet|telegram.hr|Telegram.hr|||
dnevnik-hr|outlet|dnevnik.hr novatv.hr|Nova TV (Hrvatska)|hr:Nova TV; hr:Nove TV; hr:Novoj TV; hr:Novu TV; hr:Dnevnik.hr; hr:Dnevnik Nove TV||
lidermedia-hr|outlet|lidermedia.hr lider.media|Lider media|hr:?Lider||
bug-hr|outlet|bug.hr|Bug.hr|hr:?Bug||
faktograf-hr|outlet|faktograf.hr|Faktograf|Faktograf.hr||
`;
