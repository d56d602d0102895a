// The words of the evidence cards: a title, and the sentence one would say. Their deeds: src/game/cards.ts.

== card_1A
# card: 1A
# title: Liesi sammui
# sentence: Opetin kymmenen ihmistä tekemään linssikeiton, vaikka liesi sammui kesken.

== card_1B
# card: 1B
# title: Allergialista
# sentence: Pidin allergialistaa kahdella kurssilla. Yksikään lautanen ei mennyt väärälle.

== card_1F
# card: 1F
# title: Portailla
# sentence: Kerroin kymmenelle ihmiselle portailla, että avain puuttuu, enkä lähtenyt.

== card_2A
# card: 2A
# title: Kolmas kuorma
# sentence: Kuljetin bändin kamat raitiovaunulla kolmessa kuormassa, kun paku oli varattu väärälle lauantaille.

== card_2B
# card: 2B
# title: Räntäyleisö
# sentence: Sain 14 ihmistä paikalle räntäsateessa.

== card_2F
# card: 2F
# title: Peruin ajoissa
# sentence: Peruin keikan neljä päivää ennen ja soitin itse joka bändille.

== card_3A
# card: 3A
# title: Kuusi tiistaita
# sentence: Avasin oven kuutena tiistaina peräkkäin, kahdesti yksin.

== card_3B
# card: 3B
# title: Lanttu
# sentence: Tein lantusta ruoan kolmellekymmenelle, koska muuta ei tullut.

== card_3F
# card: 3F
# title: Yhdeksän astetta
# sentence: Heitin pois kaksi laatikkoa ruokaa, koska jääkaappi näytti yhdeksää astetta.

== card_4A
# card: 4A
# title: Seitsemän korttia
# sentence: Soitin kolmeen yritykseen ja sain seitsemän ihmistä kahdesta ovesta sisään.

== card_4B
# card: 4B
# title: Neljältä leipomossa
# sentence: Olin leipomon ovella neljältä, koska silloin siellä tehdään työtä.

== card_4F
# card: 4F
# title: Kysymyslista
# sentence: Kun vierailut peruttiin, lähetin kysymykset kirjallisesti. Kahdesta tuli vastaus.

== card_5A
# card: 5A
# title: Tyhjä naula
# sentence: Otin kuvan alas kaksikymmentä minuuttia ennen avajaisia, koska kuvaaja perui luvan.

== card_5B
# card: 5B
# title: Yksitoista lupaa
# sentence: Keräsin yksitoista kuvauslupaa ja tarkistin ne kahdesti.

== card_5F
# card: 5F
# title: Kansio
# sentence: Siirsin avajaisia, koska yksi lupa puuttui.

== card_6A
# card: 6A
# title: Ei lampulle
# sentence: Sanoin ei verkkovirtalaitteelle, vaikka olisin osannut korjata sen.

== card_6B
# card: 6B
# title: Yksitoista minuuttia pimeässä
# sentence: Kokosin radion otsalampun valossa, kun sulake oli palanut.

== card_6F
# card: 6F
# title: Kerroin Ritvalle
# sentence: Kerroin itse, että rikoin verstaan sääntöä, ja olin seuraavana tiistaina ovella.

== card_7A
# card: 7A
# title: Kolmen minuutin peli
# sentence: Meidän peli kestää kolme minuuttia, ja se toimii.

== card_7B
# card: 7B
# title: Kaatuu kakkoskentässä
# sentence: Esittelin viidelletoista ihmiselle pelin, joka kaatui, ja kerroin miksi.

== card_7F
# card: 7F
# title: Paperiversio
# sentence: Kun versio ei tullut, teimme pelin kahvikupeista ja pelasimme sen loppuun.

== card_8A
# card: 8A
# title: Kaksi päivystäjää
# sentence: Tein yövuorolistan, jossa kukaan ei päivystänyt yksin.

== card_8B
# card: 8B
# title: Kiinni yhdeltä
# sentence: Suljin huoneen yöksi, koska yksi ihminen ei riitä päivystämään.

== card_8F
# card: 8F
# title: 38 minuuttia
# sentence: Viesti odotti 38 minuuttia. Muutin listan ja kerroin sen hänelle.

== card_9A
# card: 9A
# title: Kolmekymmentäkaksi ovikelloa
# sentence: Soitin kolmekymmentäkaksi ovikelloa ja kerroin asiani joka ovella.

== card_9B
# card: 9B
# title: Pyörävarasto
# sentence: Siirsin neljänkymmenen hengen juhlan pyörävarastoon puolessa tunnissa.

== card_9F
# card: 9F
# title: Yksitoista tuolia
# sentence: Pihaan ei saatu lupaa. Pyysin naapurit omine tuoleineen viereiselle nurmelle.

== card_10A
# card: 10A
# title: Neljätoista sekuntia
# sentence: Annoin haastateltavan olla hiljaa neljätoista sekuntia enkä leikannut niitä.

== card_10B
# card: 10B
# title: Leikattu jakso
# sentence: Leikkasin jakson uusiksi yhdessä yössä, kun vieras pyysi.

== card_10F
# card: 10F
# title: Poistettu jakso
# sentence: Poistin ainoan jaksomme, koska vieras pyysi.

== card_11A
# card: 11A
# title: Pizzalapio
# sentence: Keksin puhevuorolapion, ja kymmenen ihmistä pysyi pöydässä.

== card_11F
# card: 11F
# title: Rapussa
# sentence: Kun kaksi lähti kesken, menin perään ja kysyin miksi.

== card_12A
# card: 12A
# title: Kolme lausetta
# sentence: Selitin pelin kolmella lauseella ihmiselle, joka ei tuntenut ketään.

== card_12F
# card: 12F
# title: Seitsemän tappiota
# sentence: Hävisin seitsemän peliä, jotta uudet uskalsivat istua.

== card_13A
# card: 13A
# title: Yhdeksän kuorta
# sentence: Avasin yhdeksän kirjettä samana iltapäivänä ja panin ne päivämäärän mukaan.

== card_13F
# card: 13F
# title: Eilinen päivä
# sentence: Määräaika oli eilen. Otin silti yhteyttä.

== card_14A
# card: 14A
# title: Kuusi keskiviikkoa
# sentence: Olin Töölönlahdella kymmeneltä kuutena keskiviikkona.

== card_14F
# card: 14F
# title: Kolmas viikko
# sentence: Kolmannella viikolla paikalla olin minä. Kävelin lenkin.

== card_15A
# card: 15A
# title: Yksitoista säkkiä
# sentence: Yksitoista säkkiä oli poissa ennen yhdeksää, koska jaoin ne lähtijöille.

== card_15F
# card: 15F
# title: Säkit eteisessä
# sentence: Asuin viikon yhdentoista vaatesäkin kanssa ja vein ne yksitellen.

== card_16A
# card: 16A
# title: Lista nurinpäin
# sentence: Käänsin tunnuslukulistan nurin ja neuvoin silti perille asti.

== card_16F
# card: 16F
# title: Kaksi tuntia, yksi kuva
# sentence: Etsin kaksi tuntia yhtä valokuvaa ja löysin sen.

== card_17A
# card: 17A
# title: Väärä sija
# sentence: Puhuin tunnin kieltä, jota en osaa, eikä kukaan lähtenyt pöydästä.

== card_17F
# card: 17F
# title: Hiljainen pöytä
# sentence: Pöytä oli hiljaa vartin. En täyttänyt sitä.

== card_18A
# card: 18A
# title: 412 askelta
# sentence: Kävelin 412 askelta kellon kanssa ja kirjoitin tuloksen kaupungille.

== card_18F
# card: 18F
# title: Ei mennyt läpi
# sentence: Keräsin 63 ääntä. Ei riittänyt. Nyt tiedän, kenelle kirjoitetaan.

== card_19A
# card: 19A
# title: Musiikki seis
# sentence: Löysimme neulan. Pysäytin kaikki, merkitsin paikan ja soitin.

== card_19F
# card: 19F
# title: Kolme säkkiä
# sentence: Kolme ihmistä, kolme säkkiä ja soittolista, joka loppui kesken.

== card_20A
# card: 20A
# title: Sivu seitsemän
# sentence: Repäisin kuudestakymmenestä lehdestä sivun seitsemän ja pyysin anteeksi.

== card_20F
# card: 20F
# title: Yksi kappale
# sentence: Lehteä tuli yksi kappale. Se kiersi kaikki ostarin pöydät.

== card_21A
# card: 21A
# title: Yksi maali per nenä
# sentence: Muutin sääntöä kesken pelin, ja yksitoista ihmistä jäi kentälle.

== card_21F
# card: 21F
# title: 20.55
# sentence: Peli loppui kesken. Sali oli silti tyhjä ja lakaistu 20.55.

== card_22A
# card: 22A
# title: Kolme metriä
# sentence: Kun kaiutin sammui, siirsin yleisön lähemmäs ja ilta jatkui.

== card_22F
# card: 22F
# title: Kaksi ja koira
# sentence: Luin loppuun asti kahdelle ihmiselle ja yhdelle koiralle.

== card_23A
# card: 23A
# title: Yhdeksäntoista ovea
# sentence: Kokeilin yhdeksäätoista ovea ja merkitsin, milloin kukin oli auki.

== card_23F
# card: 23F
# title: Väärä aukioloaika
# sentence: Merkitsin oven auki, kun se oli kiinni. Kävin paikalla ja korjasin kartan.

== card_24A
# card: 24A
# title: Seuraava lautta
# sentence: Jäin rannalle yhden ihmisen kanssa, ja tulimme seuraavalla lautalla.

== card_24F
# card: 24F
# title: Laiturilla
# sentence: Retki jäi laiturille. Teimme listalta ne neljä tehtävää, jotka sai tehdä maissa.

== card_25A
# card: 25A
# title: Yksi huone
# sentence: Ehdimme yhteen huoneeseen. Pyysin oppaalta siitä kaiken.

== card_25F
# card: 25F
# title: Neljäkymmentä minuuttia
# sentence: Bussi myöhästyi. Soitin museoon ennen kuin sieltä soitettiin.

== card_26A
# card: 26A
# title: Peli seis
# sentence: Pysäytin pelin, sanoin säännön, ja peli jatkui.

== card_26F
# card: 26F
# title: Ovi vapaana
# sentence: Vedin kaksitoista konetta verkkoon niin, että poistumistie pysyi auki.

== card_27A
# card: 27A
# title: Tarkistettu tänään
# sentence: Tein julisteen, jossa jokaisella väitteellä on lähde ja päivä.

== card_27F
# card: 27F
# title: Vanha tieto
# sentence: Hain seiniltä neljäkymmentä julistetta, joissa oli vanha tieto.

== card_28A
# card: 28A
# title: Ei elokuvaa
# sentence: Lisenssiä ei saatu. Pidimme elokuvaillan ilman elokuvaa.

== card_28F
# card: 28F
# title: Lisenssikysely
# sentence: Kysyin luvan hinnan ennen mainoksia ja peruin ajoissa.

== card_29A
# card: 29A
# title: Lupa pesutupaan
# sentence: Mittasin poistumistien, kysyin luvan ja siirsin hyllyn sinne, missä se saa olla.

== card_29F
# card: 29F
# title: Hylly lähti
# sentence: Hylly vietiin kahdessa päivässä. Palautin tavarat ovi kerrallaan.

== card_30A
# card: 30A
# title: Ohje avaimeen
# sentence: Kirjoitin ohjeen, jolla vieras saa oven auki ja kahvin tippumaan.

== card_30F
# card: 30F
# title: Mikä ei toiminut
# sentence: Kirjoitin neljä sivua siitä, mikä meni pieleen, ja annoin ne luettavaksi.

== card_yohuolto
# card: yohuolto
# title: Yöhuolto
# sentence: Korjasin kaverin koneen etänä kolmelta yöllä.

== card_aamuvuoro
# card: aamuvuoro
# title: Aamuvuoro
# sentence: Olen saanut kaksi pikkuveljeä aamulla ajoissa perille neljä vuotta.

== card_lounaslista
# card: lounaslista
# title: Lounaslista
# sentence: Tein lounaan kuudellekymmenelle yksin, kun toinen kokki ei tullut.

== card_sulake
# card: sulake
# title: Sulake
# sentence: Vaihdoin naapurin sulakkeen ja jätin rasian sähkömiehelle.

== card_vianhaku
# card: vianhaku
# title: Vianhaku
# sentence: Löysin vian vedenkeittimen kannesta ja korjasin sen rautalangalla.

== card_laatikot
# card: laatikot
# title: Laatikot
# sentence: Laatikoissa on yhä minun tekemäni järjestys.

== card_pidin_paikkaa
# card: pidin-paikkaa
# title: Pidin paikkaa
# sentence: Imuroin yhteisen huoneen joka viikko kevääseen asti.

== card_vuorolista
# card: vuorolista
# title: Vuorolista
# sentence: Jaoin vuorot nimi kerrallaan, kunnes jokainen tiesi omansa.

== card_yovuoro
# card: yovuoro
# title: Yövuoro
# sentence: Panin yölistalle kaksi nimeä, en yhtä.

== card_ohje
# card: ohje
# title: Ohje
# sentence: Kirjoitin ohjeeseen myös riidat.

== card_perustelut
# card: perustelut
# title: Perustelut
# sentence: Pyysin hylkäykselle kirjalliset perustelut ja sain ne.

== card_tiskivuoro
# card: tiskivuoro
# title: Tiskivuoro
# sentence: Tiskasin neljänkymmenen ihmisen astiat vieraassa kaupungissa.

== card_osasin_olla
# card: osasin-olla
# title: Osasin olla
# sentence: Olin hiljaa kolmekymmentäkaksi minuuttia, ja sitten joku kertoi.

== card_humina
# card: humina
# title: Humina
# sentence: Paikansin äänen, jota kukaan ei ollut löytänyt.

== card_opastus
# card: opastus
# title: Opastus
# sentence: Opetin naapurin vastaamaan omaan puhelimeensa.

== card_suola
# card: suola
# title: Suola
# sentence: Kun keitto oli pilalla, jäin pöytään ja söin sen.

== card_toinen_ilta
# card: toinen-ilta
# title: Toinen ilta
# sentence: Pidin toisen illan yksin, kun kaksi keikkaa osui samalle päivälle.

== card_esitys
# card: esitys
# title: Esitys
# sentence: Soitin yhden kappaleen loppuun asti.
