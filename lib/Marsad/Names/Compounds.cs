using Marsad.Document;

namespace Marsad.Names;

/// <summary>Widens names by the words that belong to them: class words, directions, adjectives, two-sided borders.</summary>
internal sealed class Compounds(KnowledgeBase knowledge)
{
    private const string Country = "country";

    /// <summary>The names of a block with every compound in place of, or around, what it is made of.</summary>
    public List<FoundName> Widen(List<FoundName> found, NameText text)
    {
        var names = new NamesByWord(text, found);
        foreach (var name in found)
            if (!name.IsNested && names.Contains(name))
                WidenOne(name, names, text);
        return names.ToList();
    }

    private void WidenOne(FoundName name, NamesByWord names, NameText text)
    {
        var isWhole = name.Start == text.Words[name.First].Start && text.IsJoined(name.First);
        if (name.Entity.Type == EntityType.Organisation) Organisation(name, isWhole, names, text);
        else if (isWhole && name.Entity.Kind == Country && DirectionBefore(name, text) is { } side) names.AddAround(side);
        else if (isWhole && name.Entity.Type == EntityType.GeopoliticalEntity && ClassCompound(name, text) is { } place) Replace(name, place, names);
        else if (isWhole && Nesting.IsDefiniteAdjective(name, text) && (SideBefore(name, text) ?? BorderBefore(name, names, text)) is { } land) names.AddAround(land);
    }

    private static void Organisation(FoundName name, bool isWhole, NamesByWord names, NameText text)
    {
        var (first, last, start) = (name.First, name.Last, name.Start);
        var isAgency = name.Entity.Kind == "outlet" && ContextWords.Is("agency_tail", text.Key(last + 1)) && text.Words[last + 1].Before <= Gap.Quote;
        if (isAgency) last++;
        if ((isWhole || text.Words[first].Before == Gap.Quote) && ContextWords.FindReading(text, first - 1, isAgency ? "media" : "movement") is { Word.Length: > 0 } reading)
            (first, start) = (first - 1, NameMatcher.StartOf(text, first - 1, reading.Cut));
        if (text.IsJoined(last + 1) && names.At(last + 1).Any(n => Nesting.IsDefiniteAdjective(n, text))) last++;
        else if (name.Entity.Kind == "institution" && CountryBehind(name, names, text) is { } country) last = country.Last;
        if (first == name.First && last == name.Last) return;
        Replace(name, name with { First = first, Last = last, Start = start, End = text.EndOf(first, last) }, names);
    }

    // "The public prosecution in Mauritania", the preposition being written on to the country.
    private static FoundName? CountryBehind(FoundName name, NamesByWord names, NameText text) =>
        text.IsJoined(name.Last + 1) && text.Key(name.Last + 1)[0] == Text.ArabicLetters.Beh ? names.At(name.Last + 1).FirstOrDefault(n => n.Entity.Kind == Country && n.Start > text.Words[n.First].Start) : null;

    private FoundName? DirectionBefore(FoundName name, NameText text)
    {
        var first = name.First - 1;
        var reading = ContextWords.FindReading(text, first, "direction");
        if (reading.Word.Length == 0) return null;
        if (text.IsJoined(first) && reading.Cut == 0 && ContextWords.FindReading(text, first - 1, "direction") is { Word.Length: > 0 } outer) (first, reading) = (first - 1, outer);
        return Composed(first, reading, name, EntityType.Location, text);
    }

    private FoundName? SideBefore(FoundName name, NameText text)
    {
        var first = name.First - 1;
        if (ContextWords.Is("side_second", text.Key(first)) && text.IsJoined(first)) first--;
        var reading = ContextWords.FindReading(text, first, "side");
        return reading.Word.Length == 0 ? null : Composed(first, reading, name, EntityType.Location, text);
    }

    // A border counts as a name where both countries stand beside it.
    private FoundName? BorderBefore(FoundName name, NamesByWord names, NameText text)
    {
        var reading = ContextWords.FindReading(text, name.First - 1, "border");
        if (reading.Word.Length == 0) return null;
        var second = names.At(name.Last + 1).FirstOrDefault(n => text.Words[n.First].Before is Gap.Space or Gap.Dash && Nesting.IsDefiniteAdjective(n, text) && n.Entity.Id != name.Entity.Id);
        return second is null ? null : Composed(name.First - 1, reading, name with { Last = second.Last, End = second.End }, EntityType.Location, text);
    }

    private FoundName? ClassCompound(FoundName name, NameText text)
    {
        var first = name.First - 1;
        if (ContextWords.FindReading(text, first, "landform") is { Word.Length: > 0 } landform) return Composed(first, landform, name, EntityType.Location, text);
        if (ContextWords.FindReading(text, first, "facility") is not { Word.Length: > 0 } facility) return null;
        var last = name.Last;
        if (text.IsJoined(last + 1) && ContextWords.Is("facility_adjective", text.Key(last + 1))) last++;
        return Composed(first, facility, name with { Last = last, End = text.Words[last].End }, EntityType.Facility, text);
    }

    private FoundName Composed(int first, Proclitics.Reading reading, FoundName rest, EntityType type, NameText text)
    {
        var start = NameMatcher.StartOf(text, first, reading.Cut);
        var surface = text.Text[start..rest.End];
        var entity = knowledge.Place(NameKey.Of(surface), type) ?? UnlinkedName.Of(surface, type, "compound", rest.Entity.Country);
        return new FoundName(first, rest.Last, start, rest.End, entity) { Score = FoundName.Composed };
    }

    private static void Replace(FoundName inner, FoundName outer, NamesByWord names)
    {
        names.Remove(inner);
        names.AddAround(outer);
    }
}
