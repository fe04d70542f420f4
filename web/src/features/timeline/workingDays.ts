// Working days: counted, and walked by.  Days are numbers since 1 January 1970; the server's
// `std/working_days.py` says the same of dates.
const WEEK = 7;
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** 0 is Monday; 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % WEEK) + WEEK) % WEEK;

export class WorkingDays {
  /** The weekdays on which people work, in order; at least one. */
  constructor(readonly weekdays: readonly number[] = [0, 1, 2, 3, 4]) {}

  static of(names: readonly string[]): WorkingDays {
    const known = WEEKDAYS.flatMap((name, at) => (names.includes(name) ? [at] : []));
    return known.length ? new WorkingDays(known) : new WorkingDays();
  }

  isWorked(day: number): boolean {
    return this.weekdays.includes(weekdayOf(day));
  }

  /** Two working days apart by one differ by it; a day off is where the last working day before it is. */
  position(day: number): number {
    const weekday = weekdayOf(day), week = (day + 3 - weekday) / WEEK;
    return week * this.weekdays.length + this.weekdays.filter((one) => one <= weekday).length;
  }

  at(position: number): number {
    const many = this.weekdays.length, week = Math.floor((position - 1) / many);
    return week * WEEK - 3 + this.weekdays[position - 1 - week * many]!;
  }

  /** So many working days later, or earlier; by none it stays, be it a day off. */
  step(day: number, by: number): number {
    return by ? this.at(this.position(day) + by) : day;
  }

  /** The day itself, or the first working day after it. */
  since(day: number): number {
    return this.isWorked(day) ? day : this.at(this.position(day) + 1);
  }

  /** The working days from one day to another, both included. */
  count(start: number, end: number): number {
    return this.position(end) - this.position(start) + (this.isWorked(start) ? 1 : 0);
  }

  /** The end of what begins on a working day and takes so many of them. */
  lasting(start: number, count: number): number {
    return count > 1 ? this.at(this.position(start) + count - 1) : start;
  }
}
