import type { Names } from './names.ts';

export const asia: readonly Names[] = [
  {
    countries: 'KH',
    order: 'family-given',
    given: 'Sokha=សុខា Dara=ដារ៉ា Bopha=បុប្ផា Chanthy=ចាន់ធី Rithy=រិទ្ធី Sreymom=ស្រីមុំ Vanna=វណ្ណា Kosal=កុសល',
    family: 'Chan=ចាន់ Sok=សុខ Keo=កែវ Heng=ហេង Chea=ជា Nhem=ញ៉ែម Prak=ប្រាក់ Meas=មាស',
  },
  {
    countries: 'LA',
    order: 'given-family',
    given:
      'Khamla=ຄຳຫຼ້າ Bounmy=ບຸນມີ Chansouk=ຈັນສຸກ Noy=ນ້ອຍ Somphone=ສົມພອນ Vilayvanh=ວິໄລວັນ Phout=ພຸດ Dao=ດາວ',
    family:
      'Vongsa=ວົງສາ Phommachanh=ພົມມະຈັນ Sisavath=ສີສະຫວາດ Keomany=ແກ້ວມະນີ Inthavong=ອິນທະວົງ Souvanna=ສຸວັນນາ Xayavong=ໄຊຍະວົງ Thammavong=ທຳມະວົງ',
  },
  {
    countries: 'TH',
    order: 'given-family',
    given:
      'Somchai=สมชาย Malee=มาลี Anong=อนงค์ Kittisak=กิตติศักดิ์ Pranee=ปราณี Wichai=วิชัย Suda=สุดา Narong=ณรงค์',
    family:
      'Srisuk=ศรีสุข Wongsawat=วงศ์สวัสดิ์ Thongdee=ทองดี Saelim=แซ่ลิ้ม Boonmee=บุญมี Chaiyasit=ชัยสิทธิ์ Rattana=รัตนา Intharat=อินทรัตน์',
  },
  {
    countries: 'VN',
    order: 'family-given',
    given: 'Thị_Minh_Anh Văn_Hùng Thị_Lan Quang_Huy Thu_Hà Đức_Long Ngọc_Mai Bảo_Trâm',
    family: 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi',
  },
  {
    countries: 'MN',
    order: 'given-father',
    given:
      'Enkhtuya=Энхтуяа Batbayar=Батбаяр Oyuun=Оюун Ganbold=Ганболд Sarangerel=Сарангэрэл Munkhzul=Мөнхзул Tuvshin=Түвшин Narantsetseg=Наранцэцэг',
    family:
      'Dorj=Дорж Bat-Erdene=Бат-Эрдэнэ Sukh=Сүх Gantulga=Гантулга Tsend=Цэнд Baatar=Баатар Purev=Пүрэв Lkhagva=Лхагва',
  },
  {
    countries: 'NP',
    order: 'given-family',
    given:
      'Sita=सीता Bishnu=विष्णु Sunita=सुनिता Prakash=प्रकाश Anju=अन्जु Dipendra=दिपेन्द्र Kamala=कमला Rajan=राजन',
    family:
      'Tamang=तामाङ Gurung=गुरुङ Shrestha=श्रेष्ठ Adhikari=अधिकारी Maharjan=महर्जन Rai=राई Thapa=थापा Lama=लामा',
  },
  {
    countries: 'IN',
    order: 'given-family',
    given: 'Asha=आशा Ravi=रवि Meena=मीना Sanjay=संजय Kavita=कविता Arun=अरुण Lakshmi=लक्ष्मी Vijay=विजय',
    family:
      'Sharma=शर्मा Verma=वर्मा Joshi=जोशी Kulkarni=कुलकर्णी Mishra=मिश्रा Pandey=पाण्डेय Rathod=राठौड़ Devi=देवी',
  },
  {
    countries: 'BD',
    order: 'given-family',
    given:
      'Shirin=শিরিন Rafiq=রফিক Nasrin=নাসরিন Kamal=কামাল Rehana=রেহানা Tanvir=তানভীর Farida=ফরিদা Jamal=জামাল',
    family:
      'Rahman=রহমান Akter=আক্তার Hossain=হোসেন Begum=বেগম Chowdhury=চৌধুরী Islam=ইসলাম Sultana=সুলতানা Mia=মিয়া',
  },
  {
    countries: 'LK',
    order: 'given-family',
    given: 'Chaminda=චමින්ද Nirmala=නිර්මලා Ruwan=රුවන් Kumari=කුමාරි Dilani=දිලානි Nuwan=නුවන්',
    family:
      'Perera=පෙරේරා Bandara=බණ්ඩාර Fernando=ප්‍රනාන්දු Jayasinghe=ජයසිංහ Silva=සිල්වා Wickramasinghe=වික්‍රමසිංහ',
  },
  {
    countries: 'LK',
    order: 'given-father',
    given: 'Kavitha=கவிதா Suresh=சுரேஷ் Mala=மாலா Arul=அருள் Meena=மீனா',
    family: 'Selvam=செல்வம் Rajan=ராஜன் Kumaran=குமரன் Nathan=நாதன்',
  },
  {
    countries: 'PK',
    order: 'given-family',
    given:
      'Ayesha=عائشہ Bilal=بلال Sana=ثناء Usman=عثمان Zainab=زینب Imran=عمران Nadia=نادیہ Kashif=کاشف',
    family:
      'Khan=خان Malik=ملک Qureshi=قریشی Baloch=بلوچ Siddiqui=صدیقی Shah=شاہ Butt=بٹ Awan=اعوان',
  },
  {
    countries: 'ID',
    order: 'single',
    given:
      'Suharti Wayan Purwanto Ningsih Ketut Sumarni Widodo Kartini Rahayu Made Sutrisno Lestari',
  },
  {
    countries: 'PH',
    order: 'given-family',
    given: 'Maria_Luisa Jose Liwayway Ramon Corazon Danilo Marisol Efren',
    family: 'Santos Reyes Dela_Cruz Bautista Magsaysay Villanueva Dimaculangan Macaraeg',
  },
  {
    countries: 'TL',
    order: 'given-family',
    given: 'Maria João Filomena Domingos Natália Agostinho Lurdes Mateus',
    family: 'da_Costa Soares dos_Santos Ximenes Pereira Guterres Amaral da_Silva',
  },
  {
    countries: 'UZ',
    order: 'given-family',
    given: 'Dilnoza Otabek Gulnora Sherzod Malika Jasur Zilola Bobur',
    family: 'Karimova Yusupov Rashidova Toʻxtayev Nazarova Ergashev Umarova Saidov',
  },
  {
    countries: 'KG',
    order: 'given-family',
    given:
      'Aizada=Айзада Bakyt=Бакыт Cholpon=Чолпон Nurlan=Нурлан Gulzat=Гүлзат Azamat=Азамат Meerim=Мээрим Ulan=Улан',
    family:
      'Asanova=Асанова Toktogulov=Токтогулов Isakova=Исакова Mamytov=Мамытов Osmonova=Осмонова Beishenov=Бейшенов Sydykova=Сыдыкова Kadyrov=Кадыров',
  },
  {
    countries: 'TJ',
    order: 'given-family',
    given:
      'Zarina=Зарина Firuz=Фирӯз Nigina=Нигина Rustam=Рустам Shahnoza=Шаҳноза Jamshed=Ҷамшед Madina=Мадина Daler=Далер',
    family:
      'Rahimova=Раҳимова Sharipov=Шарипов Nazarova=Назарова Qodirov=Қодиров Safarova=Сафарова Mirzoev=Мирзоев Davlatova=Давлатова Yusufi=Юсуфӣ',
  },
  {
    countries: 'KZ',
    order: 'given-family',
    given: 'Aigerim=Айгерім Nurzhan=Нұржан Dana=Дана Yerlan=Ерлан',
    family: 'Abenova=Әбенова Zhumabayev=Жұмабаев Ospanova=Оспанова Suleimenov=Сүлейменов',
  },
  {
    countries: 'MY MV',
    order: 'given-family',
    given: 'Siti_Aminah Hafiz Nurul Azlan Farah Ismail',
    family: 'binti_Abdullah bin_Rahman binti_Yusof bin_Hassan binti_Omar bin_Salleh',
  },
  {
    countries: 'MM BT',
    order: 'single',
    given: 'Thida Zaw_Min Khin_Khin Tshering Dorji Sonam Pema Htun_Aung',
  },
  {
    countries: 'CN',
    order: 'family-given',
    given: 'Li=丽 Wei=伟 Fang=芳 Jing=静 Qiang=强 Min=敏',
    family: 'Wang=王 Zhang=张 Liu=刘 Chen=陈 Zhao=赵 Zhou=周',
  },
  {
    countries: 'JP',
    order: 'family-given',
    given: 'Haruka=遥 Kenji=健司 Yuko=裕子 Takumi=匠',
    family: 'Sato=佐藤 Tanaka=田中 Yamamoto=山本 Kobayashi=小林',
  },
];
