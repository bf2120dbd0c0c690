export default `
ahram-org-eg|outlet|ahram.org.eg english.ahram.org.eg gate.ahram.org.eg|?الأهرام|ar:?الأهرام; ar:صحيفة الأهرام; ar:بوابة الأهرام; Al-Ahram; Ahram Online; fr:Al-Ahram Hebdo; zh:金字塔报; zh:金字塔報; ja:アル・アハラム; ru:Аль-Ахрам; ja:アハラム紙; ja:?アハラム||
akhbarelyom|outlet|akhbarelyom.com|الأخبار (مصر)|ar:أخبار اليوم; ar:?الأخبار; en:Akhbar el-Yom||
gomhuriaonline|outlet|gomhuriaonline.com|?الجمهورية|ar:?الجمهورية||
almasryalyoum|outlet|almasryalyoum.com egyptindependent.com|المصري اليوم|ar:المصري اليوم; Al-Masry Al-Youm; Egypt Independent||
youm7|outlet|youm7.com|اليوم السابع|ar:اليوم السابع; Youm7||
shorouknews|outlet|shorouknews.com|?الشروق|ar:?الشروق; ar:بوابة الشروق; Al-Shorouk||
elwatannews|outlet|elwatannews.com|الوطن (مصر)|ar:?!الوطن; en:El Watan News||
madamasr|outlet|madamasr.com|مدى مصر|ar:مدى مصر; Mada Masr||
alqaheranews-net|outlet|alqaheranews.net|القاهرة الإخبارية|ar:القاهرة الإخبارية; Al-Qahera News; AlQahera News||
elbalad-news|outlet|elbalad.news|صدى البلد|ar:صدى البلد||
masrawy|outlet|masrawy.com|مصراوي|ar:مصراوي||
dostor-org|outlet|dostor.org|الدستور (مصر)|ar:?الدستور||
vetogate|outlet|vetogate.com|?فيتو|ar:?فيتو||
dailynewsegypt|outlet|dailynewsegypt.com|Daily News Egypt|||
matsda2sh|outlet|matsda2sh.com|متصدقش|ar:متصدقش||
elfagr-org|outlet|elfagr.org|El Fagr|en:El Fagr||
almalnews|outlet|almalnews.com|Almal News|en:Almal News||
tahrirnews|outlet|tahrirnews.com|Al Tahrir|en:Al Tahrir||
alwafd-org|outlet|alwafd.org|Al-Wafd|en:Al-Wafd||
filgoal-com|outlet|filgoal.com|?في الجول|FilGoal; ar:فيلجول; ar:في الجول; في الجول||
yallakora-com|outlet|yallakora.com|يلا كورة|Yallakora; ar:يلاكورة; ar:يلا كورة||
cairo24-com|outlet|cairo24.com|القاهرة 24|||
`;
