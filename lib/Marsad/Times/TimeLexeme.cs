using Marsad.Text;

namespace Marsad.Times;

/// <summary>A word, phrase, numeral or mark as the grammar of times reads it.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Word">What the tables know of it.</param>
/// <param name="Number">The place of its numeral in the list of numerals; -1 where it is none.</param>
internal readonly record struct TimeLexeme(int First, int Next, WordMatch<TimeCategory> Word, int Number)
{
    /// <summary>Whether a grammar can begin or go on here.</summary>
    public bool IsKnown => Word.IsFound || Number >= 0;

    /// <summary>Whether an expression can begin here; most words of the tables only go on one.</summary>
    public bool IsOpening
    {
        get
        {
            if (Number >= 0) return true;
            foreach (var sense in Word.Senses)
                if (sense.Category is not (TimeCategory.Link or TimeCategory.And or TimeCategory.To or TimeCategory.Corresponding or TimeCategory.Era or TimeCategory.Meridiem
                    or TimeCategory.Direction or TimeCategory.Except or TimeCategory.Zone or TimeCategory.NotDay or TimeCategory.NotClock or TimeCategory.For
                    or TimeCategory.Outlet or TimeCategory.OutletCue or TimeCategory.NameHead or TimeCategory.Age)) return true;
            return false;
        }
    }
}
