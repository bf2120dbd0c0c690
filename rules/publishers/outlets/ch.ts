export default `
nzz-ch|outlet|nzz.ch|Neue Zürcher Zeitung|NZZ; de:NZZ am Sonntag; de:Neuen Zürcher Zeitung; zh:新苏黎世报; zh:新蘇黎世報; ja:NZZ紙; ja:ノイエ・チュルヒャー・ツァイトゥング; ru:Нойе цюрхер цайтунг|https://www.nzz.ch/suche?form[q]={q}|
tagesanzeiger-ch|outlet|tagesanzeiger.ch|Tages-Anzeiger|de:?Tagi|https://www.tagesanzeiger.ch/service/suche/suche.html?date=alle&order=date&key={q}|
blick-ch|outlet|blick.ch|?Blick|de:?Blick||
20min-ch|outlet|20min.ch|20 Minuten|de:20 Minuten||
srf-ch|outlet|srf.ch|SRF|de:Schweizer Radio und Fernsehen|https://www.srf.ch/suche?q={q}|
rts-ch|outlet|rts.ch|RTS (Suisse)|fr:?RTS; fr:Radio Télévision Suisse; RTS Info|https://www.rts.ch/services/recherche/?q={q}|
rsi-ch|outlet|rsi.ch|?RSI|it:?RSI; it:Radiotelevisione svizzera||
swissinfo-ch|outlet|swissinfo.ch|Swissinfo|swissinfo; SWI swissinfo.ch; zh:瑞士资讯; zh:瑞士資訊; ja:スイスインフォ||
letemps-ch|outlet|letemps.ch|?Le Temps|fr:?Le Temps;||
tdg-ch|outlet|tdg.ch|Tribune de Genève|fr:Tribune de Genève|https://www.tdg.ch/services/recherche/?order=date&q={q}&submitSearch=Chercher&date=alle|
24heures-ch|outlet|24heures.ch|?24 heures|fr:?24 heures||
lematin-ch|outlet|lematin.ch|Le Matin (Suisse)|fr:?!Le Matin||
aargauerzeitung-ch|outlet|aargauerzeitung.ch|Aargauer Zeitung|de:Aargauer Zeitung||
bazonline-ch|outlet|bazonline.ch|Basler Zeitung|de:Basler Zeitung||
bernerzeitung-ch|outlet|bernerzeitung.ch|Berner Zeitung|de:Berner Zeitung||
derbund-ch|outlet|derbund.ch|?Der Bund|de:?Der Bund||
luzernerzeitung-ch|outlet|luzernerzeitung.ch|Luzerner Zeitung|de:Luzerner Zeitung||
weltwoche-ch|outlet|weltwoche.ch|Die Weltwoche|de:Weltwoche; de:Die Weltwoche||
watson-ch|outlet|watson.ch|Watson (CH)|de:?Watson|https://www.watson.ch/u/search?#{q}|
handelszeitung-ch|outlet|handelszeitung.ch|Handelszeitung|de:Handelszeitung||
finews-ch|outlet|finews.ch finews.com|Finews|finews||
heidi-news|outlet|heidi.news|Heidi.news|fr:Heidi.news||
cdt-ch|outlet|cdt.ch|Corriere del Ticino|it:Corriere del Ticino||
botasot-info|outlet|botasot.info|Bota Sot|||
solothurnerzeitung-ch|outlet|solothurnerzeitung.ch|Solothurner Zeitung|de:Solothurner Zeitung||
badenertagblatt-ch|outlet|badenertagblatt.ch|Badener Tagblatt|de:Badener Tagblatt||
fuw-ch|outlet|fuw.ch|Finanz und Wirtschaft|de:Finanz und Wirtschaft||
berneroberlaender-ch|outlet|berneroberlaender.ch|Berner Oberländer|||
lenews-ch|outlet|lenews.ch|?Le News|en:?Le News||
femina-ch|outlet|femina.ch|Femina|fr:Femina||
volksstimme-ch|outlet|volksstimme.ch|Volksstimme|||
langenthalertagblatt-ch|outlet|langenthalertagblatt.ch|Langenthaler Tagblatt|||
bluewin-ch|outlet|bluewin.ch|Bluewin|||
schweizer-illustrierte-ch|outlet|schweizer-illustrierte.ch|Schweizer Illustrierte|de:Schweizer Illustrierten||
`;
