namespace Architecture.Code;

/// <summary>Words are data, letters are named constants: neither stands in code.</summary>
public sealed class ArabicLettersTests
{
    [Fact]
    public void LibraryCode_HoldsNoArabicLetters()
    {
        var found =
            from file in SourceTree.Files("lib", ".cs")
            from line in file.Lines.Index()
            where line.Item.Any(IsArabic)
            select $"{file}:{line.Index + 1}";

        Findings.AssertNone(found);
    }

    private static bool IsArabic(char letter) => letter is
        (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\u0870' and <= '\u08FF') or
        (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE');
}
