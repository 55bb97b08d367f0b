import type { Names } from './names.ts';

export const africa: readonly Names[] = [
  {
    countries: 'ET',
    order: 'given-father',
    given: 'Abeba=አበባ Tesfaye=ተስፋዬ Hiwot=ሕይወት Dawit=ዳዊት Meron=ሜሮን Bekele=በቀለ Selam=ሰላም Yonas=ዮናስ',
    family:
      'Alemu=ዓለሙ Tadesse=ታደሰ Girma=ግርማ Kebede=ከበደ Haile=ኃይሌ Wolde=ወልዴ Desta=ደስታ Mengistu=መንግስቱ',
  },
  {
    countries: 'GH',
    order: 'given-family',
    given: 'Abena Kwame Akosua Kofi Esi Yaw Efua Kojo',
    family: 'Mensah Boateng Owusu Asante Amoah Agyeman Tetteh Quaye',
  },
  {
    countries: 'RW',
    order: 'given-family',
    given: 'Claudine Jean_Bosco Solange Emmanuel Immaculée Théogène Diane Olivier',
    family: 'Uwimana Habimana Mukamana Niyonzima Ingabire Nshimiyimana Uwase Bizimana',
  },
  {
    countries: 'SN ML',
    order: 'given-family',
    given: 'Awa Mamadou Fatou Ousmane Aïssatou Cheikh Mariama Ibrahima',
    family: 'Diop Ndiaye Fall Sow Ba Gueye Sarr Traoré',
  },
  {
    countries: 'TZ KE',
    order: 'given-family',
    given: 'Neema Juma Rehema Baraka Zawadi Hamisi Amani Salma',
    family: 'Mwakalinga Kimaro Msuya Otieno Wanjiru Mbwana Kileo Shayo',
  },
  {
    countries: 'NG',
    order: 'given-family',
    given: 'Ngozi Chidi Aisha Olúfẹ́mi Folákẹ́ Emeka Zainab Táíwò',
    family: 'Okafor Adéyẹmí Ibrahim Ogunlade Eze Bello Nwosu Afọlábí',
  },
  {
    countries: 'LS BW ZA',
    order: 'given-family',
    given: 'Palesa Thabo Lerato Tšepo Nthabiseng Kabelo Mpho Teboho',
    family: 'Mokoena Molapo Ramaili Letsie Phiri Nkosi Sekhonyana Tau',
  },
  {
    countries: 'ZM MW',
    order: 'given-family',
    given: 'Mutinta Chanda Bwalya Mwila Thandiwe Kondwani Natasha Lubinda',
    family: 'Banda Mwansa Zulu Tembo Chileshe Mulenga Sakala Nyirenda',
  },
  {
    countries: 'ZW',
    order: 'given-family',
    given: 'Rudo Tendai Chipo Farai Nyasha Tafadzwa Ruvimbo Simba',
    family: 'Moyo Ncube Chikowore Dube Mutasa Sibanda Marufu Chigumba',
  },
  {
    countries: 'CM BJ TG CI',
    order: 'given-family',
    given: 'Solange Bertrand Édith Hervé Mireille Aurélien Clarisse Parfait',
    family: 'Ngono Mbarga Tchoupo Fotso Ekambi Abena Koffi Atangana',
  },
  {
    countries: 'CD MG',
    order: 'given-family',
    given: 'Béatrice Trésor Chantal Fiston Nadège Héritier Rachel Patient',
    family: 'Mukendi Ilunga Kabongo Tshibanda Mwamba Lukusa Kalala Mutombo',
  },
  {
    countries: 'UG',
    order: 'given-family',
    given: 'Nakato Okello Grace Mugisha Apio Ssemakula Joy Wasswa',
    family: 'Namubiru Opio Kyomuhendo Byaruhanga Achieng Tumusiime Lubega Nansubuga',
  },
  {
    countries: 'EG MA TN JO LB IQ',
    order: 'given-family',
    given:
      'Layla=ليلى Youssef=يوسف Mariam=مريم Karim=كريم Salma=سلمى Tarek=طارق Huda=هدى Nabil=نبيل',
    family:
      'Haddad=حداد Mansour=منصور El-Sayed=السيد Benali=بنعلي Khoury=خوري Saleh=صالح Nasser=ناصر Amrani=عمراني',
  },
  {
    countries: 'MZ AO CV',
    order: 'given-family',
    given: 'Celeste Armando Graça Nelson Isaura Tomás',
    family: 'Macamo Chissano Mondlane Neto Tavares Évora',
  },
];
