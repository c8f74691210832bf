using Marsad.Claims;
using Marsad.Clauses;

namespace Marsad.Tests.Claims;

public sealed class SpeechTableTests
{
    [Fact]
    public void Lemmas_AreVerbsOfTheTable() => Assert.DoesNotContain(SpeechTable.Lemmas, lemma => !VerbTable.Has(lemma));
}
