import type { Site } from '../../core/sites/site.ts';
import abcNyheter from './abc-nyheter.ts';
import agencySections from './agency-sections.ts';
import allafrica from './allafrica.ts';
import aol from './aol.ts';
import appleNews from './apple-news.ts';
import baijiahao from './baijiahao.ts';
import baomoi from './baomoi.ts';
import bigNewsNetwork from './big-news-network.ts';
import daum from './daum.ts';
import devdiscourse from './devdiscourse.ts';
import dnyuz from './dnyuz.ts';
import dzen from './dzen.ts';
import einPresswire from './ein-presswire.ts';
import feedBlogs from './feed-blogs.ts';
import gazetaPl from './gazeta-pl.ts';
import gmx from './gmx.ts';
import guangming from './guangming.ts';
import headtopics from './headtopics.ts';
import ifeng from './ifeng.ts';
import infobae from './infobae.ts';
import inosmi from './inosmi.ts';
import inshorts from './inshorts.ts';
import interia from './interia.ts';
import investing from './investing.ts';
import japanPortals from './japan-portals.ts';
import killTheNewsletter from './kill-the-newsletter.ts';
import lineToday from './line-today.ts';
import livedoor from './livedoor.ts';
import mailRu from './mail-ru.ts';
import menafn from './menafn.ts';
import msn from './msn.ts';
import nate from './nate.ts';
import naver from './naver.ts';
import netease from './netease.ts';
import newsLists from './news-lists.ts';
import newsbreak from './newsbreak.ts';
import noNews from './no-news.ts';
import onet from './onet.ts';
import prNewswire from './pr-newswire.ts';
import pressWires from './press-wires.ts';
import readingApps from './reading-apps.ts';
import seznam from './seznam.ts';
import sina from './sina.ts';
import sohu from './sohu.ts';
import tOnline from './t-online.ts';
import tencent from './tencent.ts';
import terra from './terra.ts';
import toutiao from './toutiao.ts';
import uol from './uol.ts';
import vietnamVn from './vietnam-vn.ts';
import wp from './wp.ts';
import yahoo from './yahoo.ts';
import yahooChinese from './yahoo-chinese.ts';
import yahooJapan from './yahoo-japan.ts';
import zerohedge from './zerohedge.ts';
import zum from './zum.ts';

/** Every file of this folder stands here; a test holds the two together. */
const sites: readonly Site[] = [
  abcNyheter, agencySections, allafrica, aol, appleNews, baijiahao, baomoi, bigNewsNetwork, daum, devdiscourse, dnyuz, dzen, einPresswire,
  feedBlogs, gazetaPl, gmx, guangming, headtopics, ifeng, infobae, inosmi, inshorts, interia, investing, japanPortals, killTheNewsletter,
  lineToday, livedoor, mailRu, menafn, msn, nate, naver, netease, newsLists, newsbreak, noNews, onet, prNewswire, pressWires, readingApps,
  seznam, sina, sohu, tOnline, tencent, terra, toutiao, uol, vietnamVn, wp, yahoo, yahooChinese, yahooJapan, zerohedge, zum];
export default sites;
