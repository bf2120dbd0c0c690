export default `
dailymirror-lk|outlet|dailymirror.lk|Daily Mirror (Sri Lanka)|en:?Daily Mirror; ta:டெய்லி மிரர்; ta:டெய்லிமிரர்||
dailynews-lk|outlet|dailynews.lk|Daily News (Sri Lanka)|en:?Daily News||
island-lk|outlet|island.lk|The Island (Sri Lanka)|en:?The Island||
sundaytimes-lk|outlet|sundaytimes.lk|Sunday Times (Sri Lanka)|en:?Sunday Times||
adaderana-lk|outlet|adaderana.lk|Ada Derana||https://adaderana.lk/search_results.php?mode=1&show=1&query={q}|
newswire-lk|outlet|newswire.lk|Newswire (Sri Lanka)|en:Newswire.lk; en:?Newswire||
colombogazette|outlet|colombogazette.com|Colombo Gazette|||
tamilguardian|outlet|tamilguardian.com|Tamil Guardian|||
economynext|outlet|economynext.com|Economy Next|EconomyNext; en:Economy Next||
lakbima-lk|outlet|lakbima.lk|Lakbima|en:Lakbima||
mawbima-lk|outlet|mawbima.lk|Mawbima|en:Mawbima||
thesundayleader-lk|outlet|thesundayleader.lk|The Sunday Leader|en:The Sunday Leader; Sunday Leader||
ravaya-lk|outlet|ravaya.lk|Ravaya|||
sundayobserver-lk|outlet|sundayobserver.lk|Sunday Observer|en:Sunday Observer||
virakesari-lk|outlet|virakesari.lk|வீரகேசரி|Virakesari||
thinakkural-lk|outlet|thinakkural.lk|தினக்குரல்|Thinakkural||
tamilmirror-lk|outlet|tamilmirror.lk|Tamil Mirror|ta:தமிழ் மிரர்; ta:தமிழ்மிரர்||
tamilwin|outlet|tamilwin.com|Tamilwin|ta:தமிழ்வின்||
ibctamil|outlet|ibctamil.com|IBC Tamil|ta:ஐபிசி தமிழ்||
newuthayan|outlet|newuthayan.com|Uthayan|ta:?உதயன்; ta:உதயன் நாளிதழ்; ta:உதயன் பத்திரிகை||
athavannews|outlet|athavannews.com|Athavan News|ta:ஆதவன் செய்திகள்; ta:ஆதவன் நியூஸ்; ta:?ஆதவன்||
newsfirst-lk|outlet|newsfirst.lk|News 1st (Sri Lanka)|ta:நியூஸ்பெஸ்ட்; ta:நியூஸ்ஃபர்ஸ்ட்; ta:நியூஸ் பெஸ்ட்; Newsfirst; News 1st||
`;
