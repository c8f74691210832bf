namespace Marsad.Names.Image;

/// <summary>Parts of the image, in the order of its table of contents.</summary>
internal enum ImageSection
{
    /// <summary>Version of the folding that the keys went through, UTF-8.</summary>
    Folding,

    /// <summary>Strings: length as two bytes, then UTF-8.</summary>
    Text,

    /// <summary>Positions in <see cref="Text"/> of kinds, countries and divisions, which rows give by number.</summary>
    Vocabulary,

    /// <summary><see cref="EntityRow"/>.</summary>
    Entities,

    /// <summary><see cref="KeyRow"/>.</summary>
    Keys,

    /// <summary>Spellings, UTF-16.</summary>
    KeyText,

    /// <summary>Number of a key plus one by the hash of its spelling; a power of two of them, probed one after the other, 0 where free.</summary>
    Buckets,

    /// <summary>Entity number times two, plus one where the spelling counts only in context.</summary>
    Senses,

    /// <summary><see cref="SkeletonRow"/>, by hash.</summary>
    Skeletons,

    /// <summary>Pairs of a country's number in the vocabulary and the key of a definite adjective of it.</summary>
    Adjectives,
}
