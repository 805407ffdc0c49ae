"""The HR topics: what each is called, what people say when they mean it, and its area of SHRM's BASK.

The browser's copy, `web/src/domain/generated/topics.ts`, is made from this one by `make types`.
"""

from __future__ import annotations

from typing import NamedTuple


class Topic(NamedTuple):
    """`synonyms` are parted by commas, each in the form that others are made from: hire for hiring.

    The slug's own words are among them. One in capitals counts only in capitals, since it is another word
    in small letters. One after `~` is too common for a sentence: it counts only where a topic is asked for.
    """

    slug: str
    name: str
    area: str
    synonyms: str


KINDRED = {
    "people": "staff, employee, worker, nurse, folk, talent, manager, driver, crew, performer, leader",
    "roles": "role, position, job, opening, vacancy, req, seat, spot",
}
"""Words that stand for another in a synonym: whoever loses nurses is losing people."""

NOTHING = (
    "pay attention, pay for lunch, pay for dinner, pay for coffee, pay it forward, pay back, pay off, pay "
    "me, pay my, pay a visit, credit union, western union, european union, union station, student union, "
    "benefits of, quit smoking, safety pin, hybrid car, remote control, culture shock, people leave "
    "early, scheduling conflict, strike up, strike a, strike me, strike out, hire car, hire a car, it "
    "pays, pays off, paying for"
)
"""Phrases in which a synonym means none of the topics."""

_ACQUISITION, _REWARDS, _LEARNING = "Talent Acquisition", "Total Rewards", "Learning & Development"
_ENGAGEMENT, _WORKFORCE = "Employee Engagement & Retention", "Workforce Management"
_ORGANIZATION, _FUNCTION = "Organizational Effectiveness & Development", "Structure of the HR Function"
_RELATIONS, _LAW, _RISK = "Employee & Labor Relations", "U.S. Employment Law", "Risk Management"
_TECHNOLOGY, _GLOBAL = "Technology Management", "Managing a Global Workforce"

TOPICS = (
    Topic("retention", "Retention", _ENGAGEMENT,
          "turnover, attrition, quit, flight risk, stay interview, exit interview, people leave, keep "
          "leaving, people left, lose people, lost people, keep people, retain, revolving door, poach, "
          "counteroffer, counter offer, resign, resignation, two weeks notice, jump ship, gave notice, "
          "keep losing"),
    Topic("engagement", "Engagement", _ENGAGEMENT,
          "morale, enps, disengaged, disengagement, quiet quitting, unmotivated, motivation"),
    Topic("engagement-survey", "Engagement survey", _ENGAGEMENT,
          "pulse survey, climate survey, employee survey, survey vendor, survey fatigue, action planning, "
          "~survey"),
    Topic("employee-experience", "Employee experience", _ENGAGEMENT,
          "EX, employee journey, ~journey"),
    Topic("burnout", "Burnout", _ENGAGEMENT,
          "burnt out, burn out, stressed, workload, exhausted, wellbeing, well being, overworked, "
          "stretched thin, too much work, ~stress"),
    Topic("mental-health", "Mental health", _REWARDS,
          "eap, employee assistance, resilience, psychological safety, anxiety, depression, counseling"),
    Topic("recruiting", "Recruiting", _ACQUISITION,
          "hire, recruit, recruiter, recruitment, talent acquisition, sourcing, time to fill, fill roles, "
          "find people, open roles, vacancies, applicant, understaffed, short staffed, talent shortage, "
          "labor shortage, staffing agency, job ad, job posting, job fair, TA, ~reqs, ~staffing"),
    Topic("candidate-experience", "Candidate experience", _ACQUISITION,
          "ghosted, ghosting, ghost us, offer declined, turn down offers, employer brand, employee value "
          "proposition, EVP, no shows"),
    Topic("early-career", "Early career", _ACQUISITION,
          "intern, ~campus, apprentice, gen z, entry level"),
    Topic("onboarding", "Onboarding", _ENGAGEMENT,
          "new hire, first 90 days, preboarding, new starter, new employee orientation, ~orientation"),
    Topic("leadership-development", "Leadership development", _LEARNING,
          "leadership program, high potential, leadership pipeline, leadership coaching, develop leaders, "
          "future leaders, ~bench, ~coaching, ~leadership"),
    Topic("manager-capability", "Manager capability", _LEARNING,
          "first time manager, new manager, frontline manager, middle manager, manager training, train "
          "managers, supervisor, difficult conversations, hard conversations, giving feedback, feedback "
          "skills, people manager, line manager, manager effectiveness, mangers, ~managers, ~feedback"),
    Topic("succession", "Succession", _WORKFORCE,
          "successor, nine box, 9 box, ceo transition, key person risk, retiring, talent pipeline, brain "
          "drain, knowledge transfer, ~pipeline"),
    Topic("performance", "Performance", _ENGAGEMENT,
          "performance review, annual review, appraisal, performance rating, PIP, improvement plan, "
          "calibration, okr, underperformer, underperforming, low performer, goal setting, ~performance, "
          "~reviews, ~goals"),
    Topic("learning", "Learning", _LEARNING,
          "training, l&d, lms, upskill, reskill, elearning, e learning, lunch and learn, ~learning, "
          "~workshop"),
    Topic("skills", "Skills", _WORKFORCE,
          "skill gap, competencies, job architecture, internal mobility, job family, job description"),
    Topic("career-pathing", "Career paths", _WORKFORCE,
          "career path, career ladder, career development, promotion, passed over, development plan, "
          "nowhere to grow, ~promoted"),
    Topic("compensation", "Compensation", _REWARDS,
          "comp, pay, salary, merit increase, merit budget, market data, underpaid, ~merit"),
    Topic("pay-transparency", "Pay transparency", _REWARDS,
          "post ranges, salary range, pay range, pay disclosure, salary transparency, transparency law"),
    Topic("benefits", "Benefits", _REWARDS,
          "benifits, health cost, healthcare cost, health plan, health insurance, open enrollment, open "
          "enrolment, broker, pto, vacation policy, 401k, 401 k, premiums, deductible, glp 1, ~benefit"),
    Topic("incentives", "Incentives and recognition", _REWARDS,
          "bonus, sales comp, commission plan, recognition, profit sharing, ~rewards"),
    Topic("total-rewards-cost", "Doing more with less", _REWARDS,
          "do more with less, cost cutting, cut costs, budget cut, no budget, tight budget, total "
          "rewards, ~budget, ~costs"),
    Topic("culture", "Culture", _ORGANIZATION,
          "toxic, civility, core values, silos, trust in leadership, ~values"),
    Topic("inclusion", "Inclusion", "Inclusion & Diversity",
          "i&d, dei, de&i, deib, edi, diversity, inclusive, belonging, ERG, employee resource group, "
          "neurodiversity, neurodivergent"),
    Topic("change", "Change", _ORGANIZATION,
          "change management, change fatigue, too much change, constant change, transformation, resist "
          "change, people resist, ~change"),
    Topic("org-design", "Organization design", _ORGANIZATION,
          "reorg, re org, restructure, spans and layers, span of control, operating model, OD, "
          "organization design, org chart"),
    Topic("merger", "Mergers", _ORGANIZATION,
          "m&a, merger, merge with, acquisition, acquired, being bought, bought by, due diligence, carve "
          "out, private equity, ~integration"),
    Topic("layoffs", "Layoffs", _WORKFORCE,
          "layoff, lay off, laid off, RIF, WARN, reduction in force, downsize, severance, outplacement, "
          "survivor morale, furlough, let people go"),
    Topic("workforce-planning", "Workforce planning", _WORKFORCE,
          "headcount, hiring freeze, gig worker, contingent, contractor, aging workforce, seasonal "
          "worker, ~forecasting"),
    Topic("hybrid", "Hybrid and remote work", _WORKFORCE,
          "remote, rto, return to office, back to the office, days in the office, work from home, wfh, "
          "flexibility, four day week, 4 day week"),
    Topic("scheduling", "Scheduling and shifts", _WORKFORCE,
          "shifts, shift work, night shift, night crew, absenteeism, absence, abscence, call outs, "
          "calling out, calling in sick, no call no show, frontline, hourly worker, overtime, attendance, "
          "~schedule"),
    Topic("ai-in-hr", "AI in HR", _TECHNOLOGY,
          "AI, use ai, ai to, ai for, gen ai, chatgpt, copilot, automation, automate, ai policy, bias "
          "audit, ai agent, ai tool, ~agents"),
    Topic("hr-tech", "HR technology", _TECHNOLOGY,
          "hris, ATS, applicant tracking, payroll, workday, ukg, bamboohr, implementation, vendor "
          "selection, rfp, self service, go live, ~vendor"),
    Topic("people-analytics", "People analytics", "Analytical Aptitude",
          "hr analytics, hr metrics, dashboard, roi of hr, hr data, people data, data quality, kpi, bad "
          "data, ~metrics, ~analytics, ~data"),
    Topic("compliance", "Compliance", _LAW,
          "flsa, fmla, ADA, eeoc, hr audit, multi state, multistate, handbook, I-9, overtime rule, "
          "exempt, dol, noncompete, non compete, nda, background check, state laws, employment law, "
          "~audit, ~policy"),
    Topic("employee-relations", "Employee relations", _RELATIONS,
          "investigation, grievance, greivance, harassment, harrassment, harass, bully, discrimination, "
          "retaliation, workplace conflict, discipline, termination, hostile work environment, complaint, "
          "~ER, ~conflict"),
    Topic("labor", "Labor relations", _RELATIONS,
          "union, unionize, bargaining, strike, organizing drive, nlrb, labor relations, ~labor, ~labour"),
    Topic("safety", "Safety", _RISK,
          "osha, workers comp, workers compensation, work comp, active shooter, injury, violence, drug "
          "testing, marijuana"),
    Topic("leave", "Leave and accommodation", _LAW,
          "accommodation, accomodation, accommodate, fmla tracking, intermittent fmla, parental leave, "
          "maternity, paternity, leave of absence, sick leave, medical leave, family leave, paid leave, "
          "on leave, leave policy, leave request, bereavement, caregiver, short term disability, pwfa, "
          "~leave, ~disability"),
    Topic("immigration", "Immigration", _GLOBAL,
          "h1b, h 1b, visas, work visa, green card, global mobility, e verify, sponsorship, ice raid, "
          "relocation, relocate, ~visa"),
    Topic("global-hr", "Global HR", _GLOBAL,
          "EOR, employer of record, multi country, expat, works council, gdpr, global payroll, peo"),
    Topic("hr-team", "HR team", _FUNCTION,
          "hr of one, department of one, team of one, hr burnout, hrbp, hr business partner, hr team, hr "
          "generalist, shared services, outsource hr, hr outsourcing, one person hr, solo hr, center of "
          "excellence, ~outsourcing, ~outsource"),
    Topic("influence", "Influence", "Business Acumen",
          "seat at the table, buy in, business case, ceo doesn't, ceo won't, cfo won't, convince "
          "leadership, convince the ceo, not taken seriously, ~influence, ~board, ~ceo"),
    Topic("career-own", "My own career", "Leadership & Navigation",
          "job search, job hunt, looking for a job, between jobs, in transition, go independent, "
          "certification, recertification, shrm cp, shrm scp, sphr, pdc, open to work, ~resume, ~phr"),
)  # fmt: skip
