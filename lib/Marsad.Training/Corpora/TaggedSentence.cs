namespace Marsad.Training.Corpora;

/// <summary>The words of a sentence as they are printed, and a tag of <c>NameTags</c> for each.</summary>
internal sealed record TaggedSentence(string[] Words, byte[] Tags);
