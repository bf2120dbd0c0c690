import type { Site } from '../../core/sites/site.ts';
import baijiahao from './baijiahao.ts';
import baomoi from './baomoi.ts';
import daum from './daum.ts';
import dzen from './dzen.ts';
import guangming from './guangming.ts';
import ifeng from './ifeng.ts';
import inosmi from './inosmi.ts';
import japanPortals from './japan-portals.ts';
import killTheNewsletter from './kill-the-newsletter.ts';
import lineToday from './line-today.ts';
import livedoor from './livedoor.ts';
import mailRu from './mail-ru.ts';
import nate from './nate.ts';
import naver from './naver.ts';
import netease from './netease.ts';
import newsLists from './news-lists.ts';
import noNews from './no-news.ts';
import sina from './sina.ts';
import sohu from './sohu.ts';
import tencent from './tencent.ts';
import toutiao from './toutiao.ts';
import vietnamVn from './vietnam-vn.ts';
import yahooChinese from './yahoo-chinese.ts';
import yahooJapan from './yahoo-japan.ts';
import zum from './zum.ts';

/** Every file of this folder stands here; a test holds the two together. */
const sites: readonly Site[] = [
  baijiahao, baomoi, daum, dzen, guangming, ifeng, inosmi, japanPortals, killTheNewsletter, lineToday, livedoor, mailRu, nate, naver, netease,
  newsLists, noNews, sina, sohu, tencent, toutiao, vietnamVn, yahooChinese, yahooJapan, zum];
export default sites;
