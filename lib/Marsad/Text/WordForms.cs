namespace Marsad.Text;

/// <summary>Keeps the forms of the words that were new last; texts on several threads may share it.</summary>
internal static class WordForms
{
    private const int Sets = 1 << 14;

    // Words whose hashes fall together.
    private const int Ways = 4;
    private const int LongestKept = 32;
    private static readonly WordForm?[] Kept = new WordForm?[Sets * Ways];

    /// <summary>The form with a folded key.</summary>
    public static WordForm Of(ReadOnlySpan<char> key)
    {
        if (key.IsEmpty) return WordForm.None;
        var hash = KeyHash.Of(key);
        if (key.Length > LongestKept) return new WordForm(key.ToString(), hash);
        var kept = Kept.AsSpan((int)(hash % Sets) * Ways, Ways);
        foreach (var form in kept)
            if (form?.Hash == hash && key.SequenceEqual(form.Key)) return form;

        // Two threads may make the same form; either is right.
        var made = new WordForm(key.ToString(), hash);
        kept[..^1].CopyTo(kept[1..]);
        kept[0] = made;
        return made;
    }
}
