/**
 * What HR people say in many ways. Each line holds words and phrases that point to the same thing; a word stands for
 * all its forms. Lines with a topic before the colon are ways of speaking of it, beside the synonyms that name it.
 */
export const IDEAS = `
retention: leave, left, walk out, out the door, exodus, bleed, lose, lost, depart, exit, stay
onboarding: first year, newcomer, newbie, rookie, starter, new people, orientation, first day, day one, first week, ninety days, 90 days, buddy, welcome, sink or swim, deep end
stay interview, exit interview, last day, why they leave, honest, truth, candid, reason, too late
boomerang, alumni, rehire, come back, came back, win back, former, keep in touch
benchmark, compare, normal, average, industry, sector, median, data, our size
engagement: engage, motivate, mood, climate, pulse, feel, cynical, unhappy, happy, excited
survey, pulse, questionnaire, result, action plan, anonymous, comment, nothing happened, silence, feedback
recognition, recognize, thank, appreciate, praise, shout out, kudos, award, invisible, notice, valued, good job, granted
perk, gift, birthday, no money, no budget, cost nothing, cheap, free, shoestring, afford
burnout: overwork, exhaust, tired, fumes, long hours, weekend, drown, overwhelm, short staffed, load, meeting, yoga, hours a week, wear
mental-health: mental, stress, distress, cry, break down, suicide, grief, counsel, therapy, assistance program, panic, addiction
recruiting: apply, application, candidate, post, advert, ad, listing, indeed, job board, opening, vacancy, fill, source, shortage
hourly, warehouse, plant, store, retail, restaurant, factory, frontline, seasonal, temp, production, line, floor
ghost, no show, vanish, disappear, never heard, turn up, show up, drop out, silence, no reply
interview, panel, gut, structured, assess, select, bad hire, hiring manager, pick, choose, judgment, bias
offer, decline, counteroffer, accept, turn down, finalist, said yes, said no
employer brand, glassdoor, review site, reputation, attract
time to fill, cost per hire, slow, expensive, agency
trade, apprentice, welder, machinist, electrician, mechanic, technician, vocational, skilled, craft
early-career: graduate, young, millennial, student, college, generation, kid, twenty
manager-capability: promote, micromanage, delegate, lead, foreman, team lead, boss, expert, never trained
feedback, conversation, talk, avoid, dodge, confront, honest, courage, uncomfortable, hard truth, put off, tough
one on one, check in, agenda, conversation
coach, executive, vice president, vp, senior leader, director, struggle
leadership-development: bench, grow leaders, rising star, talent pool, next generation
succession: backup, hit by a bus, critical, step in, replace, seat, bench, key person
retire, knowledge, expert, brain drain, old hands, aging, age, boomer, know how
founder, family business, heir, son, daughter, hand over, family, ceo transition
review, appraisal, evaluate, rating, annual, ritual, merit, year end, copy paste
performance: pip, underperform, poor performer, document, fire, terminate, warning, discipline, weak, get rid
calibrate, consistent, lenient, strict, fair, inflate, score
learning: train, course, workshop, learn, module, click through, complete, forget, remember, mandatory, class, lesson
driver, field, no email, floor, tablet, break room, text message, reach, news, announce, communicate, out of the loop
skills: job title, level, grade
internal, inside, mobility, lateral, move, transfer, marketplace, gig, project, other department, opportunity, position
career path, promote, ladder, stuck, plateau, grow, advance, dead end, individual contributor, specialist, engineer, coder, become a manager
passed over, internal candidate, inside candidate, not promoted, didn't get it, disappoint, furious, bitter
compensation: wage, band, range, grade, midpoint, raise, negotiate, all over the place
equity, gender, women, men, fair, equal, gap, discriminate
compression, loyal, tenure, old timer, long timer, minimum wage, makes more, earn more, paid more, found out
pay-transparency: range, disclose, listing, publish, number, secret, advert
nonprofit, charity, foundation, food bank, church, mission, can't compete
incentives: sales, commission, quota, rep, territory, account, payout, sandbag
benefits: health, insurance, premium, renewal, carrier, self funded, medical, claim, coverage
glp, ozempic, wegovy, weight loss, prescription, drug, pharmacy
open enrollment, enroll, understand, confused, choose, plan, coverage, explain, november
caregiver, care for, parent, elder, mother, father, mom, dad, dementia, child care, daycare, look after
401k, 401, retirement, save, match, pension, old age
rude, civility, incivility, respect, shout, yell, insult, nasty, politics, election, argue, gossip, mean, snipe
toxic, jerk, bully, star, top performer, rainmaker, high performer, untouchable, protect, arrogant, fear
culture: values, poster, behavior, purpose, lip service, wall, hypocrisy
resource group, erg, affinity, network, volunteer, belong, black, latino, pride
inclusion: equity, executive order, lawful, legal, illegal, court, ruling, backlash
neurodiverse, autism, autistic, asperger, adhd, dyslexia, noise
change: initiative, tired, adopt, resist, roll their eyes, new system, rollout, yet another, pace
org-design: reshuffle, rumor, grapevine, announce, message, communicate, closed doors
span, layer, direct report, flat, hierarchy, too many managers, chief, top heavy
merger: merge, acquire, bought, takeover, integrate, us and them, competitor
layoffs: cut, let go, reduction, close, shut down, eliminate, job cuts
survivor, remain, left behind, guilt, after layoffs, numb, trust, fear, stayed
workforce-planning: forecast, scenario, finance, fte
contractor, 1099, freelance, gig, misclassify, irs, self employed
hybrid: office, mandate, commute, in person, desk, butts in seats
monitor, trust, keystroke, surveillance, spy, watch, from home, can't see, see you, out of sight, productivity, outcome
scheduling: absent, call out, call in sick, no show, late, tardy, turn up, show up, on time, monday, half day
shift, schedule, roster, swap, night, rotate, cover, on call, midnight, hours, third shift
four day, shorter week, friday, reduced hours, trial
ai-in-hr: ai, generative, chatbot, prompt, confidential, paste, leak
algorithm, bias audit, screen, automated, age, discriminate, reject, software
replace, automate, robot, take my job, obsolete, reskill, retrain, scared
hr-tech: software, demo, excel, spreadsheet, on paper, adp, platform, vendor
payroll, go live, implementation, paycheck, parallel, migrate, switch, paid
people-analytics: metric, slide, number, report, analyst, measure, board, sense of
roi, value, cost center, return, dollar, prove, justify, worth, invest, bottom line, overhead, business case, payoff, convince, budget
influence: credible, strategic, finance, cfo, last to know, order taker, decision, seriously, executive, invite, margin, language
data, clean, record, field, mismatch, duplicate, error, match, wrong, differ
state, multi state, law, rules, california, texas, local, statute
i-9, ice, raid, undocumented, e verify, papers, work authorization
compliance: overtime, salaried, threshold, clock, punch
employee-relations: investigate, complain, allegation, accuse, witness, credible, touch, inappropriate, misconduct, sexual
conflict, feud, mediate, dispute, argue, fight, not speaking, hate, grudge, clash, drama, settle, at war
bystander, speak up, step in, everybody knew, saw it
labor: organize, cards, petition, flyer, campaign, vote
violence, threat, gun, weapon, shooter, stalk, ex husband, safe, security, afraid
safety: injured, light duty, hurt, accident, slip
leave: intermittent, sick, abuse, doctor, certification, absence, track, paperwork
accommodate, ada, disabled, disability, interactive, reasonable, dog, emotional support, medical, request
parental, maternity, mother, baby, babies, pregnant, pump, newborn, mom
immigration: visa, lottery, foreign, sponsor, attorney, lawyer
global-hr: abroad, country, overseas, entity, international, spain, germany, europe, tax, moved to
hr-team: alone, solo, only hr, nobody to talk to, peer, circle, bounce, isolated, entire hr, single person, many hats, by myself
job search, next role, unemployed, step up, head of, run, director, vice president, bigger role, move on
consult, independent, fractional, freelance, own business, corporate, on her own
`
  .trim()
  .split("\n");

/** Words of four letters and more that say nothing; shorter ones count only within an idea or a topic. */
export const PLAIN =
  "about after again also always another anyone around asked back because been before being both came cant come comes could does doesnt dont down each else even every everybody everyone everything from gets getting give going gone have here into just keep know knows like look looking made make makes many more most much must need needs never nobody none nothing once only other others over people really same says should some somebody someone something still such take takes tell than that their them then there these they thing things this those through time told tried until upon used very want wants well went were what when where which while will with without wont would year years your";
