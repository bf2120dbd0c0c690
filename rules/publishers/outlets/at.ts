export default `
derstandard-at|outlet|derstandard.at|?Der Standard|?(en,fr,de,it,pt,pl,sv,da,no)Der Standard; de:?Der Standard; de:?Standard; ja:?スタンダード紙; zh:?标准报; sr:?Standard; hr:?Standard; sl:?Standard; sk:?Standard; cs:?Standard; hu:?Standard|https://www.derstandard.at/search?query={q}|
diepresse|outlet|diepresse.com|?Die Presse|?(fr,de,it,da,no)Die Presse; de:?Die Presse; zh:?新闻报|https://diepresse.com/user/search.do?resetForm=1&resultsPage=0&searchText={q}&x=0&y=0|
krone-at|outlet|krone.at|Kronen Zeitung|de:?Krone; de:Kronenzeitung; zh:皇冠报||
kurier-at|outlet|kurier.at|?Kurier|de:?Kurier||
kleinezeitung-at|outlet|kleinezeitung.at|Kleine Zeitung||https://www.kleinezeitung.at/user/search.do?searchText={q}&action=1&resetForm=1&resultsPage=0|
sn-at|outlet|sn.at|Salzburger Nachrichten|||
tt-at|outlet|tt.com|Tiroler Tageszeitung|de:Tiroler Tageszeitung||
nachrichten-at|outlet|nachrichten.at|OÖ Nachrichten|de:Oberösterreichische Nachrichten; de:?OÖN; de:OÖ Nachrichten||
orf-at|outlet|orf.at|ORF|de:Österreichischer Rundfunk; zh:奥地利广播电视台; ja:オーストリア放送協会||
heute-at|outlet|heute.at|Heute (AT)|de:?Heute||
oe24-at|outlet|oe24.at|oe24 / Österreich|de:oe24; de:?Österreich; de:Zeitung Österreich; de:Tageszeitung Österreich||
profil-at|outlet|profil.at|?Profil|de:?Profil; de:Nachrichtenmagazin Profil||
falter-at|outlet|falter.at|?Falter|de:?Falter||
wienerzeitung-at|outlet|wienerzeitung.at|Wiener Zeitung|zh:维也纳日报||
meinbezirk-at|outlet|meinbezirk.at|MeinBezirk|de:MeinBezirk.at; de:Wiener Bezirkszeitung||
tips-at|outlet|tips.at|Tips|de:Tips||
laola1-at|outlet|laola1.at|LAOLA1|||
exxpress-at|outlet|exxpress.at|eXXpress|||
puls24-at|outlet|puls24.at|PULS 24|Puls 24; Puls24||
servustv-com|outlet|servustv.com|ServusTV|Servus TV||
futurezone-at|outlet|futurezone.at|futurezone|||
`;
