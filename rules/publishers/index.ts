import type { PublisherTable } from '../../core/sources/pack-publishers.ts';
import agencies from './agencies.ts';
import platforms from './platforms.ts';
import stock from './stock.ts';
import journals from './journals.ts';
import wires from './wires.ts';
import portals from './portals.ts';
import adOutlets from './outlets/ad.ts';
import aeOutlets from './outlets/ae.ts';
import afOutlets from './outlets/af.ts';
import aiOutlets from './outlets/ai.ts';
import alOutlets from './outlets/al.ts';
import amOutlets from './outlets/am.ts';
import aoOutlets from './outlets/ao.ts';
import arOutlets from './outlets/ar.ts';
import atOutlets from './outlets/at.ts';
import auOutlets from './outlets/au.ts';
import azOutlets from './outlets/az.ts';
import baOutlets from './outlets/ba.ts';
import bdOutlets from './outlets/bd.ts';
import beOutlets from './outlets/be.ts';
import bfOutlets from './outlets/bf.ts';
import bgOutlets from './outlets/bg.ts';
import bhOutlets from './outlets/bh.ts';
import bjOutlets from './outlets/bj.ts';
import bmOutlets from './outlets/bm.ts';
import bnOutlets from './outlets/bn.ts';
import boOutlets from './outlets/bo.ts';
import brOutlets from './outlets/br.ts';
import bsOutlets from './outlets/bs.ts';
import btOutlets from './outlets/bt.ts';
import bwOutlets from './outlets/bw.ts';
import byOutlets from './outlets/by.ts';
import bzOutlets from './outlets/bz.ts';
import caOutlets from './outlets/ca.ts';
import cdOutlets from './outlets/cd.ts';
import cfOutlets from './outlets/cf.ts';
import cgOutlets from './outlets/cg.ts';
import chOutlets from './outlets/ch.ts';
import ciOutlets from './outlets/ci.ts';
import clOutlets from './outlets/cl.ts';
import cmOutlets from './outlets/cm.ts';
import cnOutlets from './outlets/cn.ts';
import coOutlets from './outlets/co.ts';
import crOutlets from './outlets/cr.ts';
import cuOutlets from './outlets/cu.ts';
import cvOutlets from './outlets/cv.ts';
import cyOutlets from './outlets/cy.ts';
import czOutlets from './outlets/cz.ts';
import deOutlets from './outlets/de.ts';
import djOutlets from './outlets/dj.ts';
import dkOutlets from './outlets/dk.ts';
import doOutlets from './outlets/do.ts';
import dzOutlets from './outlets/dz.ts';
import ecOutlets from './outlets/ec.ts';
import eeOutlets from './outlets/ee.ts';
import egOutlets from './outlets/eg.ts';
import esOutlets from './outlets/es.ts';
import etOutlets from './outlets/et.ts';
import fiOutlets from './outlets/fi.ts';
import fjOutlets from './outlets/fj.ts';
import frOutlets from './outlets/fr.ts';
import gaOutlets from './outlets/ga.ts';
import gbOutlets from './outlets/gb.ts';
import geOutlets from './outlets/ge.ts';
import ghOutlets from './outlets/gh.ts';
import gmOutlets from './outlets/gm.ts';
import gnOutlets from './outlets/gn.ts';
import grOutlets from './outlets/gr.ts';
import gtOutlets from './outlets/gt.ts';
import gyOutlets from './outlets/gy.ts';
import hkOutlets from './outlets/hk.ts';
import hnOutlets from './outlets/hn.ts';
import hrOutlets from './outlets/hr.ts';
import htOutlets from './outlets/ht.ts';
import huOutlets from './outlets/hu.ts';
import idOutlets from './outlets/id.ts';
import ieOutlets from './outlets/ie.ts';
import ilOutlets from './outlets/il.ts';
import inOutlets from './outlets/in.ts';
import iqOutlets from './outlets/iq.ts';
import irOutlets from './outlets/ir.ts';
import isOutlets from './outlets/is.ts';
import itOutlets from './outlets/it.ts';
import jmOutlets from './outlets/jm.ts';
import joOutlets from './outlets/jo.ts';
import jpOutlets from './outlets/jp.ts';
import keOutlets from './outlets/ke.ts';
import kgOutlets from './outlets/kg.ts';
import khOutlets from './outlets/kh.ts';
import kmOutlets from './outlets/km.ts';
import kpOutlets from './outlets/kp.ts';
import krOutlets from './outlets/kr.ts';
import kwOutlets from './outlets/kw.ts';
import kzOutlets from './outlets/kz.ts';
import laOutlets from './outlets/la.ts';
import lbOutlets from './outlets/lb.ts';
import liOutlets from './outlets/li.ts';
import lkOutlets from './outlets/lk.ts';
import lrOutlets from './outlets/lr.ts';
import ltOutlets from './outlets/lt.ts';
import luOutlets from './outlets/lu.ts';
import lvOutlets from './outlets/lv.ts';
import lyOutlets from './outlets/ly.ts';
import maOutlets from './outlets/ma.ts';
import mdOutlets from './outlets/md.ts';
import meOutlets from './outlets/me.ts';
import mgOutlets from './outlets/mg.ts';
import mkOutlets from './outlets/mk.ts';
import mlOutlets from './outlets/ml.ts';
import mmOutlets from './outlets/mm.ts';
import mnOutlets from './outlets/mn.ts';
import moOutlets from './outlets/mo.ts';
import mrOutlets from './outlets/mr.ts';
import mtOutlets from './outlets/mt.ts';
import muOutlets from './outlets/mu.ts';
import mvOutlets from './outlets/mv.ts';
import mwOutlets from './outlets/mw.ts';
import mxOutlets from './outlets/mx.ts';
import myOutlets from './outlets/my.ts';
import mzOutlets from './outlets/mz.ts';
import naOutlets from './outlets/na.ts';
import ncOutlets from './outlets/nc.ts';
import neOutlets from './outlets/ne.ts';
import ngOutlets from './outlets/ng.ts';
import niOutlets from './outlets/ni.ts';
import nlOutlets from './outlets/nl.ts';
import noOutlets from './outlets/no.ts';
import npOutlets from './outlets/np.ts';
import nzOutlets from './outlets/nz.ts';
import omOutlets from './outlets/om.ts';
import paOutlets from './outlets/pa.ts';
import peOutlets from './outlets/pe.ts';
import pgOutlets from './outlets/pg.ts';
import phOutlets from './outlets/ph.ts';
import pkOutlets from './outlets/pk.ts';
import plOutlets from './outlets/pl.ts';
import prOutlets from './outlets/pr.ts';
import psOutlets from './outlets/ps.ts';
import ptOutlets from './outlets/pt.ts';
import pyOutlets from './outlets/py.ts';
import qaOutlets from './outlets/qa.ts';
import reOutlets from './outlets/re.ts';
import roOutlets from './outlets/ro.ts';
import rsOutlets from './outlets/rs.ts';
import ruOutlets from './outlets/ru.ts';
import rwOutlets from './outlets/rw.ts';
import saOutlets from './outlets/sa.ts';
import sbOutlets from './outlets/sb.ts';
import sdOutlets from './outlets/sd.ts';
import seOutlets from './outlets/se.ts';
import sgOutlets from './outlets/sg.ts';
import siOutlets from './outlets/si.ts';
import skOutlets from './outlets/sk.ts';
import slOutlets from './outlets/sl.ts';
import snOutlets from './outlets/sn.ts';
import soOutlets from './outlets/so.ts';
import srOutlets from './outlets/sr.ts';
import ssOutlets from './outlets/ss.ts';
import svOutlets from './outlets/sv.ts';
import syOutlets from './outlets/sy.ts';
import szOutlets from './outlets/sz.ts';
import tdOutlets from './outlets/td.ts';
import tgOutlets from './outlets/tg.ts';
import thOutlets from './outlets/th.ts';
import tlOutlets from './outlets/tl.ts';
import tnOutlets from './outlets/tn.ts';
import trOutlets from './outlets/tr.ts';
import ttOutlets from './outlets/tt.ts';
import twOutlets from './outlets/tw.ts';
import tzOutlets from './outlets/tz.ts';
import uaOutlets from './outlets/ua.ts';
import ugOutlets from './outlets/ug.ts';
import usOutlets from './outlets/us.ts';
import uyOutlets from './outlets/uy.ts';
import uzOutlets from './outlets/uz.ts';
import vaOutlets from './outlets/va.ts';
import vcOutlets from './outlets/vc.ts';
import veOutlets from './outlets/ve.ts';
import vnOutlets from './outlets/vn.ts';
import wsOutlets from './outlets/ws.ts';
import xkOutlets from './outlets/xk.ts';
import yeOutlets from './outlets/ye.ts';
import zaOutlets from './outlets/za.ts';
import zmOutlets from './outlets/zm.ts';
import zwOutlets from './outlets/zw.ts';

const tables: readonly PublisherTable[] = [
  { country: '', text: agencies },
  { country: '', text: platforms },
  { country: '', text: stock },
  { country: '', text: journals },
  { country: '', text: wires },
  { country: '', text: portals },
  { country: 'AD', text: adOutlets },
  { country: 'AE', text: aeOutlets },
  { country: 'AF', text: afOutlets },
  { country: 'AI', text: aiOutlets },
  { country: 'AL', text: alOutlets },
  { country: 'AM', text: amOutlets },
  { country: 'AO', text: aoOutlets },
  { country: 'AR', text: arOutlets },
  { country: 'AT', text: atOutlets },
  { country: 'AU', text: auOutlets },
  { country: 'AZ', text: azOutlets },
  { country: 'BA', text: baOutlets },
  { country: 'BD', text: bdOutlets },
  { country: 'BE', text: beOutlets },
  { country: 'BF', text: bfOutlets },
  { country: 'BG', text: bgOutlets },
  { country: 'BH', text: bhOutlets },
  { country: 'BJ', text: bjOutlets },
  { country: 'BM', text: bmOutlets },
  { country: 'BN', text: bnOutlets },
  { country: 'BO', text: boOutlets },
  { country: 'BR', text: brOutlets },
  { country: 'BS', text: bsOutlets },
  { country: 'BT', text: btOutlets },
  { country: 'BW', text: bwOutlets },
  { country: 'BY', text: byOutlets },
  { country: 'BZ', text: bzOutlets },
  { country: 'CA', text: caOutlets },
  { country: 'CD', text: cdOutlets },
  { country: 'CF', text: cfOutlets },
  { country: 'CG', text: cgOutlets },
  { country: 'CH', text: chOutlets },
  { country: 'CI', text: ciOutlets },
  { country: 'CL', text: clOutlets },
  { country: 'CM', text: cmOutlets },
  { country: 'CN', text: cnOutlets },
  { country: 'CO', text: coOutlets },
  { country: 'CR', text: crOutlets },
  { country: 'CU', text: cuOutlets },
  { country: 'CV', text: cvOutlets },
  { country: 'CY', text: cyOutlets },
  { country: 'CZ', text: czOutlets },
  { country: 'DE', text: deOutlets },
  { country: 'DJ', text: djOutlets },
  { country: 'DK', text: dkOutlets },
  { country: 'DO', text: doOutlets },
  { country: 'DZ', text: dzOutlets },
  { country: 'EC', text: ecOutlets },
  { country: 'EE', text: eeOutlets },
  { country: 'EG', text: egOutlets },
  { country: 'ES', text: esOutlets },
  { country: 'ET', text: etOutlets },
  { country: 'FI', text: fiOutlets },
  { country: 'FJ', text: fjOutlets },
  { country: 'FR', text: frOutlets },
  { country: 'GA', text: gaOutlets },
  { country: 'GB', text: gbOutlets },
  { country: 'GE', text: geOutlets },
  { country: 'GH', text: ghOutlets },
  { country: 'GM', text: gmOutlets },
  { country: 'GN', text: gnOutlets },
  { country: 'GR', text: grOutlets },
  { country: 'GT', text: gtOutlets },
  { country: 'GY', text: gyOutlets },
  { country: 'HK', text: hkOutlets },
  { country: 'HN', text: hnOutlets },
  { country: 'HR', text: hrOutlets },
  { country: 'HT', text: htOutlets },
  { country: 'HU', text: huOutlets },
  { country: 'ID', text: idOutlets },
  { country: 'IE', text: ieOutlets },
  { country: 'IL', text: ilOutlets },
  { country: 'IN', text: inOutlets },
  { country: 'IQ', text: iqOutlets },
  { country: 'IR', text: irOutlets },
  { country: 'IS', text: isOutlets },
  { country: 'IT', text: itOutlets },
  { country: 'JM', text: jmOutlets },
  { country: 'JO', text: joOutlets },
  { country: 'JP', text: jpOutlets },
  { country: 'KE', text: keOutlets },
  { country: 'KG', text: kgOutlets },
  { country: 'KH', text: khOutlets },
  { country: 'KM', text: kmOutlets },
  { country: 'KP', text: kpOutlets },
  { country: 'KR', text: krOutlets },
  { country: 'KW', text: kwOutlets },
  { country: 'KZ', text: kzOutlets },
  { country: 'LA', text: laOutlets },
  { country: 'LB', text: lbOutlets },
  { country: 'LI', text: liOutlets },
  { country: 'LK', text: lkOutlets },
  { country: 'LR', text: lrOutlets },
  { country: 'LT', text: ltOutlets },
  { country: 'LU', text: luOutlets },
  { country: 'LV', text: lvOutlets },
  { country: 'LY', text: lyOutlets },
  { country: 'MA', text: maOutlets },
  { country: 'MD', text: mdOutlets },
  { country: 'ME', text: meOutlets },
  { country: 'MG', text: mgOutlets },
  { country: 'MK', text: mkOutlets },
  { country: 'ML', text: mlOutlets },
  { country: 'MM', text: mmOutlets },
  { country: 'MN', text: mnOutlets },
  { country: 'MO', text: moOutlets },
  { country: 'MR', text: mrOutlets },
  { country: 'MT', text: mtOutlets },
  { country: 'MU', text: muOutlets },
  { country: 'MV', text: mvOutlets },
  { country: 'MW', text: mwOutlets },
  { country: 'MX', text: mxOutlets },
  { country: 'MY', text: myOutlets },
  { country: 'MZ', text: mzOutlets },
  { country: 'NA', text: naOutlets },
  { country: 'NC', text: ncOutlets },
  { country: 'NE', text: neOutlets },
  { country: 'NG', text: ngOutlets },
  { country: 'NI', text: niOutlets },
  { country: 'NL', text: nlOutlets },
  { country: 'NO', text: noOutlets },
  { country: 'NP', text: npOutlets },
  { country: 'NZ', text: nzOutlets },
  { country: 'OM', text: omOutlets },
  { country: 'PA', text: paOutlets },
  { country: 'PE', text: peOutlets },
  { country: 'PG', text: pgOutlets },
  { country: 'PH', text: phOutlets },
  { country: 'PK', text: pkOutlets },
  { country: 'PL', text: plOutlets },
  { country: 'PR', text: prOutlets },
  { country: 'PS', text: psOutlets },
  { country: 'PT', text: ptOutlets },
  { country: 'PY', text: pyOutlets },
  { country: 'QA', text: qaOutlets },
  { country: 'RE', text: reOutlets },
  { country: 'RO', text: roOutlets },
  { country: 'RS', text: rsOutlets },
  { country: 'RU', text: ruOutlets },
  { country: 'RW', text: rwOutlets },
  { country: 'SA', text: saOutlets },
  { country: 'SB', text: sbOutlets },
  { country: 'SD', text: sdOutlets },
  { country: 'SE', text: seOutlets },
  { country: 'SG', text: sgOutlets },
  { country: 'SI', text: siOutlets },
  { country: 'SK', text: skOutlets },
  { country: 'SL', text: slOutlets },
  { country: 'SN', text: snOutlets },
  { country: 'SO', text: soOutlets },
  { country: 'SR', text: srOutlets },
  { country: 'SS', text: ssOutlets },
  { country: 'SV', text: svOutlets },
  { country: 'SY', text: syOutlets },
  { country: 'SZ', text: szOutlets },
  { country: 'TD', text: tdOutlets },
  { country: 'TG', text: tgOutlets },
  { country: 'TH', text: thOutlets },
  { country: 'TL', text: tlOutlets },
  { country: 'TN', text: tnOutlets },
  { country: 'TR', text: trOutlets },
  { country: 'TT', text: ttOutlets },
  { country: 'TW', text: twOutlets },
  { country: 'TZ', text: tzOutlets },
  { country: 'UA', text: uaOutlets },
  { country: 'UG', text: ugOutlets },
  { country: 'US', text: usOutlets },
  { country: 'UY', text: uyOutlets },
  { country: 'UZ', text: uzOutlets },
  { country: 'VA', text: vaOutlets },
  { country: 'VC', text: vcOutlets },
  { country: 'VE', text: veOutlets },
  { country: 'VN', text: vnOutlets },
  { country: 'WS', text: wsOutlets },
  { country: 'XK', text: xkOutlets },
  { country: 'YE', text: yeOutlets },
  { country: 'ZA', text: zaOutlets },
  { country: 'ZM', text: zmOutlets },
  { country: 'ZW', text: zwOutlets },
];
export default tables;
