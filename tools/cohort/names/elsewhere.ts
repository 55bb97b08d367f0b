import type { Names } from './names.ts';

export const elsewhere: readonly Names[] = [
  {
    countries: 'KI',
    order: 'given-family',
    given: 'Teretia Tekinene Bwere Nei_Maria Ioane Tabwea Kaure Ruuta',
    family: 'Tebano Tabuia Kaiuea Teaotai Iotebwa Tekanene',
  },
  {
    countries: 'FJ PG WS VU',
    order: 'given-family',
    given: 'Litia Ratu_Epeli Mere Sione Salome Kila',
    family: 'Vakatora Tuilagi Waqa Kave Naivalu Toea',
  },
  {
    countries: 'TR AZ',
    order: 'given-family',
    given: 'Elif Mehmet Aylin Rəşad Gülnar Emre',
    family: 'Yılmaz Məmmədov Kaya Əliyeva Çelik Şahin',
  },
  {
    countries: 'UA BG RS',
    order: 'given-family',
    given: 'Olena=Олена Taras=Тарас Desislava=Десислава Milan=Милан Iryna=Ірина Georgi=Георги',
    family:
      'Shevchuk=Шевчук Petrova=Петрова Kovalenko=Коваленко Dimitrov=Димитров Jovanovic=Јовановић Bondar=Бондар',
  },
  {
    countries: 'GR',
    order: 'given-family',
    given: 'Eleni=Ελένη Nikos=Νίκος Katerina=Κατερίνα',
    family: 'Papadaki=Παπαδάκη Georgiou=Γεωργίου Nikolaidis=Νικολαΐδης',
  },
  {
    countries: 'FR',
    order: 'given-family',
    given: 'Camille Éloïse Mathieu Zoé',
    family: 'Lefèvre Moreau Garçon Dubois',
  },
  {
    countries: 'US GB',
    order: 'given-family',
    given: 'Emily Marcus Siobhán Tyler',
    family: 'O’Connor Walker Nguyen-Smith Patel',
  },
];
