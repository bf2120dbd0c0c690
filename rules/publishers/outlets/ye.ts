export default `
almasirah-net-ye|outlet|almasirah.net.ye almasirah.tv|?المسيرة|ar:قناة المسيرة; ar:?المسيرة; Al-Masirah; Al Masirah; zh:马西拉电视台; zh:胡塞马西拉电视台; fa:المسیره; he:אל-מסירה; ru:Аль-Масира||
adengad-net|outlet|adengad.net|عدن الغد|ar:عدن الغد||
south24-net|outlet|south24.net|South24|||
alsahwa-yemen-net|outlet|alsahwa-yemen.net|Al Sahwa|en:Al Sahwa||
`;
