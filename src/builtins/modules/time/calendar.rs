//! Calendar times of the proleptic Gregorian calendar and the seconds since 1970 they stand for (the algorithms count eras of 400 years
//! that begin in March: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").

/// A calendar time: the fields of `struct_time`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calendar {
    pub year: i64,
    /// 1 to 12.
    pub month: i64,
    /// 1 to 31.
    pub day: i64,
    pub hour: i64,
    pub minute: i64,
    /// 0 to 61.
    pub second: i64,
    /// Monday is 0.
    pub weekday: i64,
    /// 1 to 366.
    pub day_of_year: i64,
    /// Is it daylight saving time? -1: unknown.
    pub daylight: i64,
}

/// What is wrong with a time tuple.
pub enum Wrong {
    Length,
    /// The field's name in CPython's message.
    Range(&'static str),
}

const SECONDS_OF_DAY: i64 = 86_400;

/// Days from 1970-01-01 to a date.
fn days_from_date(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The date so many days after 1970-01-01.
fn date_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

impl Calendar {
    /// The calendar time of seconds since 1970, in the zone they are counted in.
    pub fn of_seconds(seconds: i64, is_daylight: bool) -> Calendar {
        let days = seconds.div_euclid(SECONDS_OF_DAY);
        let of_day = seconds.rem_euclid(SECONDS_OF_DAY);
        let (year, month, day) = date_from_days(days);
        Calendar {
            year,
            month,
            day,
            hour: of_day / 3600,
            minute: of_day / 60 % 60,
            second: of_day % 60,
            weekday: (days + 3).rem_euclid(7),
            day_of_year: days - days_from_date(year, 1, 1) + 1,
            daylight: i64::from(is_daylight),
        }
    }

    /// Seconds since 1970 in the calendar time's own zone; fields beyond their range carry over.
    pub fn seconds(&self) -> i64 {
        let months = self.month - 1;
        let days =
            days_from_date(self.year + months.div_euclid(12), months.rem_euclid(12) + 1, 1) + self.day - 1;
        days * SECONDS_OF_DAY + self.hour * 3600 + self.minute * 60 + self.second
    }

    /// The fields in the order of `struct_time`.
    pub fn fields(&self) -> [i64; 9] {
        [
            self.year,
            self.month,
            self.day,
            self.hour,
            self.minute,
            self.second,
            self.weekday,
            self.day_of_year,
            self.daylight,
        ]
    }

    /// A calendar time from the fields of a tuple; zero stands for the first month, day and day of the year.
    pub fn of_fields(fields: &[i64]) -> Result<Calendar, Wrong> {
        let &[year, month, day, hour, minute, second, weekday, day_of_year, daylight] = fields else {
            return Err(Wrong::Length);
        };
        let at_least_one = |number: i64| if number == 0 { 1 } else { number };
        let (month, day, day_of_year) = (at_least_one(month), at_least_one(day), at_least_one(day_of_year));
        let ranges = [
            ("month", month, 1, 12),
            ("day of month", day, 1, 31),
            ("hour", hour, 0, 23),
            ("minute", minute, 0, 59),
            ("seconds", second, 0, 61),
            ("day of week", weekday, -1, i64::MAX),
            ("day of year", day_of_year, 1, 366),
        ];
        if let Some((name, ..)) =
            ranges.iter().find(|(_, number, least, most)| number < least || number > most)
        {
            return Err(Wrong::Range(name));
        }
        Ok(Calendar {
            year,
            month,
            day,
            hour,
            minute,
            second,
            weekday: weekday.rem_euclid(7),
            day_of_year,
            daylight,
        })
    }
}
