export default `
kathmandupost|outlet|kathmandupost.com|The Kathmandu Post|Kathmandu Post; zh:加德满都邮报; en:The Kathmandu Post; hi:काठमांडू पोस्ट; hi:काठमांडो पोस्ट; ne:काठमाडौँ पोस्ट; ne:काठमाण्डू पोस्ट||
ekantipur|outlet|ekantipur.com|कान्तिपुर|ne:कान्तिपुर; Kantipur; eKantipur||
onlinekhabar|outlet|onlinekhabar.com|Onlinekhabar|ne:अनलाइनखबर||
setopati|outlet|setopati.com|सेतोपाटी|ne:सेतोपाटी; Setopati||
thehimalayantimes|outlet|thehimalayantimes.com|The Himalayan Times|Himalayan Times; en:The Himalayan Times|https://thehimalayantimes.com/?s={q}|
nepalitimes|outlet|nepalitimes.com|Nepali Times|||
myrepublica-nagariknetwork|outlet|myrepublica.nagariknetwork.com|?Republica|en:?Republica||
gorkhapatraonline|outlet|gorkhapatraonline.com|Gorkhapatra|en:Gorkhapatra; ne:गोरखापत्र||
myrepublica|outlet|myrepublica.com|República (Nepal)|en:República||
annapurnapost|outlet|annapurnapost.com|Annapurna Post|en:Annapurna Post; ne:अन्नपूर्ण पोस्ट||
karobardaily|outlet|karobardaily.com|Karobar Economic Daily|en:Karobar Economic Daily||
ratopati|outlet|ratopati.com|Ratopati|ne:रातोपाटी||
nagariknews|outlet|nagariknews.nagariknetwork.com nagariknews.com|Nagarik|ne:?नागरिक; ne:नागरिक दैनिक||
nayapatrikadaily|outlet|nayapatrikadaily.com|Naya Patrika|ne:नयाँ पत्रिका||
deshsanchar|outlet|deshsanchar.com|Desh Sanchar|ne:देशसञ्चार||
baahrakhari|outlet|baahrakhari.com|Baahrakhari|ne:बाह्रखरी||
ujyaaloonline|outlet|ujyaaloonline.com|Ujyaalo Online|ne:उज्यालो अनलाइन; ne:उज्यालोअनलाइन||
nepalpress|outlet|nepalpress.com|Nepal Press|ne:नेपालप्रेस; ne:नेपाल प्रेस||
`;
