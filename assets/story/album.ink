// The album: thirty projects, what was left of each, and its question. Words only; read by tools/story/parse.ts as entries.

== album_cooking_course
# album: cooking-course
# title: Suolaa maun mukaan
# where: Asukastalon keittiö, lähiö ilman nimeä
# partner: Samira, joka haluaa, että kymmenen ihmistä tulee kahdesti
# full: Muovitettu arkki lieden yllä: Liesi sammuu kuudelta. Suola ei lopu.
# partial: Yksi punainen essu naulassa.
# flop: Sipulinkuoria talon portailla ja liidulla uusi päivä.
# ask: Hän kirjoitti lomakkeeseen yhden nimen. Kuka siitä maksoi?

== album_container_yard_gig
# album: container-yard-gig
# title: Paku puuttuu
# where: Konttipiha, Kalasatama
# partner: Kasper, joka haluaa illan, jona hänen bändinsä ei lämmittele muita
# full: Settilista maalattuna kontin oveen.
# partial: Keltainen pressu, joka jäi paikalleen.
# flop: Yksi suikale: PERUTTU, kysy miksi.
# ask: Kasper luotti muistiinsa, hän Kasperiin. Kumman moka paku oli?

== album_block_cafe
# album: block-cafe
# title: Hävikki ja pannu
# where: Korttelikahvila, Porvoo tai Vuosaari
# partner: Mallu, joka haluaa, että joku on paikalla kuudentenakin tiistaina
# full: Sininen emalipannu ikkunassa.
# partial: Hinnasto, jossa on yksi sana: Ota.
# flop: Värikäs lämpömittari jääkaapin ovessa.
# ask: Hän avasi oven kuutena tiistaina. Oliko se työtä, ja kuka sen päättää?

== album_company_visit_day
# album: company-visit-day
# title: Vierailijakortti
# where: Yritykset, Roihupelto
# partner: Olavi, leipuri, joka haluaa, että työ nähdään silloin, kun se tehdään
# full: Vierailijatarroja lyhtypylväässä.
# partial: Leipomon lämmin ikkuna kello neljä aamulla.
# flop: Teipattu lappu pysäkillä.
# ask: Varasto tarjosi ilmaista koepäivää. Keneltä se olisi ollut pois?

== album_ordinary_weeks
# album: ordinary-weeks
# title: Tavallinen viikko
# where: Kirjaston seinä, Malmi
# partner: Milla, joka kuvaa vain omia käsiään eikä halua tulla tunnistetuksi
# full: Tyhjä naula ja lamppu, jonka Milla käänsi siihen.
# partial: Yksitoista kuvaa, yksi ikuisesti vinossa.
# flop: Korallinpunainen kansio.
# ask: Kuva oli näyttelyn paras, ja lupa oli kirjallinen. Mitä hän on velkaa yleisölle?

== album_repair_cafe
# album: repair-cafe
# title: Ei verkkovirtaa
# where: Verstas, Arabia
# partner: Ritva, joka ei ole koskaan heittänyt pois ruuvia
# full: Purkki, jossa lukee: jäi yli, kaikki toimii.
# partial: Rivi otsalamppuja koukuissa.
# flop: Jalkalamppu, joka palaa yhdessä ikkunassa.
# ask: Lamppu toimisi, ja mies olisi iloinen. Miksi sääntö silti voittaisi, vai voittaako?

== album_game_jam
# album: game-jam
# title: 48 tuntia, yksi bugi
# where: Keskustakirjaston ryhmähuoneet
# partner: Taneli, joka puhuu numeroituina listoina ja haluaa yhden valmiin pelin
# full: Jono, kolmen minuutin peli, ja sen koodi pylväässä.
# partial: Peli, joka kaatuu kakkoskentässä, ja jono katsomaan sitä.
# flop: Kahvikuppeja, joilla on kasvot.
# ask: Hän ei osannut mitään, mitä peliin tarvittiin. Mitä hän sinne silti toi?

== album_online_workroom
# album: online-workroom
# title: Yövuoro
# where: Valaistut ikkunat yöllä, koko kartta
# partner: Pyry, joka haluaa, että kahdelta yöllä joku on listalla
# full: Ikkunoita, jotka palavat puolenyön jälkeen.
# partial: Lappu ruudulla: kiinni yhdeltä.
# flop: Yksi valaistu ikkuna.
# ask: Pyry odotti 38 minuuttia. Mitä hänelle oli oikeastaan luvattu?

== album_courtyard_party
# album: courtyard-party
# title: Melua klo 12–18
# where: Oma sisäpiha
# partner: Hellevi, kolmas kerros, joka pitää melusta ruutuvihkoa minuutilleen
# full: Pitkä pöytä, joka jäi pihaan.
# partial: Viirinauhaa pyörävarastossa.
# flop: Yksitoista tuolia viereisellä nurmella.
# ask: Hellevi on kirjannut hänen yönsä muistiin. Onko se kyttäämistä vai huolta, vai jotain muuta?

== album_night_people
# album: night-people
# title: Yöihmiset
# where: Radiomasto, Pasila
# partner: Nadia, yöhoitaja, joka haluaa sanoa yhden asian ääneen yhden kerran
# full: Punainen valo maston huipussa.
# partial: Masto, joka vilkkuu.
# flop: Sammutettu mikrofoni.
# ask: Nadia allekirjoitti luvan. Kenen jakso on seuraavana aamuna?

== album_pizza_afternoon
# album: pizza-afternoon
# title: Pizzaa ja p*skanjauhantaa
# where: Työhuoneen takahuone, idea Porvoosta
# partner: Jorma, jonka mielestä aihetta ei tarvita eikä kierrosta
# full: Pizzalapio naulassa.
# partial: Kylmä siivu portaalla.
# flop: Kylmä siivu portaalla.
# ask: Make sai puhua ensimmäistä kertaa viikkoihin. Keneltä aika oli pois?

== album_board_games
# album: board-games
# title: Joku selittää säännöt
# where: Maunulan kirjasto
# partner: Kaarina, joka hyräilee, kun on voitolla
# full: Tuoli, jolla on paperikruunu.
# partial: Vakiporukan neljäs voitto taululla.
# flop: Vakiporukan neljäs voitto taululla.
# ask: Onko tahallaan häviäminen ystävällistä vai alentuvaa?

== album_letter_club
# album: letter-club
# title: Ikkunakuoret
# where: Keltainen postilaatikko, Itäkeskus
# partner: Ulla, joka tuo kolmen vuoden postin nuottisalkussa
# full: Postilaatikko, joka on taas keltainen.
# partial: Yksi kansio, jossa on yksi arkki.
# flop: Yksi kansio, jossa on yksi arkki.
# ask: Hän avasi kirjeensä vasta muiden nähden. Miksi juuri silloin?

== album_morning_walk
# album: morning-walk
# title: Kymmenen lenkki
# where: Töölönlahti
# partner: Mira, se jolla on oranssi pipo
# full: Kuudet jäljet, ja seitsemännet koiran, joka ei ole kenenkään.
# partial: Yhdet jalanjäljet.
# flop: Yhdet jalanjäljet.
# ask: Kukaan ei tullut. Miksi hän käveli silti?

== album_clothes_swap
# album: clothes-swap
# title: Takinvaihto
# where: Nuorisotalo, Vuosaari
# partner: Vilja, joka pukeutuu siihen, mitä muilta jäi
# full: Yksi vihreä takki ikkunassa.
# partial: Sali täynnä säkkejä.
# flop: Sali täynnä säkkejä.
# ask: Vilja ei halua seinälle sanaa ”ilmainen”. Ketä hän suojelee?

== album_phone_help
# album: phone-help
# title: Ei pankkitunnuksia
# where: Kontulan kirjasto
# partner: Veikko, joka haluaa nähdä kuvan lapsenlapsenlapsestaan
# full: Puhelin pystyssä sokerikkoa vasten.
# partial: Kuva, joka löytyi, ja lasku, joka jäi.
# flop: Kuva, joka löytyi, ja lasku, joka jäi.
# ask: Veikko luotti häneen enemmän kuin pankkiin. Loukkasiko kieltäytyminen?

== album_language_cafe
# album: language-cafe
# title: Sana hukassa
# where: Kallion kirjasto
# partner: Deeqa, joka hyräilee, kun joku etsii sanaa, eikä korjaa ketään
# full: Pöytäliina täynnä sanoja.
# partial: Pöytäliina, jossa on yksi sana.
# flop: Pöytäliina, jossa on yksi sana.
# ask: Opettaja korjaa jokaisen päätteen. Mitä hän yrittää antaa?

== album_bench_and_light
# album: bench-and-light
# title: Yksi penkki
# where: Bussipysäkki, Pihlajamäki
# partner: Pentti, 81, joka mittaa maailman askelina
# full: Liituristi askeleen 206 kohdalla.
# partial: Taittotuoli lukittuna pylvääseen.
# flop: Taittotuoli lukittuna pylvääseen.
# ask: Kannattiko hänen kerätä ääniä huonolle penkille?

== album_litter_walk
# album: litter-walk
# title: Roskat ja basso
# where: Ranta, Vuosaari
# partner: Linda, joka haluaa sen lujaa ja kantaa mieluummin kuin odottaa
# full: Säkit rivissä kuin yleisö.
# partial: Kolme säkkiä.
# flop: Kolme säkkiä.
# ask: Linda odottaa anteeksipyyntöä, jota hän ei aio pyytää. Pitääkö sitä pyytää?

== album_suburb_zine
# album: suburb-zine
# title: Ostarin lehti
# where: Oman lähiön ostari
# partner: Mehmet, joka tietää kaikkien tilaukset eikä yhtään nimeä
# full: Teline ja lehti, josta puuttuu hammas, sivu seitsemän.
# partial: Yksi kappale, luettu rikki.
# flop: Yksi kappale, luettu rikki.
# ask: Vitsi oli hyvä ja osui oikeaan ihmiseen. Kumpi ratkaisee?

== album_futsal
# album: futsal
# title: Huonokuntoiset
# where: Koulun sali, Jakomäki
# partner: Hannu, vahtimestari, joka tuomaroi salaa ovensuusta
# full: Liivit ripustettuna kaiteelle.
# partial: Lakaistu lattia.
# flop: Lakaistu lattia.
# ask: Eetu pelaa tosissaan. Onko se vika?

== album_park_open_mic
# album: park-open-mic
# title: Avoin mikki, rajallinen akku
# where: Alppipuisto
# partner: Luka, joka kirjoittaa runoja kuitteihin
# full: Tallattu rengas nurmessa.
# partial: Kuitti kiven alla.
# flop: Kuitti kiven alla.
# ask: Miksi Luka ei halua kuulla olevansa rohkea?

== album_indoor_map
# album: indoor-map
# title: Tässä saa istua
# where: Asematunneli
# partner: Berit, joka kuiskaa ulkonakin ja haluaa kartan paperille
# full: Yhdeksäntoista pistettä.
# partial: Yksi piste, siirretty.
# flop: Yksi piste, siirretty.
# ask: Saako kartalla olla paikka, joka ei halua tulla löydetyksi?

== album_suomenlinna_list
# album: suomenlinna-list
# title: Tehtävälista merelle
# where: Suomenlinna
# partner: Veera, jonka ryhmä kirjoittaa teidän listanne ja te sen listan
# full: Lautta kaikissa väreissään.
# partial: Laituri.
# flop: Laituri.
# ask: Odottivatko muut Petraa vai häntä?

== album_kotka_museum_day
# album: kotka-museum-day
# title: Yksi huone
# where: Satama, Kotka
# partner: Esko, opas, entinen nosturinkuljettaja, ylpeästi väärässä vuosiluvuista
# full: Nosturi.
# partial: Bussilippu.
# flop: Bussilippu.
# ask: Yksi lähti rantaan kesken Eskon tarinan. Oliko se epäkohteliasta vai rehellistä?

== album_retro_lan
# album: retro-lan
# title: Lähiverkko
# where: Kellarin kerhohuone, Roihuvuori
# partner: Amal, kellarin tarkin tähtääjä
# full: Sininen kaapeli.
# partial: Vapaa ovi.
# flop: Vapaa ovi.
# ask: Ketä hän suojeli, kun peli pysähtyi?

== album_small_rights_posters
# album: small-rights-posters
# title: Pienet oikeudet
# where: Ilmoitustaulu, Hakaniemi
# partner: Virkailija, joka omalla ajallaan, pipo päässä, haluaa kaiken olevan oikein
# full: Yksi juliste, oma.
# partial: Neljäkymmentä puhdasta suorakaidetta seinällä.
# flop: Neljäkymmentä puhdasta suorakaidetta seinällä.
# ask: Onko puolittain vanha tieto parempi kuin ei mitään tietoa?

== album_film_night
# album: film-night
# title: Elokuvailta ilman elokuvaa
# where: Nuorisotalo, Malminkartano
# partner: Viivi, joka muistaa, kuka teki tekstitykset
# full: Valkoinen lakana.
# partial: Valkoinen lakana.
# flop: EXIT-kyltti, joka ei pala.
# ask: Viivi kertoi elokuvan alusta loppuun. Kiersikö hän sääntöä?

== album_swap_shelf
# album: swap-shelf
# title: Poistumistie
# where: Oma rappu
# partner: Katri, isännöitsijä, joka vastaa autosta, kaiuttimella, kesken lounaan
# full: Hylly mankelin vieressä.
# partial: Vaalea suorakaide seinässä.
# flop: Vaalea suorakaide seinässä.
# ask: Sääntö on oikea, lappu on ilkeä. Kumpaan vastataan?

== album_handover_book
# album: handover-book
# title: Seuraaville
# where: Työhuoneen ikkuna
# partner: Leila, joka ei halua sankaritarinaa vaan sen, missä avain jumittaa
# full: Valaistu ikkuna.
# partial: Neljä sivua.
# flop: Neljä sivua.
# ask: Kenelle hän kirjoittaa, jos lukijaa ei ole?
