Every table of one small set, with every column that has a value: what each column is made of.
=== file ko.yaml
ko: 1
name: Vik
=== file records.yaml
kind: organisation
id: vik
name: Vik idrettslag
type: association
---
kind: organisation
id: styret
name: Styret
type: committee
parent: vik
founded: 2024-01-01
quorum: half
posts:
  - {id: leder, role: leader, title: Leder, percent: 20, function: leadership}
  - {id: medlem, role: member, seats: 2}
members:
  - {person: ada-nes, post: leder, from: 2024-01-01, to: 2025-12-31}
  - {person: bo-lie, post: medlem, group: A, rank: 1, from: 2024-01-01, leave: {from: 2025-02-01, to: 2025-02-28, reason: study}}
  - {vacant: true, post: medlem}
  - {name: Eli Vik, role: deputy, tentative: true}
figures:
  - {what: members, value: 120, at: 2025-01-01}
staffing:
  - {percent: 50%, at: 2025}
---
kind: organisation
id: arsmotet
name: Årsmøtet
type: council
parent: vik
budget: [{year: 2025, amount: 500000, change: increased}]
elections:
  - body: styret
    date: 2024-03-01
    role: member
    seats: 2
    ballots: 30
    blank: 1
    candidates: [{person: ada-nes, votes: 20}, {person: bo-lie, votes: 9}, {name: Per, votes: 0, declined: true}]
    elected: [ada-nes, {person: bo-lie, lots: true}]
    deputies: [{person: cy-moe, deputises_for: bo-lie}]
---
{kind: organisation, id: ap, name: Alliansepartiet, type: party}
---
{kind: person, id: ada-nes, name: Ada Nes, gender: kvinne, born: 1980-05}
---
{kind: person, id: bo-lie, name: Bo Lie, memberships: [{organisation: ap, role: member}]}
---
{kind: person, id: cy-moe, name: Cy Moe, party: ap}
---
{kind: case, id: hall, title: Ny hall, opened: 2024-12-01, responsible: ada-nes, documents: [brev], parties: [vik]}
---
kind: meeting
id: styret-1
body: styret
number: 1
title: Første møte
status: held
start: 2025-02-10T18:00
end: 2025-02-10T20:00
place: Klubbhuset
chair: ada-nes
secretary: cy-moe
guests: [{person: cy-moe, role: observer}, {name: Gro Li, for: ap, arrived: "18:00", left: "18:20"}]
present:
  - {person: ada-nes, role: leader}
  - {person: cy-moe, instead_of: bo-lie, arrived: "18:30"}
  - {person: di-ruud, for: ap, remote: true, left: "19:30"}
absent:
  - {person: bo-lie, reason: Reise, substitute: cy-moe}
agenda:
  - nr: "1"
    title: Hallen
    case: hall
    type: matter
    start: "18:10"
    end: "18:40"
    points:
      - {kind: report, text: Taket lekker., by: cy-moe}
    remarks: [{text: Vil ha den ført., by: cy-moe}]
    treatments: [{body: vik, on: 2025-01-20, outcome: adopted, text: Utredes}]
    proposals:
      - {id: a, text: Bygg nå., by: cy-moe}
      - {id: b, text: Vent., by: cy-moe}
    decisions:
      - id: bygg
        title: Hallen bygges
        text: Hallen bygges.
        outcome: adopted
        amounts: [{what: Bygg, amount: 100000, year: 2025}]
        vote: {points: [1], for: [cy-moe], against: [ada-nes], blank: [di-ruud], casting: cy-moe}
        actions:
          - {what: Hente inn pris, who: [cy-moe], due: 2025-03-01, done: 2025-02-20}
      - title: Leder av byggenemnda
        vote: {elect: {seats: 1, candidates: {cy-moe: [ada-nes], bo-lie: 0}, elected: [cy-moe]}}
      - title: Budsjettet følges
        vote: {by_party: [{party: ap, for: 1, against: 0}], on: a, stated: {for: 2}}
  - nr: "2"
    title: Eventuelt
    recused: [{person: ada-nes, reason: Søsteren er byggherre, instead: di-ruud}]
    points: [Ingenting.]
    decisions:
      - title: Mellom to forslag
        points: [Ett., To.]
        vote: {between: {a: [cy-moe], b: 0}, chosen: a}
---
kind: decision
id: fullmakt
title: Fullmakt
body: styret
date: 2025-03-01
text: Leder får fullmakt.
outcome: adopted
actions: [{what: Melde fra, who: ada-nes, due: 2025-04~}]
---
{kind: document, id: brev, title: Brev, type: letter, date: 2025-01-05, sender: vik, recipients: [{organisation: styret}, {organisation: ap}], copies: [{person: bo-lie}], reference: 2025/1-1}
---
kind: hearing
id: horing
title: Høring om hallen
proposer: vik
document: brev
sent: 2025-01-05
deadline: 2025-02-16
asked: [styret, ap]
statements: [{from: styret, received: 2025-02-12, summary: Enig}]
---
kind: project
id: hallen
title: Hallen
owner: vik
from: 2025-01-01
phases: [{name: Plan, from: 2025-01-01, to: 2025-06-30}]
roles: [{role: owner, held_by: vik}, {role: leader, held_by: ada-nes, percent: 10, from: 2025-01-01, to: 2025-06-30}]
measures: [{title: Grave, scope: local, owner: ada-nes, status: begun}]
evaluations: [{at: 2025-07-01, by: ada-nes, title: Etter plan, points: [{kind: risk, text: Dyrt}, {text: Fint}]}]
---
{kind: person, id: di-ruud, name: Di Ruud}
=== $ ko query organisations --fields all -O csv
id,posts,members,kind,former_ids,name,short_name,type,parent,area,identifiers,contact,links,founded,dissolved,formerly,aliases,predecessors,successor,mandate,duties,quorum,profile,bylaws,minutes,premises,schedule,elections,staffing,full_time_hours,figures,budget,draft,source,note,tags,public,file,line
ap,,bo-lie,organisation,,Alliansepartiet,,party,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,records.yaml,43
arsmotet,,,organisation,,Årsmøtet,,council,vik,,,,,,,,,,,,,,,,,,,styret,,,,2025,,,,,,records.yaml,26
styret,leder;medlem,ada-nes;bo-lie;vacant;Eli Vik,organisation,,Styret,,committee,vik,,,,,2024-01-01,,,,,,,,half,,,,,,,50%,,members,,,,,,,records.yaml,6
vik,,,organisation,,Vik idrettslag,,association,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,records.yaml,1
=== $ ko query persons --fields all -O csv --as-of 2025-03-15
id,age,memberships,kind,former_ids,name,given_name,family_name,aliases,title,gender,born,died,employer,party,identifiers,contact,links,draft,source,note,tags,public,file,line
ada-nes,44,styret,person,,Ada Nes,,,,,kvinne,1980-05,,,,,,,,,,,,records.yaml,45
bo-lie,,styret;ap,person,,Bo Lie,,,,,,,,,,,,,,,,,,records.yaml,47
cy-moe,,,person,,Cy Moe,,,,,,,,,ap,,,,,,,,,records.yaml,49
di-ruud,,,person,,Di Ruud,,,,,,,,,,,,,,,,,,records.yaml,138
=== $ ko query meetings --fields all -O csv
id,date,duration,kind,former_ids,title,body,number,type,status,form,start,end,place,called,agenda_approved,chair,secretary,present,absent,administration,guests,documents,agenda,next,minutes,draft,source,note,tags,public,file,line
styret-1,2025-02-10,120,meeting,,Første møte,styret,1,,held,,2025-02-10T18:00,2025-02-10T20:00,Klubbhuset,,,ada-nes,cy-moe,ada-nes;cy-moe;di-ruud,bo-lie,,cy-moe;Gro Li,,Hallen;Eventuelt,,,,,,,,records.yaml,53
=== $ ko query decisions --fields all -O csv
id,own_id,body,date,meeting,item,actions,kind,former_ids,title,text,points,amounts,by,outcome,vote,concerns,follows,supersedes,amends,delegated_to,appeal,review,reported_in,implemented,draft,source,note,tags,public,file,line
styret-1#1/1,bygg,styret,2025-02-10,styret-1,1,Hente inn pris,,,Hallen bygges,Hallen bygges.,,100000,,adopted,cy-moe,,,,,,,,,,,,,,,records.yaml,86
styret-1#1/2,,styret,2025-02-10,styret-1,1,,,,Leder av byggenemnda,,,,,,1,,,,,,,,,,,,,,,records.yaml,94
styret-1#1/3,,styret,2025-02-10,styret-1,1,,,,Budsjettet følges,,,,,,a,,,,,,,,,,,,,,,records.yaml,96
styret-1#2/1,,styret,2025-02-10,styret-1,2,,,,Mellom to forslag,,Ett.;To.,,,,a,,,,,,,,,,,,,,,records.yaml,103
fullmakt,,styret,2025-03-01,,,Melde fra,decision,,Fullmakt,Leder får fullmakt.,,,,adopted,,,,,,,,,,,,,,,,records.yaml,107
=== $ ko query documents --fields all -O csv
id,case,kind,former_ids,title,type,reference,their_reference,date,place,sender,signatory,caseworker,recipients,copies,actions,attachments,sent,status,file,left_out,draft,source,note,tags,public,in_file,line
brev,,document,,Brev,letter,2025/1-1,,2025-01-05,,vik,,,styret;ap,bo-lie,,,,,,,,,,,,records.yaml,116
=== $ ko query hearings --fields all -O csv
id,kind,former_ids,title,document,proposer,proposal,sent,deadline,contact,asked,statements,reminders,extensions,process,decision,draft,source,note,tags,public,file,line
horing,hearing,,Høring om hallen,brev,vik,,2025-01-05,2025-02-16,,styret;ap,styret,,,,,,,,,,records.yaml,118
=== $ ko query projects --fields all -O csv
id,kind,former_ids,title,type,owner,group,part_of,contributes_to,mandate,from,to,goals,limits,phases,roles,measures,plans,evaluations,draft,source,note,tags,public,file,line
hallen,project,,Hallen,,vik,,,,,2025-01-01,,,,Plan,owner;leader,Grave,,2025-07-01,,,,,,records.yaml,128
=== $ ko query cases --fields all -O csv
id,items,first,last,first_meeting,last_meeting,bodies,outcome,kind,former_ids,title,reference,opened,closed,responsible,parties,documents,draft,source,note,tags,public,file,line
hall,1,2025-02-10,2025-02-10,styret-1,styret-1,styret,adopted,case,,Ny hall,,2024-12-01,,ada-nes,vik,brev,,,,,,records.yaml,51
=== $ ko query memberships --fields all -O csv --as-of 2025-03-15
id,org,person,name,post,days,years,vacant,role,function,percent,hourly,for,group,deputises_for,succeeds,rank,voting,from,to,ended_because,basis,tentative,temporary,leave,source,note,tags,public,file,line
styret#members/1,styret,ada-nes,Ada Nes,leder,731,2,,,,,,,,,,,,2024-01-01,2025-12-31,,,,,,,,,,records.yaml,17
styret#members/2,styret,bo-lie,Bo Lie,medlem,440,1.20274,,,,,,,A,,,1,,2024-01-01,,,,,,2025-02-01,,,,,records.yaml,18
styret#members/3,styret,,,medlem,unknown,unknown,true,,,,,,,,,,,,,,,,,,,,,,records.yaml,19
styret#members/4,styret,,Eli Vik,,unknown,unknown,,deputy,,,,,,,,,,,,,,true,,,,,,,records.yaml,20
bo-lie#memberships/1,ap,bo-lie,Bo Lie,,unknown,unknown,,member,,,,,,,,,,,,,,,,,,,,,records.yaml,47
=== $ ko query posts --fields all -O csv --as-of 2025-03-15
id,org,own_id,holders,holder,vacant,days,years,title,role,function,percent,seats,area,from,to,source,note,tags,public,file,line
styret#posts/1,styret,leder,1,ada-nes,false,unknown,unknown,Leder,leader,leadership,20,,,,,,,,,records.yaml,14
styret#posts/2,styret,medlem,1,bo-lie,true,unknown,unknown,,member,,,2,,,,,,,,records.yaml,15
=== $ ko query leave --fields all -O csv --as-of 2025-03-15
id,org,person,name,post,role,stand_in,days,from,to,percent,paid,reason,basis,source,note,tags,public,file,line
styret#members/2/leave/1,styret,bo-lie,Bo Lie,medlem,,,28,2025-02-01,2025-02-28,,,study,,,,,,records.yaml,18
=== $ ko query staffing --fields all -O csv --as-of 2025-03-15
org,name,established,filled,on_leave,standing_in,present,vacant,stated_total,leadership,administration,service,leadership_share,service_per_leader,vacancy_rate,stated_gap,heads
styret,Styret,0.2,0.2,0,0,0.2,0,0.5,0.2..0.5,0..0.3,0..0.3,0.4..1,0..1.5,0,0.3,>=1
=== $ ko query figures --fields all -O csv
id,org,what,value,at,source,note,tags,public,file,line
styret#figures/1,styret,members,120,2025-01-01,,,,,records.yaml,22
=== $ ko query budget --fields all -O csv
id,org,year,amount,change,source,note,tags,public,file,line
arsmotet#budget/1,arsmotet,2025,500000,increased,,,,,records.yaml,31
=== $ ko query attendance --fields all -O csv
id,meeting,body,date,person,name,for,role,group,party,status,minutes,share,arrived,left,instead_of,item,remote,voting,reason,substitute,file,line
styret-1#present/1,styret-1,styret,2025-02-10,ada-nes,Ada Nes,,leader,,,present,120,1,,,,,,,,,records.yaml,66
styret-1#present/2,styret-1,styret,2025-02-10,cy-moe,Cy Moe,,,,ap,substitute,90,0.75,18:30,,bo-lie,,,,,,records.yaml,67
styret-1#present/3,styret-1,styret,2025-02-10,di-ruud,Di Ruud,ap,,,ap,partial,90,0.75,,19:30,,,true,,,,records.yaml,68
styret-1#absent/1,styret-1,styret,2025-02-10,bo-lie,Bo Lie,,,,A,absent,0,0,,,,,,,Reise,cy-moe,records.yaml,70
=== $ ko query guests --fields all -O csv
id,meeting,body,date,person,name,for,role,arrived,left,source,note,tags,public,file,line
styret-1#guests/1,styret-1,styret,2025-02-10,cy-moe,,,observer,,,,,,,records.yaml,64
styret-1#guests/2,styret-1,styret,2025-02-10,,Gro Li,ap,,18:00,18:20,,,,,records.yaml,64
=== $ ko query items --fields all -O csv
id,meeting,body,date,nr,case,own_id,series,number,year,title,type,status,part_of,concerns,by,asked_by,answered_by,submitted,treatments,chair,secretary,closed,urgent,start,end,points,documents,proposals,votes,elections,recused,remarks,decisions,actions,source,note,tags,public,file,line
styret-1#1,styret-1,styret,2025-02-10,1,hall,,,,,Hallen,matter,,,,,,,,vik,,,,,18:10,18:40,Taket lekker.,,Bygg nå.;Vent.,,,,Vil ha den ført.,Hallen bygges;Leder av byggenemnda;Budsjettet følges,,,,,,records.yaml,72
styret-1#2,styret-1,styret,2025-02-10,2,,,,,,Eventuelt,,,,,,,,,,,,,,,,Ingenting.,,,,,ada-nes,,Mellom to forslag,,,,,,records.yaml,98
=== $ ko query points --fields all -O csv
id,meeting,body,date,item,item_title,by,kind,text,source,note,tags,public,file,line
styret-1#1/points/1,styret-1,styret,2025-02-10,1,Hallen,cy-moe,report,Taket lekker.,,,,,records.yaml,79
styret-1#2/points/1,styret-1,styret,2025-02-10,2,Eventuelt,,,Ingenting.,,,,,records.yaml,101
=== $ ko query proposals --fields all -O csv
id,meeting,body,date,item,item_title,own_id,by,for,label,text,points,points_from,kind,amends,withdrawn,source,note,tags,public,file,line
styret-1#1/proposals/1,styret-1,styret,2025-02-10,1,Hallen,a,cy-moe,,,Bygg nå.,,,,,,,,,,records.yaml,83
styret-1#1/proposals/2,styret-1,styret,2025-02-10,1,Hallen,b,cy-moe,,,Vent.,,,,,,,,,,records.yaml,84
=== $ ko query recused --fields all -O csv
id,meeting,body,date,item,item_title,person,reason,basis,instead,outcome,vote,decided_by,raised_by,source,note,tags,public,file,line
styret-1#2/recused/1,styret-1,styret,2025-02-10,2,Eventuelt,ada-nes,Søsteren er byggherre,,di-ruud,,,,,,,,,records.yaml,100
=== $ ko query remarks --fields all -O csv
id,meeting,body,date,item,item_title,by,for,text,source,note,tags,public,file,line
styret-1#1/remarks/1,styret-1,styret,2025-02-10,1,Hallen,cy-moe,,Vil ha den ført.,,,,,records.yaml,80
=== $ ko query treatments --fields all -O csv
id,of_meeting,of_item,item_title,body,on,meeting,item,outcome,text,source,note,tags,public,file,line
styret-1#1/treatments/1,styret-1,1,Hallen,vik,2025-01-20,,,adopted,Utredes,,,,,records.yaml,81
=== $ ko query votes --fields all -O csv
id,meeting,body,date,item,for,against,blank,purpose,on,points,lead,as_amended,absent,stated,others,by_party,between,chosen,elect,outcome,unanimous,acclamation,casting,majority,secret,trial,source,note,tags,public,file,line
styret-1#1/1/vote/1,styret-1,styret,2025-02-10,1,1,1,1,,,1,,,,,,,,,,,,,cy-moe,,,,,,,,records.yaml,91
styret-1#1/2/vote/1,styret-1,styret,2025-02-10,1,,,,,,,,,,,,,,,1,,,,,,,,,,,,records.yaml,95
styret-1#1/3/vote/1,styret-1,styret,2025-02-10,1,1,0,0,,a,,,,,2,,ap,,,,,,,,,,,,,,,records.yaml,97
styret-1#2/1/vote/1,styret-1,styret,2025-02-10,2,,,,,,,,,,,,,a cy-moe;b 0,a,,,,,,,,,,,,,records.yaml,105
=== $ ko query party_votes --fields all -O csv
id,meeting,body,date,item,on,purpose,vote,party,for,against,blank,file,line
styret-1#1/1/for/1,styret-1,styret,2025-02-10,1,,,styret-1#1/1/vote/1,ap,1,0,1,records.yaml,91
styret-1#1/1/against/1,styret-1,styret,2025-02-10,1,,,styret-1#1/1/vote/1,,0,1,0,records.yaml,91
styret-1#1/3/by_party/1,styret-1,styret,2025-02-10,1,a,,styret-1#1/3/vote/1,ap,1,0,0,records.yaml,97
=== $ ko query ballots --fields all -O csv
id,meeting,body,date,item,on,purpose,person,party,vote,file,line
styret-1#1/1/for/1,styret-1,styret,2025-02-10,1,,,cy-moe,ap,for,records.yaml,91
styret-1#1/1/against/1,styret-1,styret,2025-02-10,1,,,ada-nes,,against,records.yaml,91
styret-1#1/1/blank/1,styret-1,styret,2025-02-10,1,,,di-ruud,ap,blank,records.yaml,91
styret-1#1/2/cy-moe/1,styret-1,styret,2025-02-10,1,,,ada-nes,,cy-moe,records.yaml,95
styret-1#2/1/a/1,styret-1,styret,2025-02-10,2,,,cy-moe,ap,a,records.yaml,105
=== $ ko query elections --fields all -O csv
id,body,date,meeting,elected_by,item,case,chosen,role,method,seats,deputy_seats,from,to,temporary,entitled,ballots,blank,lists,candidates,elected,deputies,lots,source,note,tags,public,file,line
arsmotet#elections/1,styret,2024-03-01,,,,,"Ada Nes, Bo Lie",member,,2,,,,,,30,1,,ada-nes;bo-lie;Per,ada-nes;bo-lie,cy-moe,,,,,,records.yaml,33
=== $ ko query candidates --fields all -O csv
id,election,meeting,body,date,item,party,place,person,name,role,votes,elected,rank,deputises_for,declined,file,line
arsmotet#elections/1/candidates/1,arsmotet#elections/1,,styret,2024-03-01,,,,ada-nes,Ada Nes,member,20,true,,,,records.yaml,39
arsmotet#elections/1/candidates/2,arsmotet#elections/1,,styret,2024-03-01,,,,bo-lie,Bo Lie,member,9,true,,,,records.yaml,39
arsmotet#elections/1/candidates/3,arsmotet#elections/1,,styret,2024-03-01,,,,,Per,member,0,false,,,true,records.yaml,39
arsmotet#elections/1/deputies/1,arsmotet#elections/1,,styret,2024-03-01,,,,cy-moe,Cy Moe,member,,false,,bo-lie,,records.yaml,41
=== $ ko query actions --fields all -O csv --as-of 2025-03-15
id,own_id,status,body,date,meeting,item,decision,who,what,due,done,dropped,source,note,tags,public,file,line
styret-1#1/1/actions/1,,done,styret,2025-02-10,styret-1,1,styret-1#1/1,cy-moe,Hente inn pris,2025-03-01,2025-02-20,,,,,,records.yaml,93
fullmakt#actions/1,,open,styret,2025-03-01,,,fullmakt,ada-nes,Melde fra,2025-04~,,,,,,,records.yaml,114
=== $ ko query statements --fields all -O csv --as-of 2025-03-15
id,hearing,from,asked,to,deadline,status,received,position,on,document,summary,source,note,tags,public,file,line
horing#statements/1,horing,styret,true,,2025-02-16,received,2025-02-12,,,,Enig,,,,,records.yaml,126
horing#asked/2,horing,ap,true,,2025-02-16,missing,,,,,,,,,,records.yaml,125
=== $ ko query amounts --fields all -O csv
id,body,date,meeting,item,decision,amount,kind,up_to,financed_by,currency,account,year,what,source,note,tags,public,file,line
styret-1#1/1/amounts/1,styret,2025-02-10,styret-1,1,styret-1#1/1,100000,,,,,,2025,Bygg,,,,,records.yaml,90
=== $ ko query phases --fields all -O csv --as-of 2025-03-15
id,project,own_id,days,years,name,from,to,group,tentative,source,note,tags,public,file,line
hallen#phases/1,hallen,,181,0.49589,Plan,2025-01-01,2025-06-30,,,,,,,records.yaml,133
=== $ ko query roles --fields all -O csv --as-of 2025-03-15
id,project,days,years,role,held_by,name,percent,vacant,from,to,tentative,source,note,tags,public,file,line
hallen#roles/1,hallen,unknown,unknown,owner,vik,,,,,,,,,,,records.yaml,134
hallen#roles/2,hallen,181,0.49589,leader,ada-nes,,10,,2025-01-01,2025-06-30,,,,,,records.yaml,134
=== $ ko query measures --fields all -O csv
id,project,title,scope,form,owner,status,source,note,tags,public,file,line
hallen#measures/1,hallen,Grave,local,,ada-nes,begun,,,,,records.yaml,135
=== $ ko query evaluations --fields all -O csv
id,project,at,by,title,kind,text,source,note,tags,public,file,line
hallen#evaluations/1/points/1,hallen,2025-07-01,ada-nes,Etter plan,risk,Dyrt,,,,,records.yaml,136
hallen#evaluations/1/points/2,hallen,2025-07-01,ada-nes,Etter plan,,Fint,,,,,records.yaml,136
=== $ ko query findings --fields all -O csv --as-of 2025-03-15
=== stderr
ko: --as-of decides nothing that is asked for here of `findings`
    --today 2025-03-15 takes that day for today
=== exit 2
