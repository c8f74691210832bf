namespace Marsad.Cli;

/// <summary>A failure that the user can do something about: one sentence, in the user's language.</summary>
/// <param name="key">Key of the sentence among the texts.</param>
/// <param name="values">What its placeholders stand for.</param>
internal class CommandFailure(string key, params object[] values) : Exception
{
    public string Sentence(Texts texts) => texts.Format(key, values);
}
