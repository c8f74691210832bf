using System.Runtime.CompilerServices;

namespace Marsad.Text;

/// <summary>What a table says of a form of a word by itself: read once and kept with the form.</summary>
internal sealed class WordFact<T>(Func<WordForm, T> read)
    where T : class
{
    private readonly int _place = WordFacts.Next();

    public T Of(WordForm form)
    {
        // Nobody else writes at this place.
        if (form[_place] is { } kept) return Unsafe.As<T>(kept);
        var fact = read(form);
        form.Keep(_place, fact, WordFacts.Count);
        return fact;
    }
}
