namespace Marsad.Claims;

/// <summary>What somebody does with words.</summary>
internal enum SpeechAct
{
    Say,
    Demand,
    Accuse,
    Threaten,
    Pledge,
    Deny,

    /// <summary>Holds something for unlikely or untrue.</summary>
    Doubt,

    /// <summary>Calls something by a word of one's own.</summary>
    Name,

    /// <summary>Claims responsibility.</summary>
    Own,

    /// <summary>Lays down in a text.</summary>
    Stipulate,
}
