namespace Marsad.Cli.Evaluating;

/// <summary>How one case came out.</summary>
/// <param name="Source">Its source; an asterisk marks rows that gate nothing.</param>
/// <param name="IsApart">Whether it is shown apart from what is judged.</param>
internal sealed record CaseResult(string Source, CaseRow Row, bool IsRight, bool IsApart = false)
{
    /// <summary>The case with what it expects, for the list of errors.</summary>
    public string Line => $"{Row.Id}\t{Row.Input}\t{Row.Expected}";
}
