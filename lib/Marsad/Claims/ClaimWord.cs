namespace Marsad.Claims;

/// <summary>What a word tells of those who speak, and of what they say.</summary>
internal enum ClaimWord
{
    Document,

    /// <summary>A text that lays down rules: "law", "agreement".</summary>
    Norm,
    Body,
    Government,
    Person,
    Anonymous,

    /// <summary>A noun of masculine form that is also said of women: "member".</summary>
    Either,

    /// <summary>A thing that shows or proves, but says nothing.</summary>
    Inanimate,

    /// <summary>What one claims to have done.</summary>
    Deed,

    /// <summary>What comes about by being declared.</summary>
    Declared,

    Media,

    /// <summary>Is followed by a name in quotation marks: "centre", "film".</summary>
    Titled,

    /// <summary>Something done or being so, that can be announced or denied: "need", "existence".</summary>
    Matter,

    /// <summary>Where and how something was said: "a statement", "an interview".</summary>
    Setting,

    /// <summary>Makes another conjunction with "that": "after that".</summary>
    Joiner,

    /// <summary>Sets a clause beside the one before: "while", "as", "then".</summary>
    Parting,

    /// <summary>Opens the author's remark on what was said: "which".</summary>
    Remark,

    /// <summary>Tells on what occasion something was said: "following".</summary>
    Occasion,

    /// <summary>Says only that what its noun tells took place.</summary>
    Light,

    /// <summary>Opens a later item of an enumeration.</summary>
    Second,

    /// <summary>Turns from one speaker to another: "on his part".</summary>
    Turn,

    /// <summary>Comes before the one who made a document public: "issued".</summary>
    Issued,

    /// <summary>What a source does who is not named: "asked", "refused".</summary>
    Withholding,

    /// <summary>Stands before a colon of a title and is nobody: "breaking", "video".</summary>
    Topic,
}
