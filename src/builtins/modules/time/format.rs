//! `strftime` in the C locale.

use super::calendar::Calendar;

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn weekday(calendar: &Calendar) -> &'static str {
    usize::try_from(calendar.weekday).ok().and_then(|index| WEEKDAYS.get(index)).copied().unwrap_or("?")
}

fn month(calendar: &Calendar) -> &'static str {
    usize::try_from(calendar.month - 1).ok().and_then(|index| MONTHS.get(index)).copied().unwrap_or("?")
}

fn short(name: &'static str) -> &'static str {
    name.get(..3).unwrap_or(name)
}

/// `Sat Jun  6 16:26:11 1998`
pub fn plain(calendar: &Calendar) -> String {
    let Calendar { day, hour, minute, second, year, .. } = calendar;
    format!(
        "{} {} {day:2} {hour:02}:{minute:02}:{second:02} {year}",
        short(weekday(calendar)),
        short(month(calendar))
    )
}

/// The format with every directive replaced; unknown ones stay.
pub fn format(format: &str, calendar: &Calendar, offset: i64, zone: &str) -> String {
    let mut output = String::with_capacity(format.len() + 16);
    let mut characters = format.chars();
    while let Some(character) = characters.next() {
        if character != '%' {
            output.push(character);
            continue;
        }
        match characters.next() {
            None => output.push('%'),
            Some('z') => output.push_str(&offset_text(offset)),
            Some('Z') => output.push_str(zone),
            Some(directive) => match field(directive, calendar) {
                Some(text) => output.push_str(&text),
                None => {
                    output.push('%');
                    output.push(directive);
                }
            },
        }
    }
    output
}

fn offset_text(offset: i64) -> String {
    let sign = if offset < 0 { '-' } else { '+' };
    let minutes = offset.abs() / 60;
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}

fn field(directive: char, calendar: &Calendar) -> Option<String> {
    let Calendar {
        year,
        month: month_number,
        day,
        hour,
        minute,
        second,
        weekday: weekday_number,
        day_of_year,
        ..
    } = *calendar;
    let hour_of_twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
    let half = if hour < 12 { "AM" } else { "PM" };
    Some(match directive {
        'Y' => year.to_string(),
        'C' => format!("{:02}", year.div_euclid(100)),
        'y' => format!("{:02}", year.rem_euclid(100)),
        'm' => format!("{month_number:02}"),
        'd' => format!("{day:02}"),
        'e' => format!("{day:2}"),
        'H' => format!("{hour:02}"),
        'k' => format!("{hour:2}"),
        'I' => format!("{hour_of_twelve:02}"),
        'l' => format!("{hour_of_twelve:2}"),
        'M' => format!("{minute:02}"),
        'S' => format!("{second:02}"),
        'p' => half.to_owned(),
        'P' => half.to_lowercase(),
        'a' => short(weekday(calendar)).to_owned(),
        'A' => weekday(calendar).to_owned(),
        'b' | 'h' => short(month(calendar)).to_owned(),
        'B' => month(calendar).to_owned(),
        'j' => format!("{day_of_year:03}"),
        'w' => ((weekday_number + 1) % 7).to_string(),
        'u' => (weekday_number + 1).to_string(),
        'U' => format!("{:02}", (day_of_year - 1 + 7 - (weekday_number + 1) % 7) / 7),
        'W' => format!("{:02}", (day_of_year - 1 + 7 - weekday_number) / 7),
        'G' => iso_week(calendar).0.to_string(),
        'g' => format!("{:02}", iso_week(calendar).0.rem_euclid(100)),
        'V' => format!("{:02}", iso_week(calendar).1),
        's' => calendar.seconds().to_string(),
        'c' => plain(calendar),
        'x' | 'D' => format!("{month_number:02}/{day:02}/{:02}", year.rem_euclid(100)),
        'X' | 'T' => format!("{hour:02}:{minute:02}:{second:02}"),
        'R' => format!("{hour:02}:{minute:02}"),
        'r' => format!("{hour_of_twelve:02}:{minute:02}:{second:02} {half}"),
        'F' => format!("{year}-{month_number:02}-{day:02}"),
        'n' => "\n".to_owned(),
        't' => "\t".to_owned(),
        '%' => "%".to_owned(),
        _ => return None,
    })
}

/// Year and week of ISO 8601: weeks begin on Monday, the first one has the year's first Thursday.
fn iso_week(calendar: &Calendar) -> (i64, i64) {
    let is_leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let week = (calendar.day_of_year - (calendar.weekday + 1) + 10) / 7;
    let weeks_of = |year: i64, first_weekday: i64| {
        // A year has 53 weeks if it begins on a Thursday, or on a Wednesday and is a leap year.
        if first_weekday == 3 || first_weekday == 2 && is_leap(year) { 53 } else { 52 }
    };
    let first_weekday = (calendar.weekday - (calendar.day_of_year - 1)).rem_euclid(7);
    if week < 1 {
        let before = calendar.year - 1;
        let days = if is_leap(before) { 366 } else { 365 };
        return (before, weeks_of(before, (first_weekday - days).rem_euclid(7)));
    }
    if week > weeks_of(calendar.year, first_weekday) { (calendar.year + 1, 1) } else { (calendar.year, week) }
}
