import type { Example, Language } from '../../core/language/language.ts';

const spanish: Language = {
  id: 'es',
  name: 'Español',
  script: 'Latn',
  common: 'el la los las de del que y en un una a por con para se su al lo como más pero sus le ha este esta fue desde entre cuando muy sin sobre también hasta hay donde según',
  basis: [
    'según *', 'según (informó|informa|publicó|publica|reveló|recoge|reporta|reportó|señala|señaló|cita|dijo|consigna|detalla) *', 'de acuerdo (con|a) *', '(informa|informó|reporta|reportó|publica|publicó|revela|reveló|recoge|señala|adelanta|adelantó|asegura|indicó|consigna) *',
    '* (informa|informó|reporta|reportó|publica|publicó|revela|reveló|recoge|señala|señaló|adelanta|adelantó|asegura|aseguró|indicó|afirma|afirmó|detalla|detalló)', '* (ha|había|han) (informado|revelado|publicado|adelantado|señalado)',
    '(dijo|declaró|contó|explicó|aseguró|confirmó|afirmó|relató|señaló|comentó|declaraciones|declarado|explicado|entrevista|asegurado) (a|al|para|con|en|concedida a) *', '(dijo|declaró|contó|explicó|aseguró|confirmó|afirmó) … (a la|al|a) *', '(entrevista|conversación|diálogo|charla) (con|a|en|de|para) *', '(citado|citada|citados|citadas|recogido|recogida|recogidas|recogidos|publicado|publicada|publicados|difundido|difundida|consultado|consultada|revelado|revelada) (por|en) *', 'informaciones de *', 'citando a *', 'cita a *', 'como (informa|informó|publica|recoge|señala) *', '(artículo|reportaje|investigación|columna) (de|del|en|publicado en|publicado por) *',
  ],
  origin: ['(publicado|publicada) (originalmente|originariamente|por primera vez) (en|por) *', 'originalmente (publicado|publicada) (en|por) *', 'apareció primero en *', 'se publicó primero en *', 'tomado de *', 'con información de *', 'reproducido de *'],
  venue: ['(escribió|publicó|compartió|anunció|tuiteó|posteó|señaló|dijo|contestó|indicó|expresó|manifestó|denunció) … (en|vía|a través de) [su|sus] [cuenta|perfil|página] [de|en] *', '(mensaje|publicación|video|vídeo|tuit|comentario|historia) (en|de|a través de|publicado en) [su|sus] [cuenta|página] [de] *', 'en (la plataforma|la red social|su cuenta de|su página de|su perfil de|su canal de) *', 'a través de *', 'vía *', 'en *'],
  byline: ['con información de *', 'por *', 'con *', 'y *'],
  sourceLabels: ['Fuente', 'Fuentes', 'Con información de', 'Tomado de', 'Vía', 'Agencia', 'Redacción'],
  imageLabels: ['Foto', 'Fotos', 'Fotografía', 'Imagen', 'Imágenes', 'Ilustración', 'Crédito', 'Créditos', 'Cortesía', 'Video', 'Captura', 'Archivo', 'Foto de archivo'],
  fillers: 'el la los las un una unos del de al a en por para con su este esta lunes martes miércoles jueves viernes sábado domingo ayer hoy medio local diario estadounidense británico británica español española francés alemán ruso rusa chino argentino mexicano oficial estatal que noticias',
  kinds: 'diario periódico agencia revista cadena televisión radio emisora canal portal medio medios sitio web semanario rotativo noticiero programa',
  platformKinds: 'plataforma red social antes aplicación cuenta',
  and: 'y e o u',
  vague: ['según (medios|medios locales|la prensa|la prensa local|los medios|reportes de prensa|medios internacionales|diversos medios|varios medios|medios de comunicación|informes de prensa|trascendió)', 'de acuerdo (con|a) (medios|medios locales|la prensa|reportes de prensa|los medios)', '(medios|prensa) (locales|local|internacionales|internacional) (informaron|reportaron|informan|señalan)', '(informaron|reportaron|informan) (medios|los medios|medios locales)'],
  never: ['según (el cual|la cual|los cuales|las cuales)', '(ex|experiodista|antiguo|antigua|exreportero|periodista|director|directora|dueño|propietario|sede|acciones|redactor) (de|del|en) *', 'según (él|ella|ellos)'],
  translated: ['traducido automáticamente', 'traducción automática', 'traducido del inglés'],
};
export default spanish;

export const examples: readonly Example[] = [
  ['Según Reuters, las conversaciones se reanudarán el lunes.', 'basis Reuters'],
  ['El acuerdo está cerca, informó el diario El País.', 'basis El País'],
  ['De acuerdo con la agencia EFE, el tren descarriló de madrugada.', 'basis EFE'],
  ['La ministra dijo a la BBC que no dimitirá.', 'basis BBC'],
  ['The Guardian reveló el martes los documentos.', 'basis The Guardian'],
  ['«No cederemos», escribió el alcalde en su cuenta de Twitter.', 'venue X (Twitter)'],
  ['Fuente: EFE', 'origin EFE', 'endnote'],
  ['Una calle inundada. Foto: Juan Pérez / AFP', 'image Agence France-Presse', 'caption'],
  ['Una idea según la cual Reuters ya no importa.', ''],
  ['El periodista de Reuters dirigirá la escuela.', ''],
  ['El país espera una respuesta y el mundo mira.', ''],
  ['La sede de CNN fue evacuada por la mañana.', ''],
];
