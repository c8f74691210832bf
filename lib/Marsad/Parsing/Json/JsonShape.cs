namespace Marsad.Parsing.Json;

/// <summary>How a JSON file holds its articles.</summary>
internal enum JsonShape
{
    /// <summary>One object, one article.</summary>
    Article,

    /// <summary>One article a line.</summary>
    Lines,

    /// <summary>One article after another, over as many lines as it takes.</summary>
    Values,

    /// <summary>A list at the root or under a key.</summary>
    Elements,
}
