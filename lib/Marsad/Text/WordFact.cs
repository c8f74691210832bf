using System.Runtime.CompilerServices;

namespace Marsad.Text;

/// <summary>What a table says of a form of a word by itself: read once and kept with the form.</summary>
/// <param name="read">Reads it.</param>
/// <param name="nothing">The object that <paramref name="read"/> gives for most words; it takes no room.</param>
internal sealed class WordFact<T>(Func<WordForm, T> read, T? nothing = null)
    where T : class
{
    private readonly int _place = WordFacts.Next();

    public T Of(WordForm form)
    {
        if (form.HasNothing(_place)) return nothing!;
        // Nobody else writes at this place.
        if (form[_place] is { } kept) return Unsafe.As<T>(kept);
        var fact = read(form);
        if (!ReferenceEquals(fact, nothing) || !form.KeepNothing(_place)) form.Keep(_place, fact);
        return fact;
    }
}
