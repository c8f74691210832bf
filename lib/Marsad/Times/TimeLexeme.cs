using Marsad.Numbers;
using Marsad.Text;

namespace Marsad.Times;

/// <summary>A word, phrase, numeral or mark as the grammar of times reads it.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Word">What the tables know of it.</param>
/// <param name="Number">The numeral that it is, or null.</param>
internal readonly record struct TimeLexeme(int First, int Next, WordMatch<TimeCategory> Word, NumberExpression? Number)
{
    /// <summary>Whether a grammar can begin or go on here.</summary>
    public bool IsKnown => Word.IsFound || Number is not null;
}
