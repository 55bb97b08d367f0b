import type { Names } from './names.ts';

export const americas: readonly Names[] = [
  {
    countries: 'MX SV HN GT NI',
    order: 'given-family',
    given: 'Guadalupe José_Luis Xóchitl Miguel_Ángel Lucía Héctor Itzel Raúl Noemí Óscar',
    family:
      'Hernández_López García_Cruz Martínez_Ruiz Flores_Peña Ramírez_Soto Reyes_Mejía Castillo_Ortiz Aguilar_Chávez',
  },
  {
    countries: 'PE BO EC',
    order: 'given-family',
    given: 'Rosa Wilmer Killa Amaru Yolanda Edwin Sumaq Máximo',
    family: 'Quispe_Mamani Huamán_Flores Condori_Rojas Chávez_Luna Ticona_Apaza Rojas_Vega',
  },
  {
    countries: 'CO CR DO',
    order: 'given-family',
    given: 'Catalina Andrés Valentina Camilo Paola Sebastián Milena Esteban',
    family: 'Rodríguez_Mora Gómez_Vargas Jiménez_Solano Ospina_Cano Murillo_Rivas Salazar_Peña',
  },
  {
    countries: 'AR PY CL',
    order: 'given-family',
    given: 'Julieta Martín Anahí Facundo Soledad Arami Nicolás Belén',
    family: 'Fernández Benítez González_Acosta Duarte Peralta Ibáñez Aquino Figueroa',
  },
  {
    countries: 'BR',
    order: 'given-family',
    given: 'Ana_Beatriz João_Pedro Iara Thiago Conceição Ubirajara Luísa Caetano',
    family: 'da_Silva dos_Santos Oliveira Cavalcanti Araújo Ferreira_Lima Nascimento Albuquerque',
  },
  {
    countries: 'JM',
    order: 'given-family',
    given: 'Keisha Marlon Shanice Devon',
    family: 'Campbell Brown Clarke Grant',
  },
];
