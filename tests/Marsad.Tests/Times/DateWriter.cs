using System.Globalization;

namespace Marsad.Tests.Times;

/// <summary>Writes days in the forms that news uses.</summary>
internal static class DateWriter
{
    private static readonly string[] Egyptian = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];
    private static readonly string[] Levantine = ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"];
    private static readonly string[] Maghrebi = ["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];
    private static readonly string[] Hijri = ["محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة"];
    private static readonly string[] Weekdays = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];
    private static readonly string[] Ordinals = ["", "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"];

    /// <summary>A Gregorian day in the forms that most dates have.</summary>
    public static IEnumerable<string> MainGregorian(DateOnly day) =>
    [
        Invariant($"{day.Day} {Egyptian[day.Month - 1]} {day.Year}"),
        Invariant($"{day.Day} {Levantine[day.Month - 1]} {day.Year}"),
        Invariant($"{day.Day}/{day.Month}/{day.Year}"),
        Invariant($"{day:yyyy-MM-dd}"),
    ];

    /// <summary>A day of the Hijra in the forms that most dates have.</summary>
    public static IEnumerable<string> MainOfHijra(int year, int month, int day) =>
        [Invariant($"{day} {Hijri[month - 1]} {year} هـ"), Invariant($"{day:00}/{month:00}/{year}")];

    /// <summary>A Gregorian day in every form.</summary>
    public static IEnumerable<string> Gregorian(DateOnly day)
    {
        var (month, weekday) = (day.Month - 1, Weekdays[(int)day.DayOfWeek]);
        yield return Invariant($"{day.Day} {Egyptian[month]} {day.Year}");
        yield return Invariant($"{day.Day} {Levantine[month]} {day.Year}");
        yield return Invariant($"{day.Day} {Maghrebi[month]} {day.Year}");
        yield return Invariant($"{day.Day:00} {Egyptian[month]}/{Levantine[month]} {day.Year}م");
        yield return Invariant($"{day.Day} {Levantine[month]} ({Egyptian[month]}) {day.Year}");
        yield return Invariant($"{weekday} {day.Day} {Egyptian[month]} {day.Year}");
        yield return Invariant($"يوم {weekday} الموافق {day.Day} من شهر {Levantine[month]} عام {day.Year}");
        yield return Invariant($"{weekday}، {Egyptian[month]} {day.Day}، {day.Year}");
        yield return Invariant($"{Ordinal(day.Day)} من {Levantine[month]} {day.Year}");
        yield return Invariant($"{day.Day}/{day.Month}/{day.Year}");
        yield return Invariant($"{day.Day:00}-{day.Month:00}-{day.Year}");
        yield return Invariant($"{day:yyyy-MM-dd}");
        yield return ArabicDigits(Invariant($"{weekday} {day.Day} {Egyptian[month]} {day.Year}"));
        yield return ArabicDigits(Invariant($"{day.Day}/{day.Month}/{day.Year}"));
    }

    /// <summary>A day of the Hijra in every form.</summary>
    public static IEnumerable<string> OfHijra(int year, int month, int day)
    {
        yield return Invariant($"{day} {Hijri[month - 1]} {year}");
        yield return Invariant($"{day} {Hijri[month - 1]} {year}هـ");
        yield return Invariant($"{Ordinal(day)} من {Hijri[month - 1]} {year} هـ");
        yield return Invariant($"{day:00}/{month:00}/{year} هـ");
        yield return Invariant($"{year}-{month:00}-{day:00}");
        yield return ArabicDigits(Invariant($"{day} {Hijri[month - 1]} {year} هجرية"));
    }

    private static string Ordinal(int number) => number switch
    {
        <= 10 => Ordinals[number],
        11 => "الحادي عشر",
        < 20 => Ordinals[number - 10] + " عشر",
        20 => "العشرين",
        < 30 => (number == 21 ? "الحادي" : Ordinals[number - 20]) + " والعشرين",
        30 => "الثلاثين",
        _ => "الحادي والثلاثين",
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string ArabicDigits(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)('٠' + c - '0') : c));
}
