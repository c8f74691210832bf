namespace Marsad.Cli;

/// <summary>A failure that may have passed when the command is tried again later.</summary>
/// <param name="key">Key of the sentence among the texts.</param>
/// <param name="values">What its placeholders stand for.</param>
internal sealed class PassingFailure(string key, params object[] values) : CommandFailure(key, values);
