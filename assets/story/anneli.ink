// Anneli, benefits officer. Rules from FACTS 2.1 and 2.2b; no sums. The registration is not hers to take: she walks along.
//
// Memory of STATE.md set here: registered (answered in mira_wall: then Mira phones about the interview instead).
// Own memory:
//   queueSlip  true   set in anneli_attachment ("Kysy, mikä riittää."), answered in first_macaroni (Jorma spots it)
// Read only: dateKnown, registered and ownCall (set in mira_wall).

== anneli_attachment
# place: service-point
# fortnights: 1-3
# comes: visit
# protagonist: elias
# who: anneli
# about: Anneli haluaa saada jutun valmiiksi. Yksi paperi puuttuu.
# invite: Kuori on Kelasta. Kelalla on tiski, ja tiskillä ihminen.
# summary: Kelan tiskillä puuttui yksi liite. Sinut on nyt ilmoitettu työnhakijaksi.
# prompt: Mitä virkailija voi tehdä, kun sääntöä ei voi muuttaa?
# mildest: 2
Otat vuoronumeron, vaikka olet ainoa. Kone haluaa niin. # light: day # time: day # enter: anneli counter # sound: queue #id:lwi9bd
[jonotuskone rahisee] #id:lkk6ee
{
- recalls("dateKnown", true) and fortnight() == 1:
    Anneli (happy): Sä tulit ennen määräpäivää. Mulla ei oo sille ruutua. #id:l0k7wk
- else:
    Anneli (tired): Määräpäivä oli ja meni. Otetaan silti. #id:lk5nwv
}
Työnnät kuoret lasin ali sellaisina kuin ne ovat. Anneli viiltää auki pankin kuoren. Tiliotteet ovat olleet siellä koko ajan. #id:l0i8r6
Anneli (focused): Yks liite puuttuu, sähkölasku. Sanon sen nyt, ennen kuin kone sanoo sen kirjeellä. #id:lfed78
* [Etsi se puhelimesta nyt.] # way:TE # ledger:own #id:lcboar
    Akkua on neljä prosenttia. Lasku löytyy tarjousten alta, ja puhelin lähtee lasin ali kopiokoneeseen. #id:lm7djs
    Kopiossa on lasku ja sen päällä Onnin viesti: ootko hereillä #id:llell5
    Anneli (laugh): Tohon mä en ota kantaa. #id:l5i3qb
* [Kysy, mikä riittää.] # way:SE # ledger:rule #id:ljs1dp
    ~ remember("queueSlip", true)
    Anneli (talk): Selvä kuva. Ei tarvii olla kaunis. #id:lpbham
    Hän kirjoittaa vuoronumerolapun taakse: kaikki reunat näkyviin. Sanojen ympärille hän piirtää renkaan. #id:l35p2a
    Anneli (neutral): Kirjaan, että se on tulossa. Sekin on totta. #id:l45qz0
* [Hae se kotoa.] # way:PI # ledger:luck #id:lgapl8
    Metro on laiturilla mennessä. Metro on laiturilla tullessa. Kello on 15.55, ja neljältä suljetaan. Kaihdin on jo puolitangossa, ja raosta tulee käsi. # time: evening #id:ldxg1t
    Anneli (tired): Viidessä minuutissa ehtii vaikka mitä. Anna. #id:lrtjw2
- Anneli painaa enteriä ja lukee seuraavan rivin. #id:l1ivfs
{
- recalls("registered", true) and recalls("ownCall", true):
    Anneli (warm): Tässä lukee, että sä soitit ite. Sille ei oo ruutua, joten joku on pannu sen lisätietoihin. #id:lcj0o9
- recalls("registered", true):
    Anneli (warm): Työnhakijaks sut onkin jo ilmoitettu. Sit mulla ei oo sulle muuta ikävää. #id:lj1je1
- else:
    ~ remember("registered", true)
    Anneli (neutral): "Perusosaa on alennettu, koska et ole kehotuksesta huolimatta ilmoittautunut työnhakijaksi." Tää lause tulee järjestelmästä. #id:lq8qph
    Anneli (shy): Seuraava tulee multa. Ilmoittautuminen on kahden tiskin päässä. Mä kävelen mukaan. #id:lkktm4
    Hän tulee lasin takaa. Neuletyö jää tuoliin, lanka ei: se juoksee perässä kahden tiskin verran. # move: anneli queue #id:lbksvv
    Siellä ei kysytä pankkitunnuksia. Anneli kerii, sinä ilmoittaudut. #id:lmlagm
    Anneli (warm): Ens kuussa perusosa on taas kokonainen. #id:l1nq4l
}
-> DONE

== function anneli_attachment_may_come()
~ return fortnight() > 1 or recalls("dateKnown", true)
