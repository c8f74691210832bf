namespace Marsad.Names.Tagging;

/// <summary>The tags of a sentence, a number of <see cref="NameTags"/> for each word.</summary>
/// <param name="Tags">Tags in the order of the words.</param>
/// <param name="Confidence">The probability of each tag, from 0 to 1.</param>
internal sealed record SentenceTags(byte[] Tags, float[] Confidence);
