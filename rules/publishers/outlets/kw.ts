export default `
alqabas|outlet|alqabas.com|القبس|ar:القبس; Al-Qabas||
alanba-com-kw|outlet|alanba.com.kw|الأنباء (الكويت)|ar:?الأنباء الكويتية; ar:?صحيفة الأنباء; en:Al-Anba||
alraimedia|outlet|alraimedia.com|الراي (الكويت)|ar:?الراي; en:Al Rai||
aljarida|outlet|aljarida.com|الجريدة (الكويت)|ar:?الجريدة; Al-Jarida||
kuwaittimes|outlet|kuwaittimes.com kuwaittimes.net|Kuwait Times|||
arabtimesonline|outlet|arabtimesonline.com|Arab Times|||
annaharkw|outlet|annaharkw.com|?Annahar|en:?Annahar||
`;
