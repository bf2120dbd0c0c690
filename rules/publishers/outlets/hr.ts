export default `
jutarnji-hr|outlet|jutarnji.hr|Jutarnji list||https://www.jutarnji.hr/search/?q={q}|
vecernji-hr|outlet|vecernji.hr|Večernji list|||
24sata-hr|outlet|24sata.hr|24sata|hr:24sata||
index-hr|outlet|index.hr|Index.hr|||
hrt-hr|outlet|hrt.hr|?HRT|||
n1info-hr|outlet|n1info.hr n1info.com n1info.rs n1info.ba n1info.si|?N1|N1 televizija; hr:?N1; sr:?N1||
slobodnadalmacija-hr|outlet|slobodnadalmacija.hr slobodnadalmacija.com|Slobodna Dalmacija|||
novilist-hr|outlet|novilist.hr|?Novi list|||
nacional-hr|outlet|nacional.hr|?Nacional|hr:?Nacional||
glas-slavonije-hr|outlet|glas-slavonije.hr|Glas Slavonije|hr:Glas Slavonije||
poslovni-hr|outlet|poslovni.hr|Poslovni dnevnik|hr:Poslovni dnevnik||
glasistre-hr|outlet|glasistre.hr|Glas Istre|hr:Glas Istre||
zadarskilist-hr|outlet|zadarskilist.hr|Zadarski list|hr:Zadarski list||
privredni-hr|outlet|privredni.hr|Privredni vjesnik|hr:Privredni vjesnik||
narodni-list-hr|outlet|narodni-list.hr|Narodni list|hr:Narodni list||
hrvatskarijec-rs|outlet|hrvatskarijec.rs|Hrvatska riječ|hr:Hrvatska riječ||
`;
