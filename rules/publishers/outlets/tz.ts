export default `
thecitizen-co-tz|outlet|thecitizen.co.tz|The Citizen (Tanzania)|en:?The Citizen||
dailynews-co-tz|outlet|dailynews.co.tz|Daily News (Tanzania)|en:?Daily News||
mwananchi-co-tz|outlet|mwananchi.co.tz|Mwananchi|sw:Mwananchi||
businesstimes-co-tz|outlet|businesstimes.co.tz|?Business Times|en:?Business Times||
habarileo-co-tz|outlet|habarileo.co.tz|Habari Leo|sw:Habari Leo||
`;
