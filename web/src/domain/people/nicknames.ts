/** Short names of the people one meets in the United States, and what they may be short for. Pure. */

/** Each line begins with the whole name. A short one may stand in several. */
const NAMES =
  "alexander alex alec sandy xander,alexandra alex sandy sandra lexi,alfred al fred,albert al bert,allison ally allie," +
  "amanda mandy,andrew andy drew,angela angie,anthony tony,arthur art,barbara barb barbie,benjamin ben benny," +
  "bernard bernie,bradley brad,calvin cal,catherine cathy cate cat,charles charlie chuck chip,christina tina chris christy," +
  "christine chris chrissy tina,christopher chris topher,cynthia cindy,daniel dan danny,danielle dani,david dave davey," +
  "deborah deb debbie,dennis denny,dominic dom nick,donald don donnie,dorothy dot dottie,douglas doug,edward ed eddie ted ned," +
  "elizabeth liz lizzie beth betsy betty eliza libby,eugene gene,frances fran francie,francis frank,franklin frank," +
  "frederick fred freddie,gabriel gabe,gabrielle gabby,gerald gerry jerry,geraldine gerry,gregory greg,harold hal harry," +
  "helen nell,henry hank harry,howard howie,jacob jake,jacqueline jackie,james jim jimmy jamie,janet jan,jeffrey jeff," +
  "jennifer jen jenny,jessica jess jessie,john jack johnny jon,jonathan jon jonny,joseph joe joey,josephine jo josie," +
  "joshua josh,judith judy,katherine kathy kate katie kat kay,kathleen kathy kate katie,kenneth ken kenny,kimberly kim," +
  "lawrence larry,leonard len lenny leo,leslie les,lillian lily,louis lou,louise lou,madeline maddie,margaret maggie meg peggy marge," +
  "matthew matt,megan meg,melissa mel missy,melanie mel,michael mike mick mickey,michelle shelly,mitchell mitch,nancy nan," +
  "natalie nat,nathan nate,nathaniel nate nat,nicholas nick nicky,nicole nicky nikki,norman norm,olivia liv,pamela pam," +
  "patricia pat patty tricia trish,patrick pat paddy,penelope penny,peter pete,philip phil,rachel rach,raymond ray,rebecca becky becca," +
  "reginald reggie,richard rick rich dick ricky,robert bob rob bobby robbie,roberta bobbie,ronald ron ronnie,russell russ,samantha sam," +
  "samuel sam sammy,sandra sandy,sarah sally,sharon shari,stanley stan,stephanie steph,stephen steve,steven steve,stuart stu," +
  "susan sue susie,suzanne sue suzy,sylvia syl,teresa terry tess,terence terry,theodore ted teddy theo,theresa terry tess,thomas tom tommy," +
  "timothy tim timmy,valerie val,vanessa nessa,veronica ronnie,victor vic,victoria vicky tori,vincent vince vinny,virginia ginny," +
  "walter walt,william bill billy will willie liam,zachary zach";

const wholes = new Map<string, string[]>();
for (const line of NAMES.split(",")) {
  const [whole, ...short] = line.split(" ");
  for (const name of short) wholes.set(name, [...(wholes.get(name) ?? []), whole!]);
}

/** What a first name in small letters may stand for, itself included: liz is liz or elizabeth. */
export const listWholeNames = (first: string): string[] => [first, ...(wholes.get(first) ?? [])];
