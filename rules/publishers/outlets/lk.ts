export default `
dailymirror-lk|outlet|dailymirror.lk|Daily Mirror (Sri Lanka)|en:?Daily Mirror||
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
`;
