using Marsad.Names.Tagging;

namespace Marsad.Training.Scoring;

/// <summary>The names in a row of tags by the rules of <c>conlleval</c> (CoNLL 2003): an inside that goes on nothing begins a name.</summary>
internal static class NameSpans
{
    /// <summary>Spans of words in reading order; <c>End</c> is the word after the last.</summary>
    public static IEnumerable<(int Start, int End, int Type)> In(IReadOnlyList<byte> tags)
    {
        var start = -1;
        for (var i = 0; i <= tags.Count; i++)
        {
            var goesOn = i < tags.Count && start >= 0 && NameTags.IsInside(tags[i]) && NameTags.TypeOf(tags[i]) == NameTags.TypeOf(tags[i - 1]);
            if (goesOn) continue;
            if (start >= 0) yield return (start, i, NameTags.TypeOf(tags[i - 1]));
            start = i < tags.Count && tags[i] != NameTags.Outside ? i : -1;
        }
    }
}
