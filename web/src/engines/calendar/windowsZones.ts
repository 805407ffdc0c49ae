/** The zone of each name that Windows and Outlook use, as the Unicode CLDR pairs them (supplemental/windowsZones.xml, "001"). */

/** Names without "Standard Time". First those that most people live in: a zone somebody made up is taken for one of them. */
const USUAL = `eastern>America/New_York;us eastern>America/Indianapolis;central>America/Chicago;mountain>America/Denver
us mountain>America/Phoenix;pacific>America/Los_Angeles;alaskan>America/Anchorage;hawaiian>Pacific/Honolulu
atlantic>America/Halifax;newfoundland>America/St_Johns;canada central>America/Regina;central (mexico)>America/Mexico_City
us mountain (mexico)>America/Chihuahua;pacific (mexico)>America/Tijuana;sa western>America/La_Paz;sa pacific>America/Bogota
e. south america>America/Sao_Paulo;argentina>America/Buenos_Aires;pacific sa>America/Santiago;central america>America/Guatemala
gmt>Europe/London;greenwich>Africa/Abidjan;w. europe>Europe/Berlin;romance>Europe/Paris;central europe>Europe/Budapest
central european>Europe/Warsaw;e. europe>Europe/Chisinau;gtb>Europe/Bucharest;fle>Europe/Kiev;turkey>Europe/Istanbul
russian>Europe/Moscow;israel>Asia/Jerusalem;egypt>Africa/Cairo;south africa>Africa/Johannesburg;w. central africa>Africa/Lagos
e. africa>Africa/Nairobi;arab>Asia/Riyadh;arabian>Asia/Dubai;iran>Asia/Tehran;pakistan>Asia/Karachi;india>Asia/Calcutta
bangladesh>Asia/Dhaka;se asia>Asia/Bangkok;singapore>Asia/Singapore;china>Asia/Shanghai;taipei>Asia/Taipei;tokyo>Asia/Tokyo
korea>Asia/Seoul;w. australia>Australia/Perth;cen. australia>Australia/Adelaide;aus central>Australia/Darwin
e. australia>Australia/Brisbane;aus eastern>Australia/Sydney;tasmania>Australia/Hobart;new zealand>Pacific/Auckland`;

const OTHERS = `afghanistan>Asia/Kabul;alberta>America/Edmonton;aleutian>America/Adak;altai>Asia/Barnaul
arabic>Asia/Baghdad;astrakhan>Europe/Astrakhan;aus central w.>Australia/Eucla;azerbaijan>Asia/Baku
azores>Atlantic/Azores;bahia>America/Bahia;belarus>Europe/Minsk;bougainville>Pacific/Bougainville
british columbia>America/Vancouver;cape verde>Atlantic/Cape_Verde;caucasus>Asia/Yerevan
central asia>Asia/Bishkek;central brazilian>America/Cuiaba;central pacific>Pacific/Guadalcanal
chatham islands>Pacific/Chatham;cuba>America/Havana;dateline>Etc/GMT+12;easter island>Pacific/Easter
eastern (mexico)>America/Cancun;ekaterinburg>Asia/Yekaterinburg;fiji>Pacific/Fiji;georgian>Asia/Tbilisi
greenland>America/Godthab;haiti>America/Port-au-Prince;jordan>Asia/Amman;kaliningrad>Europe/Kaliningrad
libya>Africa/Tripoli;line islands>Pacific/Kiritimati;lord howe>Australia/Lord_Howe;magadan>Asia/Magadan
magallanes>America/Punta_Arenas;manitoba>America/Winnipeg;marquesas>Pacific/Marquesas
mauritius>Indian/Mauritius;middle east>Asia/Beirut;montevideo>America/Montevideo
morocco>Africa/Casablanca;mountain (mexico)>America/Mazatlan;myanmar>Asia/Rangoon
n. central asia>Asia/Novosibirsk;namibia>Africa/Windhoek;nepal>Asia/Katmandu;norfolk>Pacific/Norfolk
north asia east>Asia/Irkutsk;north asia>Asia/Krasnoyarsk;north korea>Asia/Pyongyang;omsk>Asia/Omsk
paraguay>America/Asuncion;qyzylorda>Asia/Qyzylorda;russia zone 10>Asia/Srednekolymsk
russia zone 11>Asia/Kamchatka;russia zone 3>Europe/Samara;sa eastern>America/Cayenne
saint pierre>America/Miquelon;sakhalin>Asia/Sakhalin;samoa>Pacific/Apia;sao tome>Africa/Sao_Tome
saratov>Europe/Saratov;south sudan>Africa/Juba;sri lanka>Asia/Colombo;sudan>Africa/Khartoum
syria>Asia/Damascus;tocantins>America/Araguaina;tomsk>Asia/Tomsk;tonga>Pacific/Tongatapu
transbaikal>Asia/Chita;turks and caicos>America/Grand_Turk;utc>Etc/UTC;utc+12>Etc/GMT-12
utc+13>Etc/GMT-13;utc-02>Etc/GMT+2;utc-08>Etc/GMT+8;utc-09>Etc/GMT+9;utc-11>Etc/GMT+11
ulaanbaatar>Asia/Ulaanbaatar;venezuela>America/Caracas;vladivostok>Asia/Vladivostok
volgograd>Europe/Volgograd;w. mongolia>Asia/Hovd;west asia>Asia/Tashkent;west bank>Asia/Hebron
west pacific>Pacific/Port_Moresby;yakutsk>Asia/Yakutsk;yukon>America/Whitehorse`;

export const WINDOWS_ZONES = new Map(
  `${USUAL}\n${OTHERS}`.split(/[;\n]/).map((pair) => pair.split(">") as [string, string]),
);
