import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'pt',
  // Left out: para (stops, mostly "for"), sal- (sala: room), atrás- (late, mostly "behind").
  words: `
man: homem, homens
woman: mulher-
child: criança-, menor
baby: bebê-, bebé-
boy: menino-, rapaz-
girl: menina-, garota-
family: família-, familiar-
mother: mãe, mães
father: pai, pais
son: filho-
daughter: filha-
wife: esposa-
husband: marido-
friend: amigo-, amiga-
people: pessoas, população
student: estudante-, aluno-
teacher: professor-
doctor: médico, médicos, cirurgi-
soldier: soldado-, tropas
worker: trabalhador-, funcionári-, operári-
farmer: agricultor-, fazendeir-
driver: motorista-, condutor-
player: jogador-
tourist: turis-, visitantes
refugee: refugiad-, asilo
migrant: migrant-, imigra-
victim: vítima-
leader: líder-, dirigente-
expert: especialista-, cientista-, pesquisador-
journalist: jornalista-, repórter-
artist: artista-, cantor-, músico
actor: ator, atores, atriz
king: rei, rainha, monarc-
president: president-, presidência
minister: ministr-, ministério-
mayor: prefeit-, autarca-
government: governo-
parliament: parlament-, senad-, deputad-
party: partido, partidos
election: eleiç-, eleitoral
vote: voto, votos, votação
law: lei, leis
court: tribunal, tribunais, stf
judge: juiz, juíza, juízes
lawyer: advogad-, procurador-
prison: prisão, prisões, cadeia
police: polícia-, policia-, psp
crime: crime-, crimin-
murder: assassin-, homicíd-, feminicíd-
kill: mata, matou, matar
death: morte-, morre-, morto-
injured: ferido-, ferida-
attack: ataque-, atac-, atentado-
bomb: bomba-, explos-
shoot: tiro, tiros, tiroteio-
gun: arma, armas, fuzil
stab: esfaque-, facada-
rape: estupro-, violação, sexual
steal: roub-, furto-, assalt-
arrest: detido-, preso, presos
suspect: suspeit-
accuse: acus-, indici-
trial: julgamento-, processo-
sentence: condena-, sentença-
investigation: investiga-, inquérito-
war: guerra-
peace: paz, cessar fogo, trégua-
army: exército-, militar-
ship: navio-, barco-
missile: míssil, mísseis, foguet-
nuclear: nuclear-, atômic-
terror: terroris-
border: fronteir-
sanctions: sanções, embargo
protest: protest-, manifesta-
strike: greve-
earthquake: terremoto-, sismo-, terramoto-
tsunami: tsunami-
storm: tempestade-, furacão, ciclone-
flood: inunda-, enchente-, cheias
rain: chuva-
snow: neve, gelo
fire: incêndi-, fogo, chamas
volcano: vulcão, vulcões, erupção
accident: acidente-, colisão
rescue: resgat-, salvamento
survive: sobreviv-
missing: desaparec-
disaster: desastre-, catástrof-, tragédia-
emergency: emergência-, urgen-
weather: meteorol-, temperatura-
climate: clima, climátic-
environment: meio ambiente, ambiental, polui-
money: dinheiro, investi-
price: preço-, custo-
tax: imposto-, tarifa-
bank: banco, bancos
market: mercado-
company: empresa-
trade: comércio-, comercial, exporta-
work: trabalho-, emprego-
pay: pagar, pagamento-, salári-
million: milhão, milhões
billion: bilhão, bilhões, mil milhões
thousand: mil, milhares
hundred: cem, centenas
percent: por cento
dollar: dólar-
euro: euro, euros
buy: compra-, comprou
sell: vende-, venda, vendas
economy: econom-, económic-
oil: petróle-, petroleir-, combustíve-
energy: energi-, eletricidade, elétric-
food: comida-, aliment-
car: carro, carros, automóve-
plane: avião, aviões, voo-
train: trem, trens, comboio-
road: estrada-, rodovi-
bridge: ponte, pontes
airport: aeroporto-
house: casa, casas, habitação
building: edifício-, prédio-
build: constru-
city: cidade-
village: aldeia-, vilarejo-
country: país, países
state: estado, estados, estadual
world: mundo, mundial
island: ilha, ilhas
sea: mar, oceano-, praia-
river: rio, rios, lago
mountain: montanha-
forest: floresta-
land: terra, terras
water: água, águas
space: espacial, espaço, satélite-
hospital: hospita-
disease: doença-, doente-, infec-
virus: vírus, epidemia-, pandemia-
cancer: câncer, cancro, tumor-
medicine: medicament-, remédio-
vaccine: vacina-
health: saúde, sanitári-
surgery: cirurgia-, cirúrgic-
birth: nasciment-, nasceu, grávid-
sleep: sono, dorm-
head: cabeça-, cérebro-
heart: coração, corações, cardíac-
body: corpo-, cadáver-
film: filme-, cinema-
music: música-, canç-, álbum
book: livro-, romance-, escritor-
art: arte, artes, pintur-
museum: museu-, exposiç-
statue: estátua-, monument-
church: igreja-, catedral, padre
religion: religi-, deus
mosque: mesquita-, muçulman-, islâm-
school: escola-
university: universi-
study: estudo-, pesquisa-
science: ciência-, científic-
language: idioma-, língua, línguas
history: história-, históric-
award: prêmi-, prémio-
star: estrela-
television: televisã-, tv
newspaper: jornal, jornais, imprensa
internet: internet, site
social media: redes sociais, facebook
phone: telefone-, celular-, telemóve-
computer: computador-, tecnolog-
artificial intelligence: inteligência artificial, ia
advertisement: publicidade, publicitári-
game: jogo, jogos
fashion: moda, roupa-, vestido-
beauty: beleza, cosmétic-
festival: festival, festivais, festa-
restaurant: restaurante-, bar, bares
drink: bebida-, cervej-
animal: animal, animais
dog: cão, cães, cachorr-
cat: gato-, gata
horse: cavalo-
pig: porco-, suíno-
cow: vaca, vacas, gado
bird: ave, aves, pássaro-
fish: peixe-, pesca-, tubar-
football: futebol
team: equipe-, equipa, seleção
match: partida-, jogo
win: vence-, ganh-, vitória-
lose: perde-, derrota-
goal: gol, gols, golo-
champion: campeã-, campeõ-, título
cup: copa, taça
coach: treinador-, técnico
race: corrida-, grande prêmio
final: final, finais
league: liga, ligas
season: temporada-, época
club: clube-
athlete: atleta-, esport-, desport-
day: dia, dias
night: noite-
week: semana-
month: mês, meses
year: ano, anos
today: hoje, agora
hour: hora, horas
minute: minuto-, segundos
new: novo, nova, novos
first: primeir-
second: segundo, segunda
last: último-, última-
old: velho-, idos-
young: jovem, jovens
early: cedo, antecipad-
late: atraso-, adia-
time: tempo
future: futuro-
say: diz, disse, afirm-
speak: fala, falar, discurso-
ask: pergunt-, pede
answer: respond-, respost-
write: escrev-, carta
read: ler, leitor-, leitura-
deny: nega, negou, desment-
warn: alert-, advert-
fear: medo, teme, temor
hope: esperança-, espera
threaten: ameaç-
promise: promet-, promess-
demand: exig-, cobra
refuse: recus-
agree: acordo-, tratado-
meet: reúne-, reuni-, cúpula
support: apoi-
help: ajud-
plan: plano, planos, projeto-
decide: decid-, decisão
change: mudan-, muda, reform-
rise: aument-, sobe, alta
fall: queda-, cai, caiu
return: regress-, volta, retorn-
leave: abandon-, deixa
begin: começ-, iníci-, lanç-
end: fim, termin-
open: abre, abriu, abert-
close: fecha-, encerra-
find: encontr-, descobr-
search: busca-, procura-
destroy: destru-, desab-
escape: foge, fugi-, escap-
hide: escond-, secreto
ban: proíb-, proib-
release: liberta-, solto
resign: renunci-, demi-
visit: visit-, viag-
marry: casament-, matrimôni-
love: amor, ama
fight: luta-, combat-, confront-
cut: corte-, corta
break: quebr-, romp-
fly: voar, voa
run: correr, corredor-
learn: aprend-, ensin-, educa-
think: pensa-, opini-, acredit-
know: sabe, conhec-
truth: verdad-
lie: mentir-, mente, falso
mistake: erro, erros
apologise: desculp-, perdão
rights: direitos, igualdade
free: livre-, liberdade-
power: poder, poderes
security: segurança
danger: perig-, risco-
crisis: crise-, problema-
big: grande-, enorme-
small: pequen-
high: alto, elevad-
long: longo, longa
strong: forte, fortes
good: bom, boa, melhor-
bad: mau, ruim, pior
rich: rico-, riqueza
poor: pobre-
black: negro-, negra-, preto
white: branco-, branca-
red: vermelh-
green: verde-
blue: azul, azuis
former: ex
national: naciona-
international: internaciona-
foreign: estrangeir-, exterior
north: norte
south: sul
east: oriental
west: oeste, ocidental
angry: raiva, furios-, indign-
happy: feliz, felizes, alegri-
sad: triste-, luto
hard: difícil, difíceis, dificuldad-
two: dois, duas
three: três
four: quatro
five: cinco
six: seis
seven: sete
eight: oito
nine: nove
ten: dez
half: metade, meio
double: dobr-, dupl-
name: nome, nomes
part: parte, partes
against: contra
candidate: candidat-
agency: agência-, comiss-
scandal: escândal-, corrup-, polêmic-
union: união, sindica-
capital: capital, capitais
US: americano-, americana-, norte american-, estados unidos, eua
GB: britanic-, reino unido, gra bretanha, inglaterra, ingles-
DE: alem-
FR: franc-
RU: russ-
CN: chin-
KP: norte corean-, coreia do norte
KR: sul corean-, coreia do sul
SY: siri-
TR: turc-, turqui-
EU: ue, uniao europeia
UN: onu, nacoes unidas
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Polícia prende suspeito de matar jornalista em São Paulo': 'police, suspect, kill, journalist',
    'Terremoto deixa centenas de feridos e destrói casas no norte do país': 'earthquake, hundred, injured, house, north, country',
    'Novo governo promete aumento de salários para professores': 'new, government, promise, rise, pay, teacher',
  },
  not: {
    'A sala da reunião estava vazia': 'health, snow, kill',
    'O programa adianta o relógio para todos': 'father, goal',
  },
};
