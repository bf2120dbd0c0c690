import type { Example, Language } from '../../core/language/language.ts';

const portuguese: Language = {
  id: 'pt',
  name: 'Português',
  script: 'Latn',
  common: 'o a os as de do da dos das e em no na nos nas um uma que não com por para ao se é foi são mais como mas pelo pela também já ou seu sua ser está segundo disse após ele ela',
  basis: [
    '(segundo|conforme|consoante|de acordo com) *', 'segundo (informações|apuração|reportagem|dados) (do|da|de|dos) *', 'de acordo com (informações|apuração|reportagem|notícia) (do|da|de|publicada pelo|publicada pela) *',
    '(informou|informa|noticiou|noticia|revelou|revela|avançou|avança|publicou|publica|escreveu|escreve|relatou|relata|afirmou|afirma|adianta|adiantou|divulgou|apurou|reportou|refere|citou) *',
    '* (informou|informa|noticiou|noticia|revelou|revela|avançou|avança|publicou|escreveu|escreve|relatou|relata|afirmou|afirma|adiantou|adianta|divulgou|apurou|reportou|refere|sabe|mostrou|cita|citou)',
    '* (tinha|havia|já) [já|também] (noticiado|revelado|informado|avançado|publicado|apurado|noticiou|revelou|informou)',
    'como (noticiou|informou|revelou|avançou|mostrou|escreve|escreveu|noticia|adiantou) *',
    '(disse|afirmou|declarou|contou|explicou|confirmou|garantiu|revelou|adiantou|admitiu|falou|relatou|respondeu|confirmado|confirmada|dito|afirmado|contado|explicado|informado|informada|enviada|enviado|concedido|concedida) (com|à|ao|aos|às|para a|para o) *', '(disse|afirmou|declarou|contou|explicou|confirmou|avaliou|defendeu) … (à|ao|em entrevista à|em entrevista ao) *', '(em declarações|em declaração|em entrevista|entrevista|declarações|depoimento|entrevista exclusiva) [concedida|dada|exclusiva] (à|ao|a|para o|para a|com o|com a|da|do|no|na) *', '(ouvido|ouvida|ouvidos|consultado|consultados|entrevistado|entrevistada|citado|citada|citados|revelado|revelada|noticiado|noticiada|divulgado|divulgada|publicado|publicada|obtido|obtida|obtidos) (pelo|pela|por|no|na|em) *', '(citando|cita|citou) *', '(disse|afirmou|declarou|contou|explicou|falou) … (ao jornal|ao site|ao programa|ao portal|à revista|à rádio|à agência|à TV|ao podcast|ao canal|em entrevista para o|em entrevista para a) *', '(colunista|coluna|repórteres) (do|da|de) *', 
    '(reportagem|notícia|artigo|investigação|apuração|matéria|editorial) (do|da|de|no|na|publicada no|publicada na|publicado no|publicado na|publicada pelo|publicado pelo|publicada pela|publicado pela) *', 'em conversa com *', 'com informações (da|do|de) *',
  ],
  origin: ['(publicado|publicada) (originalmente|inicialmente) (no|na|em|por|pelo|pela) *', '(originalmente|inicialmente) (publicado|publicada) (no|na|em|por|pelo|pela) *', '(este|esta|o|a) (artigo|texto|reportagem|matéria|post) … apareceu primeiro (no|na|em) *', '(republicado|republicada|reproduzido|reproduzida) (do|da|de) *'],
  venue: [
    '(escreveu|publicou|postou|disse|afirmou|anunciou|compartilhou|partilhou|declarou|divulgou|tuitou|reagiu|comentou) (no|na|em|via|pelo|pela) [seu|sua|suas] *', '(escreveu|publicou|postou|disse|afirmou|anunciou|partilhou|compartilhou|declarou|divulgou|comentou|lamentou|agradeceu|criticou|respondeu|reagiu|desabafou|revelou|confirmou|explicou|mostrou|escrito|publicado|publicada|postado|pediu|acusou|celebrou) … (no|na|via) [seu|sua|rede social|plataforma|perfil|conta] *',
    '(publicação|post|postagem|mensagem|vídeo|comunicado|comentário|nota|declaração) [publicado|publicada|partilhada|partilhado|divulgado|divulgada] (no|na|em|via) [seu|sua] *', '(usou|utilizou|recorreu) (o|ao|seu|sua|o seu|a sua) [perfil|conta|página] [no|do|na|de] * … para', '(na|da|pela) (rede social|plataforma|rede) *', '(no|pelo) * … (escreveu|publicou|postou|afirmou|disse|comentou|anunciou|agradeceu|lamentou|criticou)', '(perfil|conta|canal|página) [oficial] (no|na|do|da|de) *',
  ],
  byline: ['do *', 'da *', 'com *', 'e *', 'por *', 'com informações (da|do|de|das|dos) *', 'para *'],
  sourceLabels: ['Fonte', 'Fontes', 'Via', 'Com informações de', 'Com informações da', 'Com informações do', 'Artigo original', 'Fonte original', 'Publicado originalmente em', 'Com'],
  imageLabels: ['Foto', 'Fotos', 'Imagem', 'Imagens', 'Crédito', 'Créditos', 'Crédito da imagem', 'Fotografia', 'Ilustração', 'Vídeo', 'Reprodução', 'Divulgação', 'Arquivo', 'Legenda', 'Foto ilustrativa', 'Imagem ilustrativa', 'Montagem', 'Captura de tela', 'Imagem de arquivo', 'Foto de arquivo', 'Arte'],
  fillers: 'programa o a os as um uma do da dos das de em no na nos nas ao à pelo pela por com este esta seu sua que ontem hoje segunda terça quarta quinta sexta feira sábado domingo exclusivo exclusiva britânico britânica americano americana norte francês francesa alemão alemã espanhol espanhola italiano italiana russo russa chinês chinesa japonês japonesa brasileiro brasileira português portuguesa israelense israelita ucraniano ucraniana argentino argentina estatal oficial local econômico económico site reportagem notícia artigo edição',
  kinds: 'jornal diário semanário periódico revista agência notícias emissora rede canal televisão tv rádio site portal blog coluna colunista imprensa publicação tabloide podcast jornais',
  platformKinds: 'plataforma rede social aplicativo aplicação mensagens antigo ex perfil conta página',
  and: 'e ou bem como',
  vague: [
    '(segundo|de acordo com|conforme) (a imprensa|a mídia|a comunicação social|os media|os meios de comunicação|a imprensa local|a imprensa internacional|a imprensa estrangeira|a imprensa britânica|a imprensa americana|a mídia local|a mídia estatal|relatos da imprensa|notícias da imprensa|veículos de imprensa|várias fontes da imprensa)',
    '(a imprensa|a mídia|os meios de comunicação) [local|locais|estatal|internacional|estrangeira|britânica|americana|israelense] (informou|noticiou|noticiaram|informaram|divulgou|avança|relatou)',
  ],
  never: [
    'segundo (o qual|a qual|os quais|as quais|plano|lugar|turno|semestre|tempo)', '(ex|antigo|antiga) [jornalista|repórter|editor|editora|diretor|diretora|correspondente|apresentador] (do|da|de|dos) *', '(jornalista|repórter|correspondente|diretor|diretora|dono|dona|proprietário|acionista|sede|ações|assinantes|leitores|redação|compra|fundador) (do|da|de|dos) *', 'segundo a (lei|constituição|tradição)', '(siga|sigam|acompanhe|inscreva|curta|compartilhe|assista|envie|contato|pelo|fale) … (no|na|pelo|pela) *', '(trabalhou|trabalha|estreia|estreou|exibido|exibida|transmitido|transmitida|apresentador|apresentadora|contratado|contratada|seguidores) [por|pelo|pela|ao vivo] (no|na|do|da|pela|pelo) *',
  ],
  translated: ['tradução automática', 'traduzido automaticamente', 'texto traduzido por inteligência artificial'],
};
export default portuguese;

export const examples: readonly Example[] = [
  ['Segundo a Reuters, as negociações serão retomadas na segunda-feira.', 'basis Reuters'],
  ['O acordo foi fechado na noite de ontem, informou a Folha de S.Paulo.', 'basis Folha de S.Paulo'],
  ['“Não vamos recuar”, disse a ministra à BBC.', 'basis BBC'],
  ['De acordo com o jornal britânico The Guardian, o plano vai custar o dobro.', 'basis The Guardian'],
  ['A agência Bloomberg noticiou que a empresa vai cortar vagas.', 'basis Bloomberg News'],
  ['A governadora escreveu na rede social X que não vai renunciar.', 'venue X (Twitter)'],
  ['Fonte: Reuters', 'origin Reuters', 'endnote'],
  ['Moradores deixam a cidade alagada. Foto: João Silva/AFP', 'image Agence France-Presse', 'caption'],
  ['Publicado originalmente no The New York Times.', 'origin The New York Times', 'endnote'],
  ['Um antigo jornalista da Reuters vai dirigir a escola.', ''],
  ['As ações do New York Times caíram três por cento.', ''],
  ['No segundo semestre, o público voltou aos teatros do país.', ''],
  ['A sede da BBC foi evacuada durante a manhã.', ''],
  ['A saída foi confirmada à Lusa por fonte do ministério.', 'basis Lusa'],
  ['“Faltou diálogo”, disse o técnico ao programa Noite de Gols, que vai ao ar amanhã.', ''],
  ['O prefeito respondeu ao portal UOL que não comenta o caso.', 'basis UOL'],
  ['A cantora usou o Instagram para agradecer aos fãs.', 'venue Instagram'],
  ['O deputado lamentou a morte do colega no Twitter.', 'venue X (Twitter)'],
  ['Torcedores na praia. Imagem: Ana Souza/Folhapress', 'image Folhapress', 'caption'],
  ['João Virgílio, de 40 anos, é suspeito do crime', '', 'byline'],
  ['Acompanhe as notícias também no Instagram e no Facebook.', ''],
  ['A série estreia no SBT em agosto.', ''],
  ['Ele trabalhou na Folha de S.Paulo por dez anos.', ''],
];
