export default `
nzherald-co-nz|outlet|nzherald.co.nz|The New Zealand Herald|New Zealand Herald; NZ Herald; zh:新西兰先驱报; zh:紐西蘭先驅報; en:The New Zealand Herald||
rnz-co-nz|outlet|rnz.co.nz radionz.co.nz|?RNZ|Radio New Zealand; zh:新西兰广播电台||
stuff-co-nz|outlet|stuff.co.nz|?Stuff|Stuff.co.nz|https://www.stuff.co.nz/searchresults?q={q}|
1news-co-nz|outlet|1news.co.nz|1News|TVNZ||
newshub-co-nz|outlet|newshub.co.nz|Newshub|||
thepost-co-nz|outlet|thepost.co.nz|The Post (Wellington)|en:?The Post; en:?!The Dominion Post||
thepress-co-nz|outlet|thepress.co.nz|The Press (Christchurch)|en:?!The Press||
odt-co-nz|outlet|odt.co.nz|Otago Daily Times|||
thespinoff-co-nz|outlet|thespinoff.co.nz|The Spinoff|?(en)The Spinoff||
gisborneherald-co-nz|outlet|gisborneherald.co.nz|Gisborne Herald|en:Gisborne Herald||
nbr-co-nz|outlet|nbr.co.nz|National Business Review|en:National Business Review||
oamarumail-co-nz|outlet|oamarumail.co.nz|The Oamaru Mail|en:The Oamaru Mail; Oamaru Mail||
times-age-co-nz|outlet|times-age.co.nz|Wairarapa Times-Age|en:Wairarapa Times-Age||
`;
