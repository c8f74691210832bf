namespace Marsad.Training.Assertions;

/// <summary>When a field of a found item is right.</summary>
internal enum FieldMatch
{
    /// <summary>The same value.</summary>
    Same,

    /// <summary>Half of the words or more in common.</summary>
    Alike,

    /// <summary>A list whose entries are matched when they are alike.</summary>
    AlikeEach,

    /// <summary>A list whose entries are matched when they are the same.</summary>
    SameEach,

    /// <summary>True is what is found or missed; nobody is praised for leaving false what is false.</summary>
    Mark,
}
