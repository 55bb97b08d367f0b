import { describe, expect, it } from 'vitest';
import { readMeetingLog } from '../../../functions/training/meeting-log.ts';

/** 10 July 2023, 21:00 to 23:00 in Korea. */
const from = Date.parse('2023-07-10T12:00:00Z');
const held = { spans: [[from, from + 2 * 3_600_000] as const], zone: 'Asia/Seoul' };
const header =
  'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,In Waiting Room';
const preamble = [
  'Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants',
  '812 3456 7890,"Opening, and introductions",07/10/2023 08:40:00 PM,07/10/2023 11:05:00 PM,host@office.example,145,3',
  '',
];
const minute = 60_000;

const rowsOf = (csv: string, window = held) => {
  const read = readMeetingLog(csv, window);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read;
};
const faultsOf = (csv: string) => {
  const read = readMeetingLog(csv, held);
  return 'faults' in read ? read.faults : [];
};

describe('[F42] the list that Zoom exports', () => {
  it('is read below the lines about the meeting, with its byte-order mark', () => {
    const csv = [
      ...preamble,
      header,
      '"Dara, S. (Sok Dara)",dara@example.org,07/10/2023 09:02:10 PM,07/10/2023 11:00:40 PM,119,Yes,,No',
      '솔롱고,,07/10/2023 08:55:00 PM,07/10/2023 09:30:00 PM,35,Yes,Y,No',
      '',
    ].join('\r\n');
    expect(rowsOf(`\uFEFF${csv}`)).toEqual({
      waiting: 0,
      rows: [
        {
          name: 'Dara, S. (Sok Dara)',
          email: 'dara@example.org',
          span: [from + 2 * minute + 10_000, from + 120 * minute + 40_000],
        },
        { name: '솔롱고', email: '', span: [from - 5 * minute, from + 30 * minute] },
      ],
    });
  });

  it.each([
    [
      'the shorter header',
      'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)',
    ],
    ['the newer header', 'Name (original name),Email,Join time,Leave time,Duration (minutes)'],
    ['the Korean header', '이름(원래 이름),사용자 이메일,참가 시간,나간 시간,기간(분)'],
  ])('is read with %s', (_which, names) => {
    const row = 'Sok Dara,,07/10/2023 09:00:00 PM,07/10/2023 10:00:00 PM,60';
    expect(rowsOf(`${names}\n${row}`).rows).toHaveLength(1);
  });

  it.each([
    ['07/10/2023 09:15:00 PM'],
    ['10/07/2023 21:15:00'],
    ['10/07/2023 21:15'],
    ['10.07.2023 21:15:00'],
    ['2023-07-10 21:15:00'],
    ['2023/07/10 21:15:00'],
    ['2023-07-10T12:15:00Z'],
    ['2023. 7. 10. 오후 9:15:00'],
    ['7/10/23, 9:15:00\u202fPM'],
  ])('is read by the clock of the office, however it writes %s', (joined) => {
    const csv = `${header}\nSok Dara,,"${joined}","${joined}",0,No,,No`;
    const later = csv.replace(/,"[^"]*",0,/, (all) => all.replace('15', '45'));
    expect(rowsOf(later).rows[0]?.span).toEqual([from + 15 * minute, from + 45 * minute]);
  });

  it('may be written by another clock, and be saved again by a spreadsheet', () => {
    const csv =
      'Name (Original Name);User Email;Join Time;Leave Time\nA;;07/10/2023 07:00:00 AM;07/10/2023 08:00:00 AM';
    expect(rowsOf(csv, { ...held, zone: 'America/Lima' }).rows[0]?.span).toEqual([
      from,
      from + 60 * minute,
    ]);
    expect(faultsOf(csv)).toEqual([{ line: 2, column: 'Join Time', code: 'another-time' }]);
  });

  it('does not count who was in the waiting room', () => {
    const csv = [
      header,
      'Sok Dara,,07/10/2023 08:50:00 PM,07/10/2023 09:00:00 PM,10,Yes,,Yes',
      'Sok Dara,,07/10/2023 09:00:00 PM,07/10/2023 10:00:00 PM,60,Yes,,No',
    ].join('\n');
    expect(rowsOf(csv)).toMatchObject({ waiting: 1, rows: [{ span: [from, from + 60 * minute] }] });
  });

  it('is refused with the line and the column of all that is wrong', () => {
    const good = 'Sok Dara,,07/10/2023 09:00:00 PM,07/10/2023 10:00:00 PM,60,Yes,,No';
    const csv = [
      ...preamble,
      header,
      good,
      'Ana,,yesterday,07/10/2023 10:00:00 PM,60,Yes,,No',
      ',,07/10/2023 09:00:00 PM,07/10/2023 10:00:00 PM,60,Yes,,No',
      'Ben,,07/10/2023 09:00:00 PM,07/10/2023 25:00:00 PM,60,Yes,,No',
    ].join('\n');
    expect(faultsOf(csv)).toEqual([
      { line: 6, column: 'Join Time', code: 'no-moment' },
      { line: 7, column: 'Name (Original Name)', code: 'no-name' },
      { line: 8, column: 'Leave Time', code: 'no-moment' },
    ]);
    expect(faultsOf('Topic,Host\nOpening,Office')).toEqual([
      { line: 1, column: '', code: 'no-header' },
    ]);
    expect(
      faultsOf('Name (Original Name),User Email,Total Duration (Minutes),Guest\nA,,60,No'),
    ).toEqual([{ line: 1, column: '', code: 'no-times' }]);
    expect(faultsOf('이름(원래 이름),사용자 이메일,참가 시간(분)\n홍길동,,92')).toMatchObject([
      { code: 'no-times' },
    ]);
    expect(faultsOf(header)).toMatchObject([{ code: 'no-rows' }]);
    expect(faultsOf(`${header}\n${good.replace('10:00:00 PM', '08:30:00 PM')}\n${good}`)).toEqual([
      { line: 2, column: 'Leave Time', code: 'left-before' },
    ]);
    expect(faultsOf(`${header}\n"unclosed`)).toMatchObject([{ code: 'unreadable' }]);
  });
});
