export default `
aljazeera|outlet|aljazeera.com aljazeera.net ajplus.net|Al Jazeera|Al-Jazeera; Aljazeera; Al Jazeera English; ?AJ+; ar:?!الجزيرة; ar:قناة الجزيرة; ar:الجزيرة نت; ar:شبكة الجزيرة; fr:Al-Jazira; de:Al-Dschasira; es:Al Yazira; ru:Аль-Джазира; uk:Аль-Джазіра; zh:半岛电视台; zh:半島電視台; ja:アルジャジーラ; ko:알자지라; ko:알자지라방송; fa:الجزیره; he:אל-ג'זירה; he:אל ג'זירה; vi:đài Al Jazeera; tr:El Cezire; hi:अल जज़ीरा; hi:अल जजीरा; pl:Al-Dżazira; pt:Al Jazira; el:Αλ Τζαζίρα; th:อัลจาซีรา; bn:আল জাজিরা; ur:الجزیرہ; az:Əl-Cəzirə; cs:Al-Džazíra; sk:Al-Džazíry; sk:Al-Džazíre; hu:Al-Dzsazíra; bg:Ал Джазира; bg:Ал-Джазийра; sr:Ал Џазира; sr:Al Džazira; sr:Ал Џезира; sr:Al Džezira; he:אלג'זירה; hi:अलजजीरा; bn:আলজাজিরা; bn:আলজাজীরা; ta:அல் ஜசீரா; ta:அல்ஜசீரா; ta:அல் ஜஸீரா; th:อัลจาซีราห์; th:อัลญะซีเราะห์; th:อัลจาซีเราะห์; hy:Ալ Ջազիրա; hy:Ալ ջազիրա; ka:ალ-ჯაზირა; ka:ალჯაზირა; zh:半島新聞台; ne:अल जजिरा; ne:अलजजिरा; te:అల్ జజీరా; te:అల్‌జజీరా; ml:അൽ ജസീറ; ml:അൽജസീറ|https://www.aljazeera.com/search/{q}|
thepeninsulaqatar|outlet|thepeninsulaqatar.com|?The Peninsula|en:?The Peninsula||
gulf-times|outlet|gulf-times.com|Gulf Times|||
al-sharq|outlet|al-sharq.com|الشرق (قطر)|ar:?!الشرق; en:Al Sharq||
beinsports|outlet|beinsports.com|beIN Sports|ar:بي إن سبورتس; ar:بي إن سبورت||
al-watan|outlet|al-watan.com|?Al-Watan|en:?Al-Watan||
alarab-qa|outlet|alarab.qa|Al Arab|en:Al Arab||
ultrasawt-com|outlet|ultrasawt.com|ألترا صوت|Ultra Sawt; ar:الترا صوت||
`;
