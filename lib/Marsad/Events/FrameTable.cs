using System.Collections.Frozen;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>What a phrase is to an event.</summary>
internal enum FrameRole
{
    None,
    Actor,
    Recipient,
    Place,

    /// <summary>Two sides of one event: "between X and Y".</summary>
    Both,
}

/// <summary>Where each kind of event says who does it and to whom.</summary>
internal static class FrameTable
{
    public const string Subject = "subject";
    public const string Object = "object";
    public const string Genitive = "genitive";
    public const string Adjective = "adjective";

    private static readonly string[] Social = ["harm", "attack", "assail", "strike", "threaten", "support", "cooperate", "meet"];
    private static readonly string[] Harmful = ["harm", "arrest", "release", "attack", "assail", "strike", "explode", "sanction", "restrict"];

    private static readonly FrozenDictionary<(string Frame, string Source, string Preposition), FrameRole> Slots = DataFile.Read("Events/Data/frames.tsv", 4)
        .ToFrozenDictionary(row => (row[0], row[2], NormalizationProfile.Lookup.Fold(row[3])), row => Enum.Parse<FrameRole>(row[1], ignoreCase: true));

    /// <summary>Whether a kind of event is done to things and places, too.</summary>
    public static bool HarmsThings(string frame) => Array.IndexOf(Harmful, frame) >= 0;

    /// <summary>Whether a kind of event needs somebody to be meant: storms and goalkeepers attack and threaten, too.</summary>
    public static bool IsOfParties(string frame) => Array.IndexOf(Social, frame) >= 0;

    /// <summary>The role of the subject, object, genitive or adjective of a trigger.</summary>
    public static FrameRole Of(string frame, string source) => Slots.GetValueOrDefault((frame, source, ""));

    /// <summary>The role of a phrase behind a folded preposition.</summary>
    public static FrameRole Behind(string frame, string preposition) => Slots.GetValueOrDefault((frame, "preposition", preposition));
}
