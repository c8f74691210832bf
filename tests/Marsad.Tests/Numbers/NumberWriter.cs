namespace Marsad.Tests.Numbers;

/// <summary>Writes whole numbers in words, in the spellings that are common in print.</summary>
/// <param name="Feminine">Whether the counted noun is feminine.</param>
/// <param name="Oblique">Genitive and accusative instead of nominative.</param>
/// <param name="Hundred">The spelling of a hundred.</param>
/// <param name="SplitHundreds">"Three hundred" in two words.</param>
/// <param name="And">The conjunction, written on or apart.</param>
internal sealed record NumberWriter(bool Feminine, bool Oblique, string Hundred, bool SplitHundreds, string And)
{
    private static readonly string[] Masculine = ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];
    private static readonly string[] FeminineUnits = ["صفر", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"];
    private static readonly string[] Tens = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

    private static readonly (long Value, string One, string Two, string Few)[] Scales =
    [
        (1_000_000_000_000, "تريليون", "تريليون", "تريليونات"),
        (1_000_000_000, "مليار", "مليار", "مليارات"),
        (1_000_000, "مليون", "مليون", "ملايين"),
        (1_000, "ألف", "ألف", "آلاف"),
    ];

    /// <summary>Every combination of the spellings.</summary>
    public static IEnumerable<NumberWriter> All =>
        from feminine in new[] { false, true }
        from oblique in new[] { false, true }
        from hundred in new[] { "مائة", "مئة" }
        from split in new[] { false, true }
        from conjunction in new[] { " و", " و " }
        select new NumberWriter(feminine, oblique, hundred, split, conjunction);

    /// <summary>The number in words, below a thousand trillions.</summary>
    public string Write(long number)
    {
        if (number == 0) return Masculine[0];
        var parts = new List<string>();
        foreach (var (value, one, two, few) in Scales)
        {
            if (number >= value) parts.Add(Scaled((int)(number / value), one, two, few));
            number %= value;
        }

        if (number > 0) parts.Add(Group((int)number, Feminine));
        return string.Join(And, parts);
    }

    private string Scaled(int count, string one, string two, string few) => count switch
    {
        1 => one,
        2 => two + (Oblique ? "ين" : "ان"),
        _ when count % 100 is >= 3 and <= 10 => Group(count, feminine: false) + " " + few,
        _ when count % 100 is >= 11 => Group(count, feminine: false) + " " + one + "ا",
        _ => Group(count, feminine: false) + " " + one,
    };

    private string Group(int number, bool feminine)
    {
        var (hundreds, rest) = (number / 100, number % 100);
        if (hundreds == 0) return Small(rest, feminine);
        var words = hundreds switch
        {
            1 => Hundred,
            2 => Hundred[..^1] + (Oblique ? "تين" : "تان"),
            _ => FeminineUnits[hundreds] + (SplitHundreds ? " " : "") + Hundred,
        };
        return rest == 0 ? words : words + And + Small(rest, feminine);
    }

    private string Small(int number, bool feminine)
    {
        if (number <= 10) return Unit(number, feminine);
        if (number < 20) return Teen(number - 10, feminine);
        var tens = Tens[number / 10] + (Oblique ? "ين" : "ون");
        return number % 10 == 0 ? tens : Unit(number % 10, feminine) + And + tens;
    }

    private string Unit(int number, bool feminine)
    {
        var word = feminine ? FeminineUnits[number] : Masculine[number];
        return number == 2 && Oblique ? word[..^2] + "ين" : word;
    }

    private string Teen(int unit, bool feminine)
    {
        var ten = feminine ? "عشرة" : "عشر";
        return unit switch
        {
            1 => (feminine ? "إحدى " : "أحد ") + ten,
            2 => (feminine ? "اثنت" : "اثن") + (Oblique ? "ي " : "ا ") + ten,
            _ => (feminine ? FeminineUnits : Masculine)[unit] + " " + ten,
        };
    }
}
