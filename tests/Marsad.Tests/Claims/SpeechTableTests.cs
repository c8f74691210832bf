using Marsad.Claims;
using Marsad.Clauses;

namespace Marsad.Tests.Claims;

public sealed class SpeechTableTests
{
    [Fact]
    public void Lemmas_AreVerbsOfTheTable() => Assert.Empty(SpeechTable.Lemmas.Where(lemma => !VerbTable.Has(lemma)));
}
