/** Short lines behind which a page shows other stories, comments or forms; beginnings of lines, in small letters. */
const CLOSING = [
  // en
  'leave your comment', 'leave a comment', 'leave a reply', 'comments', 'post a comment', 'view comments', 'join the conversation', 'report inappropriate', 'related articles', 'related stories', 'related news', 'related posts', 'related content',
  'more from', 'more in ', 'more on this', 'more stories', 'more news', 'read next', 'up next', 'you may also like', 'you might also like', 'you may like', 'recommended', 'most read', 'most popular', 'trending', 'latest news', 'latest stories', 'top stories', 'editor’s picks', "editor's picks", 'sponsored', 'promoted', 'newsletter', 'sign up for', 'about the author', 'from around the web', 'tags:', 'filed under',
  // de nl
  'mehr zum thema', 'lesen sie auch', 'das könnte sie auch', 'auch interessant', 'meistgelesen', 'kommentare', 'kommentar schreiben', 'weitere artikel', 'weitere themen', 'zur startseite', 'newsletter', 'neueste artikel', 'lees ook', 'meer over', 'meest gelezen', 'reacties', 'gerelateerd',
  // fr es pt it ro
  'à lire aussi', 'lire aussi', 'sur le même sujet', 'les plus lus', 'commentaires', 'vos commentaires', 'articles similaires', 'à la une', 'dans la même rubrique', 'más noticias', 'más leídas', 'lo más leído', 'lo más visto', 'noticias relacionadas', 'te puede interesar', 'también te puede', 'comentarios', 'deja un comentario', 'temas relacionados', 'lea también',
  'leia também', 'leia mais', 'mais lidas', 'notícias relacionadas', 'comentários', 'veja também', 'deixe um comentário', 'leggi anche', 'potrebbe interessarti', 'i più letti', 'commenti', 'lascia il tuo commento', 'lascia un commento', 'articoli correlati', 'ultime notizie', 'citește și', 'comentarii', 'articole similare',
  // sv no da fi is
  'läs också', 'läs mer', 'mest läst', 'kommentarer', 'les også', 'les mer', 'mest lest', 'kommentarer', 'læs også', 'læs mere', 'mest læste', 'lue myös', 'luetuimmat', 'kommentit', 'lesið einnig',
  // pl cs sk hu sl hr sr lt lv et
  'czytaj także', 'czytaj też', 'zobacz także', 'zobacz też', 'najczęściej czytane', 'komentarze', 'polecane', 'čtěte také', 'nejčtenější', 'diskuse', 'související', 'čítajte aj', 'najčítanejšie', 'súvisiace', 'olvasta már', 'kapcsolódó', 'ajánlott', 'hozzászólások', 'preberite tudi', 'najbolj brano', 'pročitajte i', 'pročitajte još', 'najčitanije', 'komentari', 'povezani članci', 'skaitykite taip pat', 'susiję straipsniai', 'komentarai', 'lasi arī', 'komentāri', 'loe ka', 'kommentaarid',
  // ru uk bg el tr
  'читайте также', 'читать также', 'комментарии', 'похожие новости', 'самое читаемое', 'популярное', 'новости по теме', 'другие новости', 'материалы по теме', 'читайте також', 'коментарі', 'популярні', 'прочетете още', 'коментари', 'най-четени', 'διαβάστε επίσης', 'διαβάστε ακόμη', 'σχόλια', 'σχετικά άρθρα', 'δημοφιλή', 'ilgili haberler', 'yorumlar', 'yorum yap', 'çok okunanlar', 'diğer haberler',
  // ar he fa ur hi bn id vi th
  'اقرأ أيضا', 'اقرأ أيضاً', 'التعليقات', 'أخبار ذات صلة', 'الأكثر قراءة', 'مواضيع ذات صلة', 'תגובות', 'כתבות נוספות', 'מאמרים נוספים', 'أخبار متعلقة', 'نظرات', 'مطالب مرتبط', 'اخبار مرتبط', 'पढ़ें', 'यह भी पढ़ें', 'टिप्पणियां', 'baca juga', 'komentar', 'berita terkait', 'terpopuler', 'bình luận', 'tin liên quan', 'xem thêm', 'tin cùng chuyên mục', 'đọc thêm', 'อ่านเพิ่มเติม', 'ข่าวที่เกี่ยวข้อง', 'ความคิดเห็น',
  // zh ja ko
  '相关新闻', '相关阅读', '相关报道', '相关文章', '相关推荐', '推荐阅读', '延伸阅读', '热门评论', '最新评论', '发表评论', '网友评论', '热点新闻', '相關新聞', '延伸閱讀', '推薦閱讀', '相關文章', '熱門新聞', '留言', '更多新聞', '関連記事', '関連ニュース', 'あわせて読みたい', 'おすすめ記事', 'アクセスランキング', 'コメント', '관련기사', '관련 기사', '많이 본', '댓글', '인기기사',
];

const LONGEST = 60;

/** True for a line of its own that closes a story: "Leave your comment", "Related articles". */
export function closesStory(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = text.toLowerCase().replace(/^[^\p{L}]+/u, '');
  return CLOSING.some((words) => line.startsWith(words) && !/^\s+\p{L}+\s+\p{L}+\s+\p{L}+\s+\p{L}+\s+\p{L}+/u.test(line.slice(words.length)));
}
